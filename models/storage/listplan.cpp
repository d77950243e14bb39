#include "models/storage/listquerybuilder.h"

#include <algorithm>

namespace {

// Microseconds on a warm database of a million postings; only their proportion counts.
constexpr double perEntry = 0.09, perProbe = 0.5, perRow = 3.5, perText = 3;
constexpr double perPage = 101;
constexpr double patience = 6; // as matching rows never lie quite evenly, and shares are partly guessed

/// A share of what is counted up to `most`; where the count ends there, the truth is unknown and a quarter a fair guess.
double share(std::optional<qint64> counted, qint64 of, qint64 most)
{
    if (!counted)
        return 1;
    const double least = double(*counted) / double(std::max<qint64>(of, 1));
    return *counted < most ? least : std::max(least, 0.25);
}

} // namespace

PlanChoice cheapestPlan(const PlanFacts &facts)
{
    const double rows = double(facts.rows), ofStates = double(facts.ofStates);
    const double inRanges = std::min(1.0, share(facts.ofRanges, facts.ofStates, fewRows));
    const double inText = std::min(1.0, share(facts.ofText, facts.textAmong, fewNamed));
    const double matching = std::max(ofStates * inRanges * inText, 1e-3);
    const double filtered = ofStates * inRanges, testsText = facts.ofText ? perText : 0;

    const double entries = std::min(rows, rows * perPage / matching);
    const double visited = std::min(ofStates, ofStates * perPage / matching);
    const double walk = entries * perEntry + (facts.ofRanges ? visited * perRow : 0) +
                        std::min(filtered, perPage / std::max(inText, 1e-3)) * testsText;
    const double filter = filtered * perRow + std::min(filtered, perPage / std::max(inText, 1e-3)) * testsText;
    if (facts.ofText && *facts.ofText < fewNamed) {
        const double named = double(*facts.ofText), ofStatesToo = named * ofStates / std::max(rows, 1.0);
        const double text = facts.probed ? named * perProbe + ofStatesToo * perRow : named * perRow;
        if (text <= std::min(walk, filter))
            return {ListPlan::TextFirst};
    }
    if (filter <= walk)
        return {ListPlan::FilterFirst};
    if (!facts.ofRanges && !facts.ofText)
        return {ListPlan::WalkOrder};
    const double full = perPage / std::max(inRanges * inText, 1e-3); // where the page should be full
    return {ListPlan::WalkSome, int(std::clamp<double>(patience * full, leastWalked, mostWalked))};
}
