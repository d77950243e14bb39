#include "models/matching/scalingauction.h"

#include <algorithm>

ScalingAuction::ScalingAuction(AssignmentState &state, std::vector<bool> included, std::vector<qint32> levels)
    : m_state(state), m_included(std::move(included)),
      m_range(std::max<qint64>(qint64(state.instance.highest) - state.instance.lowest, 4)),
      m_bidsAtMost(1'000'000 + 200 * (quint64(levels.size()) + state.nodes.size())), m_prices(levels.size(), 0),
      m_holder(levels.size(), -1), m_wanted(state.nodes.size(), 0)
{
    qint64 most = m_range;
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p) {
        if (!m_included[size_t(p)])
            continue;
        most = std::max(most, state.base(p) + m_range);
        m_state.orderAll(p); // the same order for the same pairs, however they came
    }
    while (m_scale < 64 && most < std::numeric_limits<qint64>::max() / 32 / (m_scale * 2))
        m_scale *= 2;
    for (size_t s = 0; s < levels.size(); ++s)
        m_prices[s] = std::max<qint64>(0, levels[s] * m_state.multiplier - 2 * m_range) * m_scale;
}

/// Starts a round of smaller steps from the prices of the one before, which overshot by up to its step.
void ScalingAuction::begin()
{
    const qint64 overshot = m_bids > 0 ? m_epsilon * 6 : 0;
    for (size_t s = 0; s < m_prices.size(); ++s)
        m_prices[s] = std::max<qint64>(0, m_prices[s] - overshot);
    std::fill(m_holder.begin(), m_holder.end(), -1);
    m_waiting.clear();
    for (qint32 p = qint32(m_state.nodes.size()) - 1; p >= 0; --p) {
        m_wanted[size_t(p)] = m_included[size_t(p)] ? m_state.seatsToTry(p) : 0;
        if (m_wanted[size_t(p)] > 0)
            m_waiting.push_back(p);
    }
}

qint32 ScalingAuction::takeWaiting()
{
    const qint32 posting = m_waiting.back();
    m_waiting.pop_back();
    return posting;
}

/// Each empty seat takes the best seeker that is not its own posting's, at the price at which the next best would do as well.
void ScalingAuction::bid(qint32 posting)
{
    qint32 &wanted = m_wanted[size_t(posting)];
    const std::span<const MatchingPair> pairs = m_state.pairs(posting);
    m_offers.clear();
    for (quint32 i = 0; i < pairs.size(); ++i) {
        const auto seeker = size_t(pairs[i].seeker());
        if (m_holder[seeker] == posting)
            continue;
        if (const qint64 value = (m_state.base(posting) + pairs[i].score()) * m_scale - m_prices[seeker]; value > 0)
            m_offers.push_back({value, i});
    }
    const size_t taken = std::min(m_offers.size(), size_t(wanted));
    qint64 next = 0; // an empty seat is worth nothing
    if (m_offers.size() > taken) {
        std::nth_element(m_offers.begin(), m_offers.begin() + qint64(taken), m_offers.end());
        next = m_offers[taken].value;
    }
    wanted = 0; // what found nobody stays empty: prices only rise
    for (size_t i = 0; i < taken; ++i) {
        const auto seeker = size_t(pairs[m_offers[i].place].seeker());
        m_prices[seeker] += m_offers[i].value - next + m_epsilon;
        const qint32 loser = std::exchange(m_holder[seeker], posting);
        if (loser >= 0 && m_wanted[size_t(loser)]++ == 0)
            m_waiting.push_back(loser);
    }
}

/// Prices become whole scores again. The rounding starts where fewest prices lie, so that fewest orders between them change.
qint64 ScalingAuction::bestResidue() const
{
    std::vector<qint64> counts(size_t(m_scale), 0);
    for (const qint64 price : m_prices)
        ++counts[size_t(price % m_scale)];
    return m_scale - 1 - (std::min_element(counts.begin(), counts.end()) - counts.begin());
}

void ScalingAuction::settle()
{
    const qint64 shift = bestResidue();
    for (qint64 &price : m_prices)
        price = (price + (price > 0 ? shift : 0)) / m_scale;
    for (TakenSeat &seat : m_state.seatOf)
        if (seat.posting >= 0 && m_included[size_t(seat.posting)])
            seat = {};
    m_state.forgetShortcuts();
    for (qint32 p = 0; p < qint32(m_state.nodes.size()); ++p)
        if (m_included[size_t(p)])
            settle(p);
}

/// The least price that no pair contradicts; seats that are worth less than it are given up, and tried again by a search.
void ScalingAuction::settle(qint32 posting)
{
    const std::span<const MatchingPair> pairs = m_state.pairs(posting);
    qint64 net = -m_state.base(posting);
    for (const MatchingPair pair : pairs)
        if (m_holder[size_t(pair.seeker())] != posting)
            net = std::max(net, pair.score() - m_prices[size_t(pair.seeker())]);
    qint32 filled = 0;
    for (const MatchingPair pair : pairs) {
        const auto seeker = size_t(pair.seeker());
        if (m_holder[seeker] != posting)
            continue;
        if (pair.score() - m_prices[seeker] < net) {
            m_holder[seeker] = -1;
            continue;
        }
        m_state.seatOf[seeker] = {posting, pair.score()};
        m_prices[seeker] = pair.score() - net;
        ++filled;
    }
    m_state.nodes[size_t(posting)].net = net;
    m_state.filled[size_t(posting)] = filled;
    m_state.tried[size_t(posting)] = net == -m_state.base(posting) ? m_state.seatsToTry(posting) : filled;
}
