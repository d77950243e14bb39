#include "models/matching/seatsearch.h"

#include "models/matching/prefetch.h"

#include <algorithm>
#include <limits>

template <typename Pairs>
SeatSearch<Pairs>::SeatSearch(AssignmentState &state, Pairs &pairs) : m_state(state), m_pairs(pairs)
{
    for (PostingNode &node : state.nodes)
        node.round = 0;
}

template <typename Pairs>
void SeatSearch<Pairs>::begin(qint32 posting)
{
    ++m_round; // more than 2^32 seats do not fit into any instance
    m_waiting.clear(std::numeric_limits<qint64>::min());
    m_scanned.clear();
    PostingNode &node = m_state.nodes[size_t(posting)];
    node.level = 0;
    node.from = -1;
    node.round = m_round;
    // Leaving this very seat empty costs its urgency; any other end has to be cheaper.
    m_best = m_state.base(posting);
    m_end = posting;
    m_endTakes = false;
}

/// The place of the best free seeker, or of the first pair that is too poor to ask.
template <typename Pairs>
quint32 SeatSearch<Pairs>::findFree(qint32 posting, PostingNode &node, qint64 level)
{
    quint32 place = node.firstFree;
    const quint32 start = place;
    for (;; ++place) {
        if (place == node.ordered && m_pairs.orderMore(posting) == place)
            break;
        const MatchingPair pair = m_pairs.at(node, place);
        node.bestFree = pair.score();
        const qint64 end = level - node.bestFree;
        if (end >= m_best)
            break;
        if (m_state.seatOf[size_t(pair.seeker())].posting >= 0)
            continue;
        m_best = end;
        m_end = posting;
        m_endPair = pair;
        m_endTakes = true;
        break;
    }
    m_work += place - start;
    return node.firstFree = place;
}

template <typename Pairs>
void SeatSearch<Pairs>::scan(qint32 posting)
{
    m_scanned.push_back(posting);
    PostingNode &node = m_state.nodes[size_t(posting)];
    // Mostly it was looked for when the posting was reached; asking again would be waiting for its pairs.
    const quint32 end = node.level - node.bestFree < m_best ? findFree(posting, node, node.level) : node.firstFree;
    quint32 place = 0;
    for (bool more = true; more;) {
        size_t count = 0;
        const qint64 tooDear = m_pairs.highest() + m_best - node.level;
        more = m_pairs.gather(node, place, end, tooDear, m_places, count);
        // All of them are asked for at once: one after another, each would be waited for.
        for (size_t i = 0; i < count; ++i) {
            m_looks[i].pair = m_pairs.at(node, m_places[i]);
            prefetch(&m_state.seatOf[size_t(m_looks[i].pair.seeker())]);
        }
        for (size_t i = 0; i < count; ++i) {
            m_looks[i].seat = m_state.seatOf[size_t(m_looks[i].pair.seeker())];
            prefetch(&m_state.nodes[size_t(m_looks[i].seat.posting)]);
        }
        for (size_t i = 0; i < count; ++i)
            look(node, posting, m_looks[i]);
        m_work += qint64(count);
    }
    ++m_work;
}

template <typename Pairs>
inline void SeatSearch<Pairs>::look(const PostingNode &node, qint32 posting, const Look &look)
{
    const TakenSeat seat = look.seat;
    if (seat.posting == posting) { // no other posting needs to ask for them in this search
        m_own.push_back({look.pair.seeker(), seat});
        m_state.floors[size_t(look.pair.seeker())] = std::numeric_limits<quint32>::max();
        return;
    }
    const qint64 net = m_state.nodes[size_t(seat.posting)].net;
    const qint64 level = node.level - look.pair.score() + seat.score;
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    m_state.floors[size_t(look.pair.seeker())] = quint32(std::min(seat.score - net, most));
    if (level - net < m_best)
        reach(seat.posting, level, posting);
}

/// A way to the posting that is shorter than the best end.
template <typename Pairs>
inline void SeatSearch<Pairs>::reach(qint32 posting, qint64 level, qint32 from)
{
    PostingNode &node = m_state.nodes[size_t(posting)];
    const qint64 distance = level - node.net;
    if (node.round == m_round && (node.from < 0 || node.level <= level))
        return;
    node.level = level;
    node.from = from;
    node.round = m_round;
    if (level - node.bestFree < m_best) { // an early bound spares many steps
        findFree(posting, node, level);
        if (distance >= m_best)
            return;
    }
    m_waiting.add(distance, posting);
    m_pairs.prefetchFirst(node); // most of those reached are scanned soon
    const qint64 withEmptySeat = level + m_state.base(posting);
    if (withEmptySeat < m_best) {
        m_best = withEmptySeat;
        m_end = posting;
        m_endTakes = false;
    }
}

template <typename Pairs>
bool SeatSearch<Pairs>::takeNext(qint32 &posting)
{
    while (const auto *next = m_waiting.next(m_best)) {
        const auto [distance, candidate] = *next;
        m_waiting.drop();
        const PostingNode &node = m_state.nodes[size_t(candidate)];
        if (node.level - node.net != distance)
            continue; // a shorter way was found since
        posting = candidate;
        return true;
    }
    return false;
}

template <typename Pairs>
void SeatSearch<Pairs>::finish(qint32 start)
{
    for (const qint32 posting : m_scanned) {
        PostingNode &node = m_state.nodes[size_t(posting)];
        node.net = node.level - m_best;
    }
    unmark();
    ++m_state.filled[size_t(start)];
    qint32 posting = m_end;
    if (!m_endTakes)
        --m_state.filled[size_t(posting)];
    m_path.clear();
    for (; posting != start; posting = m_state.nodes[size_t(posting)].from)
        m_path.emplace_back(posting, pairTo(m_state.nodes[size_t(posting)], posting));
    for (const auto &[left, taken] : m_path) {
        m_state.seatOf[size_t(taken.seeker())] = {m_state.nodes[size_t(left)].from, taken.score()};
    }
    if (m_endTakes)
        m_state.seatOf[size_t(m_endPair.seeker())] = {m_end, m_endPair.score()};
}

/// What the seekers of the scanned postings cost now.
template <typename Pairs>
void SeatSearch<Pairs>::unmark()
{
    for (const Own &own : m_own)
        m_state.floors[size_t(own.seeker)] = quint32(
            std::min<qint64>(own.seat.score - m_state.nodes[size_t(own.seat.posting)].net, std::numeric_limits<quint32>::max()));
    m_own.clear();
}

/// The pair by which the posting before takes a seeker of this one: the first that is as long as the way was.
template <typename Pairs>
MatchingPair SeatSearch<Pairs>::pairTo(const PostingNode &posting, qint32 number) const
{
    const PostingNode &before = m_state.nodes[size_t(posting.from)];
    for (quint32 place = 0;; ++place) {
        const MatchingPair pair = m_pairs.at(before, place);
        const TakenSeat seat = m_state.seatOf[size_t(pair.seeker())];
        if (seat.posting == number && before.level - pair.score() + seat.score == posting.level)
            return pair;
    }
}

template class SeatSearch<StatePairs>;
template class SeatSearch<LocalPairs<quint32>>;
template class SeatSearch<LocalPairs<quint64>>;
