#include "models/storage/listquerybuilder.h"

#include <algorithm>
#include <limits>

namespace {

// Microseconds on a warm database of a million postings; only their proportion counts.
constexpr double perEntry = 0.09, perPassed = 0.4, perRow = 3.5, perText = 3, perTested = 0.0035, perTold = 0.15;
constexpr double perSorted = 1.4; // a row of a file, as long as few are read and sorted: the cache holds their pages
constexpr double perPage = 101;
constexpr double patience = 2; // as matching rows never lie quite evenly

/// The share of what was counted, which is the least where the count ended early.
double leastShare(std::optional<qint64> counted, qint64 of)
{
    return counted ? std::min(1.0, double(*counted) / double(std::max<qint64>(of, 1))) : 1;
}

/// A share of what is counted up to `most`; where the count ends there, the truth is unknown and a quarter a fair guess.
double share(std::optional<qint64> counted, qint64 of, qint64 most)
{
    const double least = leastShare(counted, of);
    return counted && *counted >= most ? std::max(least, 0.25) : least;
}

/// How many entries of an order are walked past until the page is full.
double entriesTo(double matching, qint64 rows)
{
    return std::min(double(rows), double(rows) * perPage / std::max(matching, 1e-3));
}

/// What the ways to a page cost, if matching rows lie evenly along the order.
struct Costs
{
    explicit Costs(const PlanFacts &facts, double inText) : inRanges(share(facts.ofRanges, facts.ofStates, fewRows))
    {
        const double ofStates = double(facts.ofStates);
        const double filtered = ofStates * inRanges, matching = std::max(filtered * inText, 1e-3);
        const double texts = facts.hasText ? std::min(filtered, perPage / std::max(inText, 1e-3)) * perText : 0;
        const double visited = facts.ofRanges ? std::min(ofStates, ofStates * perPage / matching) : 0;
        entries = entriesTo(matching, facts.rows);
        walk = entries * perEntry + visited * perRow + texts;
        filter = filtered * perRow + texts;
    }

    double inRanges, entries = 0; // of the order that are walked past
    double walk = 0, filter = 0;
};

/// The same of a file. Where some of the order was walked already, what was found there tells more than all rows do: those that
/// fit lie together or far along more often than evenly.
double entriesTo(const EmbeddedFacts &facts)
{
    if (facts.passed == 0)
        return entriesTo(facts.matching, facts.rows);
    constexpr double half = 0.5; // where none fit, half a row might have
    return double(facts.passed) * double(facts.wanted) / std::max(double(facts.found), half);
}

struct EmbeddedCosts
{
    explicit EmbeddedCosts(const EmbeddedFacts &facts)
        : walk(entriesTo(facts) * perTold),
          filter(facts.matching * (facts.isSampled ? perRow : perSorted)), // ranges share their index with others
          choice(facts.canChoose ? double(facts.rows) * perTested : std::numeric_limits<double>::infinity())
    {
    }

    double walk, filter, choice;
};

} // namespace

PlanChoice cheapestPlan(const PlanFacts &facts)
{
    const double inText = share(facts.ofText, facts.textAmong, fewNamed);
    const Costs costs(facts, inText);
    if (facts.ofText && *facts.ofText < fewNamed && double(*facts.ofText) * perRow <= std::min(costs.walk, costs.filter))
        return {ListPlan::TextFirst};
    if (costs.filter <= costs.walk)
        return {ListPlan::FilterFirst};
    if (!facts.hasText && !facts.ofRanges)
        return {ListPlan::WalkOrder};
    // Where the page should be full even if no more have the text than were counted; and no longer than the other way takes.
    const double leastText = std::max(leastShare(facts.ofText, facts.textAmong), 1e-3);
    const double full = perPage / std::max(costs.inRanges * leastText, 1e-3);
    const double passed = std::min(patience * Costs(facts, leastText).entries, costs.filter / perPassed);
    return {ListPlan::WalkSome, int(std::clamp<double>(patience * full, leastWalked, mostWalked)),
            int(std::max<double>(passed, leastPassed))};
}

PlanChoice cheapestPlan(const EmbeddedFacts &facts)
{
    const EmbeddedCosts costs(facts);
    if (costs.filter <= std::min(costs.walk, costs.choice))
        return {ListPlan::FilterFirst};
    if (std::min(costs.filter, costs.choice) < patience * costs.walk) { // which may turn out to be in vain
        if (costs.filter <= costs.choice)
            return {ListPlan::FilterFirst};
        return {.plan = ListPlan::Chosen, .isMarked = true};
    }
    const double passed = std::max<double>(patience * costs.walk / perTold, leastPassed);
    return {.plan = ListPlan::WalkSome, .walked = INT_MAX, .passed = int(passed)};
}

PlanChoice planAfterWalk(const EmbeddedFacts &facts)
{
    const EmbeddedCosts costs(facts);
    if (facts.canChoose)
        return {.plan = ListPlan::Chosen, .isMarked = true};
    return {double(facts.rows) * perTold < costs.filter ? ListPlan::WalkOrder : ListPlan::FilterFirst};
}
