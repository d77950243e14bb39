#include "models/matching/seekersearch.h"

#include <algorithm>
#include <functional>

SeekerPairs::SeekerPairs(const MatchingInstance &instance) : m_first(size_t(instance.seekers) + 1, 0)
{
    for (const MatchingPair &pair : instance.pairs)
        ++m_first[size_t(pair.seeker()) + 1];
    for (size_t s = 0; s < size_t(instance.seekers); ++s)
        m_first[s + 1] += m_first[s];
    m_entries.resize(instance.pairs.size());
    std::vector<quint32> next(m_first.begin(), m_first.end() - 1);
    for (qint32 p = 0; p < instance.postingCount(); ++p)
        for (quint32 i = instance.first[size_t(p)]; i < instance.first[size_t(p) + 1]; ++i)
            m_entries[next[size_t(instance.pairs[i].seeker())]++] = {p, instance.pairs[i].score()};
}

SeekerSearch::SeekerSearch(AssignmentState &state, const SeekerPairs &pairs)
    : m_state(state), m_pairs(pairs), m_labels(state.instance.postings.size())
{
}

void SeekerSearch::begin(qint32 seeker, qint64 price)
{
    if (++m_round == 0) {
        std::fill(m_labels.begin(), m_labels.end(), Label());
        m_round = 1;
    }
    m_heap.clear();
    m_scanned.clear();
    m_best = price; // lowering the price to nothing is always possible
    m_endPosting = -1;
    m_endSeeker = seeker;
}

void SeekerSearch::reachFrom(qint32 seeker, qint64 distance, qint64 price, qint32 from)
{
    for (const SeekerPairs::Entry *entry = m_pairs.begin(seeker); entry != m_pairs.end(seeker); ++entry) {
        const auto posting = size_t(entry->posting);
        if (entry->posting == from || m_state.instance.postings[posting].capacity == 0)
            continue;
        const qint64 reached = distance + price + m_state.net[posting] - entry->score;
        Label &label = m_labels[posting];
        if (reached >= m_best || (label.round == m_round && label.distance <= reached))
            continue;
        label = {reached, seeker, entry->score, from, m_round};
        if (m_state.filled[posting] < m_state.instance.seatsToTry(entry->posting)) {
            m_best = reached;
            m_endPosting = entry->posting;
            m_endSeeker = -1;
            continue;
        }
        m_heap.emplace_back(reached, entry->posting);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }
}

void SeekerSearch::scan(qint32 posting)
{
    m_scanned.push_back(posting);
    const qint64 distance = m_labels[size_t(posting)].distance;
    const MatchingInstance &instance = m_state.instance;
    for (quint32 i = instance.first[size_t(posting)]; i < instance.first[size_t(posting) + 1]; ++i) {
        const qint32 seeker = instance.pairs[i].seeker();
        if (m_state.seatOf[size_t(seeker)].posting != posting)
            continue;
        const qint64 price = m_state.seekerPrice(seeker);
        if (distance + price < m_best) {
            m_best = distance + price;
            m_endPosting = posting;
            m_endSeeker = seeker;
        }
        reachFrom(seeker, distance, price, posting);
    }
}

bool SeekerSearch::takeNext(qint32 &posting)
{
    while (!m_heap.empty()) {
        const auto [distance, candidate] = m_heap.front();
        if (distance >= m_best)
            return false;
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        m_heap.pop_back();
        if (m_labels[size_t(candidate)].distance != distance)
            continue;
        posting = candidate;
        return true;
    }
    return false;
}

void SeekerSearch::finish(qint32 start)
{
    for (const qint32 posting : m_scanned) {
        m_state.net[size_t(posting)] += m_best - m_labels[size_t(posting)].distance;
        m_state.ownLead[size_t(posting)] = 0;
    }
    m_freed = m_endPosting < 0 ? start : m_endSeeker;
    if (m_endPosting < 0)
        return;
    if (m_endSeeker >= 0) {
        m_state.seatOf[size_t(m_endSeeker)] = {};
    } else {
        const qint32 filled = ++m_state.filled[size_t(m_endPosting)];
        m_state.tried[size_t(m_endPosting)] = std::max(m_state.tried[size_t(m_endPosting)], filled);
    }
    for (qint32 posting = m_endPosting; posting >= 0;) {
        const Label &label = m_labels[size_t(posting)];
        m_state.seatOf[size_t(label.seeker)] = {posting, label.score};
        m_state.ownLead[size_t(posting)] = 0;
        posting = label.from;
    }
}
