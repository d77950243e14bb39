#pragma once

#include "models/matching/assignmentstate.h"
#include "models/matching/prefetch.h"
#include "models/matching/wordorder.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>
#include <span>

/// The pairs of a search as the state has them, open to changes between searches.
class StatePairs
{
public:
    explicit StatePairs(AssignmentState &state) : m_state(&state) {}

    qint64 highest() const { return matchingScoreLimit; }
    MatchingPair at(const PostingNode &node, quint32 place) const { return node.pairs[place]; }
    quint32 orderMore(qint32 posting) { return m_state->orderMore(posting); }
    void prefetchFirst(const PostingNode &node) const { prefetchLines(node.pairs, 4); }

    /// Notes the next places before `end` whose seekers may cost so much, as many as fit; true where some are left.
    bool gather(const PostingNode &node, quint32 &place, quint32 end, qint64 below, std::span<quint32> places,
                size_t &count) const
    {
        for (count = 0; place < end && count < places.size(); ++place) {
            const MatchingPair pair = node.pairs[place];
            const qint64 cost = matchingScoreLimit - pair.score();
            if (cost >= below)
                return false;
            places[count] = place;
            count += cost + m_state->floors[size_t(pair.seeker())] < below;
        }
        return place < end;
    }

private:
    AssignmentState *m_state;
};

/// The pairs of all postings for many searches: neighbours side by side, and as small as their numbers and scores allow, so that
/// what a search walks through mostly stays in the caches.
template <typename Word>
class LocalPairs
{
public:
    /// Whether one word holds any pair.
    static bool fits(const MatchingInstance &instance)
    {
        return seekerBits(instance) + std::bit_width(quint64(qint64(instance.highest) - instance.lowest)) <=
               std::numeric_limits<Word>::digits;
    }

    /// The state is renumbered already, by these numbers. What its nodes know of the order of pairs is of these from now on.
    LocalPairs(AssignmentState &state, const Numbering &numbers);
    ~LocalPairs();
    Q_DISABLE_COPY_MOVE(LocalPairs)

    qint64 highest() const { return m_highest; }
    MatchingPair at(const PostingNode &node, quint32 place) const
    {
        const Word word = words(node)[place];
        return MatchingPair(seeker(word), qint32(m_highest - qint64(word >> m_shift)));
    }
    quint32 orderMore(qint32 posting);
    void prefetchFirst(const PostingNode &node) const { prefetchLines(words(node), 4); }
    bool gather(const PostingNode &node, quint32 &place, quint32 end, qint64 below, std::span<quint32> places,
                size_t &count) const;

private:
    static int seekerBits(const MatchingInstance &instance)
    {
        return std::max(1, int(std::bit_width(quint32(instance.seekers))));
    }
    const Word *words(const PostingNode &node) const { return m_words.data() + node.local; }
    qint32 seeker(Word word) const { return qint32(word & m_seekerMask); }

    AssignmentState &m_state;
    const qint64 m_highest; // score
    const int m_shift;      // a word holds the score below the highest, and from this bit down the seeker
    const Word m_seekerMask;
    LargeVector<Word> m_words;
};

template <typename Word>
LocalPairs<Word>::LocalPairs(AssignmentState &state, const Numbering &numbers)
    : m_state(state), m_highest(state.instance.highest), m_shift(seekerBits(state.instance)),
      m_seekerMask(Word((Word(1) << m_shift) - 1))
{
    constexpr quint32 ahead = 16; // so many pairs before it is needed, a number is asked for
    m_words.resize(state.instance.pairs.size());
    Word *word = m_words.data();
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p) {
        state.forgetShortcuts(p);
        state.nodes[size_t(p)].ordered = 0;
        state.nodes[size_t(p)].local = quint32(word - m_words.data());
        const std::span<const MatchingPair> pairs = state.pairs(p);
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (i + ahead < pairs.size())
                prefetch(&numbers.seeker[size_t(pairs[i + ahead].seeker())]);
            *word++ = Word((Word(m_highest - pairs[i].score()) << m_shift) | Word(numbers.seeker[size_t(pairs[i].seeker())]));
        }
        if (!pairs.empty() && m_state.seatsToTry(p) > 0)
            orderMore(p); // the first that are asked for, while they are still in the caches
    }
}

template <typename Word>
LocalPairs<Word>::~LocalPairs()
{
    for (qint32 p = 0; p < qint32(m_state.nodes.size()); ++p) {
        m_state.nodes[size_t(p)].ordered = 0;
        m_state.forgetShortcuts(p);
    }
}

template <typename Word>
quint32 LocalPairs<Word>::orderMore(qint32 posting)
{
    constexpr quint32 least = 32;
    PostingNode &node = m_state.nodes[size_t(posting)];
    const quint32 done = node.ordered;
    Word *const others = m_words.data() + node.local + done;
    return node.ordered = done + orderLeast(others, m_state.degree(posting) - done, std::max(done, least));
}

template <typename Word>
bool LocalPairs<Word>::gather(const PostingNode &node, quint32 &place, quint32 end, qint64 below, std::span<quint32> places,
                              size_t &count) const
{
    const Word *const pairs = words(node);
    const Word mask = m_seekerMask;
    const quint32 *const floors = m_state.floors.data();
    const int shift = m_shift;
    if (place < end && qint64(pairs[place] >> shift) >= below)
        end = place; // the others are dearer still
    const quint32 until = std::min(end, place + quint32(places.size()));
    quint32 *next = places.data();
    for (quint32 i = place; i < until; ++i) {
        *next = i;
        next += qint64(quint64(pairs[i] >> shift) + floors[size_t(pairs[i] & mask)]) < below;
    }
    place = until;
    count = size_t(next - places.data());
    return place < end;
}
