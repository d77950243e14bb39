#include "models/matching/assignmentsolver.h"

#include "models/matching/scalingauction.h"
#include "models/matching/seatsearch.h"
#include "models/matching/seekersearch.h"

#include <algorithm>
#include <numeric>

AssignmentSolver::AssignmentSolver(MatchingInstance instance, qint64 multiplier) : m_state(std::move(instance), multiplier)
{
    const std::vector<MatchingPosting> &postings = m_state.instance.postings;
    m_order.resize(postings.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](qint32 a, qint32 b) { return postings[size_t(a)].urgency > postings[size_t(b)].urgency; });
}

bool AssignmentSolver::solve(const MatchingControl &control)
{
    SeatSearch search(m_state);
    const auto stop = [&] { return control.isStopped(); };
    const qint64 budget = m_handedOver ? std::numeric_limits<qint64>::max()
                                       : m_patience * qint64(m_state.instance.pairs.size() + m_order.size() + 1);
    qint64 seats = 0, done = 0;
    for (qint32 p = 0; p < m_state.instance.postingCount(); ++p)
        seats += m_state.instance.seatsToTry(p);
    for (const qint32 posting : m_order) {
        qint32 &tried = m_state.tried[size_t(posting)];
        const qint32 all = m_state.instance.seatsToTry(posting);
        while (tried < all) {
            const SeatSearch::End end = search.open(posting, stop);
            if (end == SeatSearch::End::Stopped)
                return false;
            tried = end == SeatSearch::End::Empty ? all : tried + 1;
            if (search.work() > budget)
                return handOver(control) && solve(control);
        }
        done += all;
        if (control.progress)
            control.progress(done, seats);
        if (stop() && done < seats)
            return false;
    }
    return true;
}

/// What the assignment comes to without scores: by seeker, the urgency that has to be outbid.
std::vector<qint32> AssignmentSolver::urgencyLevels(const MatchingControl &control, bool &stopped) const
{
    MatchingInstance plain = m_state.instance;
    for (MatchingPair &pair : plain.pairs)
        pair = {pair.seeker(), 0};
    plain.lowest = plain.highest = 0;
    AssignmentSolver solver(std::move(plain), 1);
    solver.setPatience(std::numeric_limits<qint32>::max());
    stopped = !solver.solve({.stopRequested = control.stopRequested});
    std::vector<qint32> levels;
    for (qint32 s = 0; s < m_state.instance.seekers; ++s)
        levels.push_back(qint32(solver.m_state.seekerPrice(s)));
    return levels;
}

/// Searches have become long: an auction comes close to the best assignment, and searches make it exact. Stopped meanwhile, all
/// is as it was before.
bool AssignmentSolver::handOver(const MatchingControl &control)
{
    const auto stop = [&] { return control.isStopped(); };
    bool stopped = false;
    ScalingAuction auction(m_state, urgencyLevels(control, stopped));
    AssignmentState::Snapshot before = m_state.snapshot();
    if (stopped)
        return false;
    m_handedOver = true;
    if (!auction.run(stop)) { // stopped, or it is no quicker: then searches go on, however long
        m_handedOver = !stop();
        return m_handedOver;
    }
    const SeekerPairs pairs(m_state.instance);
    SeekerSearch search(m_state, pairs);
    std::vector<qint64> prices = auction.prices();
    for (qint32 s = 0; s < m_state.instance.seekers; ++s)
        if (prices[size_t(s)] > 0 && m_state.seatOf[size_t(s)].posting < 0 && !search.place(s, prices[size_t(s)], stop)) {
            m_state.restore(std::move(before));
            m_handedOver = false;
            return false;
        } else if (search.freed() >= 0) {
            prices[size_t(search.freed())] = 0;
        }
    m_state.forgetShortcuts();
    return true;
}

Assignment AssignmentSolver::assignment() const
{
    Assignment taken;
    taken.postingOf.reserve(m_state.seatOf.size());
    for (const TakenSeat &seat : m_state.seatOf)
        taken.postingOf.push_back(seat.posting);
    return taken;
}

MatchingPrices AssignmentSolver::prices() const
{
    const MatchingInstance &instance = m_state.instance;
    MatchingPrices prices{.multiplier = m_state.multiplier};
    prices.seeker.reserve(size_t(instance.seekers));
    for (qint32 s = 0; s < instance.seekers; ++s)
        prices.seeker.push_back(m_state.seekerPrice(s));
    prices.posting.resize(instance.postings.size(), 0);
    for (qint32 p = 0; p < instance.postingCount(); ++p) {
        qint64 &price = prices.posting[size_t(p)];
        const qint32 capacity = instance.postings[size_t(p)].capacity;
        if (capacity > 0 && m_state.tried[size_t(p)] >= instance.seatsToTry(p)) {
            price = m_state.postingPrice(p);
            continue;
        }
        for (quint32 i = instance.first[size_t(p)]; i < instance.first[size_t(p) + 1]; ++i)
            price =
                std::max(price, m_state.base(p) + instance.pairs[i].score() - prices.seeker[size_t(instance.pairs[i].seeker())]);
    }
    return prices;
}
