#include "models/storage/listquerybuilder.h"

#include <algorithm>
#include <cmath>

namespace {

// Microseconds on a warm database of a million postings; only their proportion counts.
constexpr double perEntry = 0.09, perPassed = 0.4, perProbe = 0.5, perRow = 3.5, perText = 3;
constexpr double perMarking = 0.05; // an id that the text index names
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

/// What the ways to a page cost, if matching rows lie evenly along the order.
struct Costs
{
    explicit Costs(const PlanFacts &facts, double inText) : inRanges(share(facts.ofRanges, facts.ofStates, worthCounting(facts)))
    {
        const double rows = double(facts.rows), ofStates = double(facts.ofStates);
        const double filtered = ofStates * inRanges, matching = std::max(filtered * inText, 1e-3);
        const double texts = facts.hasText ? std::min(filtered, perPage / std::max(inText, 1e-3)) * perText : 0;
        const double visited = facts.ofRanges && !facts.carried ? std::min(ofStates, ofStates * perPage / matching) : 0;
        entries = std::min(rows, rows * perPage / matching);
        walk = entries * perEntry + visited * perRow + texts;
        filter = filtered * perRow + texts;
        const double among = std::max(double(facts.textAmong), 1.0);
        const double ofFilter = std::min(1.0, ofStates / among) * (facts.carried ? inRanges : 1);
        ofNamed = facts.probed ? perProbe + ofFilter * perRow : perRow;
    }

    double inRanges, entries = 0; // of the order that are walked past
    double walk = 0, filter = 0;
    double ofNamed = 0; // of each row that the text index names
};

} // namespace

qint64 worthCounting(const PlanFacts &facts)
{
    if (!facts.carried)
        return fewRows;
    // The rarer rows are, the longer is the walk to a page of them, and the fewer are to be sorted: where both cost the same.
    const double meet = std::sqrt(double(facts.rows) * perPage * perPassed / perRow);
    return facts.hasText ? fewEntries : std::clamp(qint64(meet), leastNamed, fewRows);
}

qint64 worthNaming(const PlanFacts &facts)
{
    // Walking takes the longer the rarer a text is, naming the shorter: beyond where they meet nothing is won by knowing more.
    const Costs common(facts, 1);
    const double meet = std::sqrt(common.walk * std::max(double(facts.textAmong), 1.0) / common.ofNamed);
    return qint64(std::clamp(std::min(meet, common.filter / common.ofNamed), double(leastNamed), double(fewNamed)));
}

PlanChoice cheapestPlan(const PlanFacts &facts)
{
    const double inText = share(facts.ofText, facts.textAmong, facts.textLimit);
    const Costs costs(facts, inText);
    if (facts.ofText && *facts.ofText < facts.textLimit &&
        double(*facts.ofText) * costs.ofNamed <= std::min(costs.walk, costs.filter))
        return {ListPlan::TextFirst};
    if (costs.filter <= costs.walk)
        return {ListPlan::FilterFirst};
    if (!facts.hasText && !facts.ofRanges)
        return {ListPlan::WalkOrder};
    // Where the page should be full even if no more have the text than were counted; and no longer than the other way takes.
    const double leastText = std::max(leastShare(facts.ofText, facts.textAmong), 1e-3);
    const double full = perPage / std::max((facts.carried ? 1 : costs.inRanges) * leastText, 1e-3);
    const double passed = std::min(patience * Costs(facts, leastText).entries, costs.filter / perPassed);
    return {ListPlan::WalkSome, int(std::clamp<double>(patience * full, leastWalked, mostWalked)),
            int(std::max<double>(passed, leastPassed))};
}

PlanChoice markedPlan(const PlanFacts &facts, qint64 marked)
{
    constexpr double mostPassed = 40'000; // before it is asked how many fit the filter
    const double rows = double(std::max<qint64>(facts.rows, 1)), inText = std::min(1.0, double(marked) / rows);
    const Costs costs(facts, inText);
    const double filtered = double(facts.ofStates) * costs.inRanges;
    const double filter = filtered * perPassed + filtered * inText * perRow;
    const double named = double(marked) * perMarking + double(facts.textAmong) * inText * costs.ofNamed;
    const double walk = costs.entries * perPassed;
    if (named <= std::min(walk, filter))
        return {ListPlan::TextFirst};
    if (filter <= walk)
        return {.plan = ListPlan::FilterFirst, .isMarked = true};
    const double passed = std::clamp<double>(std::min(named, filter) / perPassed, leastPassed, mostPassed);
    return {.plan = ListPlan::WalkSome, .walked = INT_MAX, .passed = int(passed), .isMarked = true};
}

bool isWorthMarking(const PlanFacts &facts, PlanChoice &choice)
{
    const double inText = share(facts.ofText, facts.textAmong, facts.textLimit);
    const double marking = double(facts.rows) * inText * perMarking * double(facts.pieces * facts.pieces);
    const Costs costs(facts, inText);
    const double filtered = double(facts.ofStates) * costs.inRanges;
    const double marked = std::min(costs.entries * perPassed, filtered * perPassed + filtered * inText * perRow);
    if (marking + marked < (choice.plan == ListPlan::FilterFirst ? costs.filter : costs.walk))
        return true;
    choice.walked = std::min(choice.walked, std::max(int(marking / perText), leastWalkedByText));
    choice.passed = std::min(choice.passed, std::max(int(marking / perPassed), leastPassed));
    return false;
}
