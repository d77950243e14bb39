#include "models/matching/seatsearch.h"

#include <algorithm>
#include <functional>

SeatSearch::SeatSearch(AssignmentState &state) : m_state(state), m_labels(state.instance.postings.size()) {}

void SeatSearch::begin(qint32 posting)
{
    if (++m_round == 0) { // after 2^32 rounds
        std::fill(m_labels.begin(), m_labels.end(), Label());
        m_round = 1;
    }
    m_heap.clear();
    m_scanned.clear();
    m_labels[size_t(posting)] = {.round = m_round};
    // Leaving this very seat empty costs its urgency; any other end has to be cheaper.
    m_best = m_state.base(posting);
    m_end = posting;
    m_endTakes = false;
}

/// The place of the best free seeker, or of the first pair that is too poor to ask.
quint32 SeatSearch::findFree(qint32 posting, qint64 level)
{
    const MatchingInstance &instance = m_state.instance;
    const MatchingPair *const pairs = instance.pairs.data() + instance.first[size_t(posting)];
    const quint32 degree = instance.degree(posting);
    quint32 ready = m_state.ordered(posting);
    quint32 &place = m_state.firstFree[size_t(posting)];
    for (; place < degree; ++place, ++m_work) {
        if (place == ready)
            ready = m_state.orderMore(posting);
        const MatchingPair pair = pairs[place];
        if (level - pair.score() >= m_best)
            break;
        if (m_state.seatOf[size_t(pair.seeker())].posting >= 0)
            continue;
        m_best = level - pair.score();
        m_end = posting;
        m_endPair = pair;
        m_endTakes = true;
        break;
    }
    return place;
}

void SeatSearch::scan(qint32 posting)
{
    m_scanned.push_back(posting);
    const qint64 level = m_labels[size_t(posting)].level;
    const quint32 end = findFree(posting, level);
    const MatchingInstance &instance = m_state.instance;
    const MatchingPair *const pairs = instance.pairs.data() + instance.first[size_t(posting)];
    quint32 &lead = m_state.ownLead[size_t(posting)];
    const quint32 start = lead;
    quint32 i = start;
    for (; i < end; ++i) {
        const MatchingPair pair = pairs[i];
        const qint64 reached = level - pair.score();
        if (reached >= m_best) // no seeker's price is below 0, and the scores only fall
            break;
        const TakenSeat seat = m_state.seatOf[size_t(pair.seeker())];
        if (seat.posting != posting)
            reach(seat.posting, reached + seat.score, posting, pair);
        else if (i == lead)
            ++lead;
    }
    m_work += i - start + 1;
}

void SeatSearch::reach(qint32 posting, qint64 level, qint32 from, const MatchingPair &pair)
{
    const qint64 distance = level - m_state.net[size_t(posting)];
    if (distance >= m_best)
        return;
    Label &label = m_labels[size_t(posting)];
    if (label.round == m_round && (label.from < 0 || label.level <= level))
        return;
    label = {level, from, pair.score(), pair.seeker(), m_round};
    findFree(posting, level); // an early bound spares many steps
    if (distance >= m_best)
        return;
    m_heap.emplace_back(distance, posting);
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    const qint64 withEmptySeat = level + m_state.base(posting);
    if (withEmptySeat < m_best) {
        m_best = withEmptySeat;
        m_end = posting;
        m_endTakes = false;
    }
}

bool SeatSearch::takeNext(qint32 &posting)
{
    while (!m_heap.empty()) {
        const auto [distance, candidate] = m_heap.front();
        if (distance >= m_best)
            return false;
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        m_heap.pop_back();
        if (m_labels[size_t(candidate)].level - m_state.net[size_t(candidate)] != distance)
            continue; // a shorter way was found since
        posting = candidate;
        return true;
    }
    return false;
}

void SeatSearch::finish(qint32 start)
{
    for (const qint32 posting : m_scanned)
        m_state.net[size_t(posting)] = m_labels[size_t(posting)].level - m_best;
    ++m_state.filled[size_t(start)];
    qint32 posting = m_end;
    if (m_endTakes)
        m_state.seatOf[size_t(m_endPair.seeker())] = {posting, m_endPair.score()};
    else
        --m_state.filled[size_t(posting)];
    while (posting != start) {
        const Label &label = m_labels[size_t(posting)];
        m_state.ownLead[size_t(posting)] = 0;
        m_state.seatOf[size_t(label.seeker)] = {label.from, label.fromScore};
        posting = label.from;
    }
}
