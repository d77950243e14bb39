#include "models/matching/seekersearch.h"

#include <algorithm>
#include <functional>

SeekerPairs::SeekerPairs(const AssignmentState &state) : m_first(state.seatOf.size() + 1, 0)
{
    size_t all = 0;
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p)
        for (const MatchingPair pair : state.pairs(p)) {
            ++m_first[size_t(pair.seeker()) + 1];
            ++all;
        }
    for (size_t s = 0; s + 1 < m_first.size(); ++s)
        m_first[s + 1] += m_first[s];
    m_entries.resize(all);
    std::vector<quint32> next(m_first.begin(), m_first.end() - 1);
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p)
        for (const MatchingPair pair : state.pairs(p))
            m_entries[next[size_t(pair.seeker())]++] = {p, pair.score()};
}

std::span<const SeekerPairs::Entry> SeekerPairs::of(qint32 seeker) const
{
    if (!m_own.empty())
        if (const auto found = m_own.find(seeker); found != m_own.end())
            return found->second;
    if (size_t(seeker) + 1 >= m_first.size())
        return {};
    return {m_entries.data() + m_first[size_t(seeker)], m_entries.data() + m_first[size_t(seeker) + 1]};
}

std::vector<SeekerPairs::Entry> &SeekerPairs::own(qint32 seeker)
{
    const auto found = m_own.find(seeker);
    if (found != m_own.end())
        return found->second;
    const std::span<const Entry> before = of(seeker);
    return m_own.emplace(seeker, std::vector<Entry>(before.begin(), before.end())).first->second;
}

void SeekerPairs::set(qint32 seeker, qint32 posting, qint32 score)
{
    std::vector<Entry> &pairs = own(seeker);
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Entry &entry) { return entry.posting == posting; });
    if (found != pairs.end())
        found->score = score;
    else
        pairs.push_back({posting, score});
}

void SeekerPairs::remove(qint32 seeker, qint32 posting)
{
    std::erase_if(own(seeker), [&](const Entry &entry) { return entry.posting == posting; });
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
    m_labels.resize(m_state.nodes.size());
    m_heap.clear();
    m_scanned.clear();
    m_best = price; // lowering the price to nothing is always possible
    m_endPosting = -1;
    m_endSeeker = seeker;
}

void SeekerSearch::reachFrom(qint32 seeker, qint64 distance, qint64 price, qint32 from)
{
    for (const SeekerPairs::Entry &entry : m_pairs.of(seeker)) {
        const auto posting = size_t(entry.posting);
        if (entry.posting == from || m_state.seatsToTry(entry.posting) == 0)
            continue;
        const qint64 reached = distance + price + m_state.nodes[posting].net - entry.score;
        Label &label = m_labels[posting];
        if (reached >= m_best || (label.round == m_round && label.distance <= reached))
            continue;
        label = {reached, seeker, entry.score, from, m_round};
        if (m_state.filled[posting] < m_state.seatsToTry(entry.posting)) {
            m_best = reached;
            m_endPosting = entry.posting;
            m_endSeeker = -1;
            continue;
        }
        m_heap.emplace_back(reached, entry.posting);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }
}

void SeekerSearch::scan(qint32 posting)
{
    m_scanned.push_back(posting);
    const qint64 distance = m_labels[size_t(posting)].distance;
    for (const MatchingPair pair : m_state.pairs(posting)) {
        const qint32 seeker = pair.seeker();
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
    for (const qint32 posting : m_scanned)
        m_state.nodes[size_t(posting)].net += m_best - m_labels[size_t(posting)].distance;
    m_moved.clear();
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
        m_moved.push_back(label.seeker);
        posting = label.from;
    }
}
