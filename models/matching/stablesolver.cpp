#include "models/matching/stablesolver.h"

#include "models/matching/deferredacceptance.h"

#include <algorithm>

std::vector<qint32> seatTargets(const std::vector<MatchingPosting> &postings, const std::vector<RegionLimit> &limits)
{
    std::vector<qint64> seats(limits.size(), 0);
    for (const MatchingPosting &posting : postings)
        if (posting.region >= 0 && size_t(posting.region) < limits.size())
            seats[size_t(posting.region)] += posting.capacity;
    std::vector<qint32> targets;
    targets.reserve(postings.size());
    for (const MatchingPosting &posting : postings) {
        const bool limited = posting.region >= 0 && size_t(posting.region) < limits.size() &&
                             seats[size_t(posting.region)] > limits[size_t(posting.region)].cap;
        targets.push_back(
            limited ? qint32(qint64(posting.capacity) * limits[size_t(posting.region)].cap / seats[size_t(posting.region)])
                    : posting.capacity);
    }
    return targets;
}

namespace {

std::vector<qint32> filledByRegion(const MatchingChoices &choices, size_t regions, const Assignment &assignment)
{
    std::vector<qint32> filled(regions, 0);
    for (const qint32 posting : assignment.postingOf)
        if (posting >= 0 && choices.postings[size_t(posting)].region >= 0 &&
            size_t(choices.postings[size_t(posting)].region) < regions)
            ++filled[size_t(choices.postings[size_t(posting)].region)];
    return filled;
}

qint64 missing(const std::vector<RegionLimit> &limits, const std::vector<qint32> &filled)
{
    qint64 sum = 0;
    for (size_t r = 0; r < limits.size(); ++r)
        sum += std::max(limits[r].floor - filled[r], 0);
    return sum;
}

/// Caps for the regions above their floor: a share, in thousandths, of what they got without; never below the floor.
std::vector<RegionLimit> lowered(const std::vector<RegionLimit> &limits, const std::vector<qint32> &filled, qint64 share)
{
    std::vector<RegionLimit> caps = limits;
    for (size_t r = 0; r < limits.size(); ++r)
        if (filled[r] > limits[r].floor)
            caps[r].cap = std::min(limits[r].cap, std::max(limits[r].floor, qint32(filled[r] * share / 1000)));
    return caps;
}

} // namespace

StableResult solveStable(const MatchingChoices &choices, const std::vector<RegionLimit> &limits, const MatchingControl &control)
{
    const auto run = [&](const std::vector<RegionLimit> &caps) {
        DeferredAcceptance acceptance(choices, caps);
        const bool whole = acceptance.run(control);
        return StableResult{acceptance.assignment(), caps, !whole};
    };
    StableResult best = run(limits);
    const std::vector<qint32> filled = filledByRegion(choices, limits.size(), best.assignment);
    qint64 least = missing(limits, filled);
    if (best.partial || least == 0)
        return best;

    // Lower caps elsewhere never take anybody from a region, so the largest share that helps most is found by halving.
    StableResult lowest = run(lowered(limits, filled, 0));
    if (lowest.partial)
        return best;
    const qint64 reachable = missing(limits, filledByRegion(choices, limits.size(), lowest.assignment));
    if (reachable >= least)
        return best;
    best = std::move(lowest);
    for (qint64 low = 0, high = 1000; high - low > 1;) {
        const qint64 share = (low + high) / 2;
        StableResult tried = run(lowered(limits, filled, share));
        if (tried.partial)
            return best;
        const bool helps = missing(limits, filledByRegion(choices, limits.size(), tried.assignment)) <= reachable;
        (helps ? low : high) = share;
        if (helps)
            best = std::move(tried);
    }
    return best;
}
