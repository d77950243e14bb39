#pragma once

#include "models/matching/assignment.h"
#include "models/matching/assignmenttotals.h"

/// How many people a region may take at most, and should get at least.
struct RegionLimit
{
    static constexpr qint32 none = std::numeric_limits<qint32>::max();

    qint32 cap = none;
    qint32 floor = 0;
};

struct StableResult
{
    Assignment assignment;
    std::vector<RegionLimit> limits; // with the caps that were in force in the end
    bool partial = false;            // stopped: stable among the seekers who had their turn
};

/// How many of a region's people each of its postings may count on before the region shares out the rest: capacities cut down in
/// proportion to the cap, so that all of them together never exceed it. Without a region or a cap that binds: the capacity.
std::vector<qint32> seatTargets(const std::vector<MatchingPosting> &postings, const std::vector<RegionLimit> &limits);

/// Seekers propose, in the order of their own wishes; postings hold the best so far (score, then number) and let the others go
/// on: deferred acceptance. A region at its cap takes each posting's target first and then, seat by seat, one more for each
/// posting in turn (urgent ones first, then by number): flexible deferred acceptance as Kamada and Kojima describe it. A floor
/// that is missed lowers the caps of the regions above theirs, all by the same share and as little as helps. The result does not
/// depend on the order in which seekers have their turn.
StableResult solveStable(const MatchingChoices &choices, const std::vector<RegionLimit> &limits, const MatchingControl &control);

/// Checks from scratch that nobody and no posting would rather have each other.
struct StableCheck
{
    qint64 blockingPairs = 0;         // none in a stable assignment
    bool feasible = true;             // pairs exist, capacities and caps hold
    qint32 seeker = -1, posting = -1; // of the first blocking pair
    std::vector<qint32> regionFilled; // by region
    AssignmentTotals totals;

    bool isStable() const { return feasible && blockingPairs == 0; }
};
StableCheck checkStable(const MatchingChoices &choices, const std::vector<RegionLimit> &limits, const Assignment &assignment);
