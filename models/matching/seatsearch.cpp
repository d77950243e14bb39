#include "models/matching/seatsearch.h"

#include "models/matching/prefetch.h"

#include <algorithm>
#include <limits>

SeatSearch::SeatSearch(AssignmentState &state) : m_state(state)
{
    for (PostingNode &node : state.nodes)
        node.round = 0;
}

void SeatSearch::begin(qint32 posting)
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
quint32 SeatSearch::findFree(qint32 posting, PostingNode &node, qint64 level)
{
    quint32 place = node.firstFree;
    const quint32 start = place;
    for (;; ++place) {
        if (place == node.ordered && m_state.orderMore(posting) == place)
            break;
        node.bestFree = node.pairs[place];
        const qint64 end = level - node.bestFree.score();
        if (end >= m_best)
            break;
        if (m_state.seatOf[size_t(node.bestFree.seeker())].posting >= 0)
            continue;
        m_best = end;
        m_end = posting;
        m_endPair = node.bestFree;
        m_endTakes = true;
        break;
    }
    m_work += place - start;
    return node.firstFree = place;
}

void SeatSearch::scan(qint32 posting)
{
    m_scanned.push_back(posting);
    PostingNode &node = m_state.nodes[size_t(posting)];
    const quint32 end = findFree(posting, node, node.level);
    for (quint32 place = node.ownLead; place < end;) {
        const size_t count = gather(node, place, end);
        for (size_t i = 0; i < count; ++i)
            look(node, posting, m_looks[i]);
        // No seeker's price is below 0, and the scores only fall.
        if (place < end && node.level - node.pairs[place].score() >= m_best)
            break;
    }
    ++m_work;
}

/// The next few pairs that may be worth a look. All of them are asked for at once: one after another, each would be waited for.
size_t SeatSearch::gather(const PostingNode &node, quint32 &place, quint32 end)
{
    const qint64 tooDear = matchingScoreLimit + m_best - node.level;
    size_t count = 0;
    for (; place < end && count < m_looks.size(); ++place) {
        m_looks[count].place = place;
        count += node.costs[place] < tooDear;
    }
    for (size_t i = 0; i < count; ++i)
        prefetch(&m_state.seatOf[size_t(node.pairs[m_looks[i].place].seeker())]);
    for (size_t i = 0; i < count; ++i) {
        m_looks[i].seat = m_state.seatOf[size_t(node.pairs[m_looks[i].place].seeker())];
        prefetch(&m_state.nodes[size_t(m_looks[i].seat.posting)]);
    }
    m_work += qint64(count);
    return count;
}

inline void SeatSearch::look(PostingNode &node, qint32 posting, const Look &look)
{
    const TakenSeat seat = look.seat;
    if (seat.posting == posting) {
        if (look.place == node.ownLead)
            ++node.ownLead;
        return;
    }
    const qint64 level = node.level - node.pairs[look.place].score() + seat.score;
    const qint64 distance = level - m_state.nodes[size_t(seat.posting)].net;
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    node.costs[look.place] = quint32(std::min(matchingScoreLimit + distance - node.level, most));
    if (distance < m_best)
        reach(seat.posting, level, posting);
}

/// A way to the posting that is shorter than the best end.
inline void SeatSearch::reach(qint32 posting, qint64 level, qint32 from)
{
    PostingNode &node = m_state.nodes[size_t(posting)];
    const qint64 distance = level - node.net;
    if (node.round == m_round && (node.from < 0 || node.level <= level))
        return;
    node.level = level;
    node.from = from;
    node.round = m_round;
    if (level - node.bestFree.score() < m_best) { // an early bound spares many steps
        findFree(posting, node, level);
        if (distance >= m_best)
            return;
    }
    prefetch(node.pairs + node.ownLead);
    prefetch(node.costs + node.ownLead);
    m_waiting.add(distance, posting);
    const qint64 withEmptySeat = level + m_state.base(posting);
    if (withEmptySeat < m_best) {
        m_best = withEmptySeat;
        m_end = posting;
        m_endTakes = false;
    }
}

bool SeatSearch::takeNext(qint32 &posting)
{
    while (const auto *next = m_waiting.next(m_best)) {
        const auto [distance, candidate] = *next;
        m_waiting.drop();
        const PostingNode &node = m_state.nodes[size_t(candidate)];
        if (node.level - node.net != distance)
            continue; // a shorter way was found since
        posting = candidate;
        if (const auto *after = m_waiting.known()) {
            const PostingNode &soon = m_state.nodes[size_t(after->value)];
            prefetchLines(soon.costs + soon.ownLead, 4);
            prefetchLines(soon.pairs + soon.ownLead, 4);
        }
        return true;
    }
    return false;
}

void SeatSearch::finish(qint32 start)
{
    for (const qint32 posting : m_scanned) {
        PostingNode &node = m_state.nodes[size_t(posting)];
        node.net = node.level - m_best;
    }
    ++m_state.filled[size_t(start)];
    qint32 posting = m_end;
    if (!m_endTakes)
        --m_state.filled[size_t(posting)];
    m_path.clear();
    for (; posting != start; posting = m_state.nodes[size_t(posting)].from)
        m_path.emplace_back(posting, pairTo(m_state.nodes[size_t(posting)], posting));
    for (const auto &[left, taken] : m_path) {
        PostingNode &node = m_state.nodes[size_t(left)];
        node.ownLead = 0;
        m_state.seatOf[size_t(taken.seeker())] = {node.from, taken.score()};
    }
    if (m_endTakes)
        m_state.seatOf[size_t(m_endPair.seeker())] = {m_end, m_endPair.score()};
}

/// The pair by which the posting before takes a seeker of this one: the first that is as long as the way was.
MatchingPair SeatSearch::pairTo(const PostingNode &posting, qint32 number) const
{
    const PostingNode &before = m_state.nodes[size_t(posting.from)];
    const MatchingPair *pair = before.pairs;
    for (;; ++pair) {
        const TakenSeat seat = m_state.seatOf[size_t(pair->seeker())];
        if (seat.posting == number && before.level - pair->score() + seat.score == posting.level)
            return *pair;
    }
}
