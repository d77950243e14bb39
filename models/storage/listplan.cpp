#include "models/storage/listquerybuilder.h"

#include <algorithm>

namespace {

// Microseconds on a warm database of a million postings; only their proportion counts.
constexpr double perEntry = 0.09, perRow = 3.5, perText = 3;
constexpr double perPage = 101;

/// A share of what is counted up to fewRows; where the count ends there, the truth is unknown and a quarter a fair guess.
double share(std::optional<qint64> counted, qint64 of)
{
    if (!counted)
        return 1;
    const double least = double(*counted) / double(std::max<qint64>(of, 1));
    return *counted < fewRows ? least : std::max(least, 0.25);
}

} // namespace

ListPlan cheapestPlan(const PlanFacts &facts)
{
    const double rows = double(facts.rows), ofStates = double(facts.ofStates);
    const double inRanges = std::min(1.0, share(facts.ofRanges, facts.ofStates));
    const double inText = std::min(1.0, share(facts.ofText, facts.textAmong));
    const double matching = std::max(ofStates * inRanges * inText, 1e-3);
    const double filtered = ofStates * inRanges, testsText = facts.ofText ? perText : 0;

    const double entries = std::min(rows, rows * perPage / matching);
    const double visited = std::min(ofStates, ofStates * perPage / matching);
    const double walk = entries * perEntry + (facts.ofRanges ? visited * perRow : 0) +
                        std::min(filtered, perPage / std::max(inText, 1e-3)) * testsText;
    const double filter = filtered * perRow + std::min(filtered, perPage / std::max(inText, 1e-3)) * testsText;
    if (facts.ofText && *facts.ofText < fewRows && double(*facts.ofText) * perRow <= std::min(walk, filter))
        return ListPlan::TextFirst;
    if (filter <= walk)
        return ListPlan::FilterFirst;
    return facts.ofRanges || facts.ofText ? ListPlan::WalkSome : ListPlan::WalkOrder;
}
