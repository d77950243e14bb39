#pragma once

#include "models/matching/largevector.h"

#include <QtGlobal>

#include <compare>
#include <limits>
#include <optional>
#include <vector>

/// Scores lie between the negative of this and this, so that a pair fits into eight bytes.
inline constexpr qint64 matchingScoreLimit = std::numeric_limits<qint32>::max();

/// multiplier · urgency is at most this: prices and path lengths stay below four times the largest weight.
inline constexpr qint64 matchingWeightLimit = std::numeric_limits<qint64>::max() / 8;

/// A posting as matching sees it: how many seekers it takes, how urgently, and in which region it counts (-1: in none).
struct MatchingPosting
{
    qint32 capacity = 0;
    qint32 urgency = 1; // at least 1, higher first
    qint32 region = -1;
};

/// A seeker that a posting may take, and how well the two suit. The order is that of a scan: best score first, then by seeker.
class MatchingPair
{
public:
    MatchingPair() = default;
    MatchingPair(qint32 seeker, qint32 score) : m_key((quint64(quint32(matchingScoreLimit - score)) << 32) | quint32(seeker)) {}

    qint32 seeker() const { return qint32(quint32(m_key)); }
    qint32 score() const { return qint32(matchingScoreLimit - qint64(m_key >> 32)); }

    auto operator<=>(const MatchingPair &) const = default;

private:
    quint64 m_key = 0;
};
static_assert(sizeof(MatchingPair) == 8);

/// Who may be matched with whom. Seekers and postings are numbers from 0, given out in the order of their ids, so that nothing
/// here depends on the order in which rows came; ties are settled by these numbers. Made by InstanceBuilder.
struct MatchingInstance
{
    qint32 seekers = 0;
    std::vector<MatchingPosting> postings;
    std::vector<quint32> first{0};   // where the pairs of a posting begin; one more than postings
    LargeVector<MatchingPair> pairs; // those of a posting side by side, in any order
    qint32 lowest = 0, highest = 0;  // no score is outside; 0 always counts as inside

    qint32 postingCount() const { return qint32(postings.size()); }
    quint32 degree(qint32 posting) const { return first[size_t(posting) + 1] - first[size_t(posting)]; }
    /// How many seats are worth trying: one more than there are pairs can never be filled, and proves it.
    qint32 seatsToTry(qint32 posting) const;
    qint64 seats() const; // all capacities together
};

/// The weight of one step of urgency in scores: larger than any difference that all scores together can make, so that
/// Σ (multiplier · urgency + score) puts urgency first; also with so many more seekers and seats. None where 64 bits would not
/// hold it.
std::optional<qint64> urgencyMultiplier(const MatchingInstance &instance, qint64 room = 0);

/// A posting that would take a seeker, as the seeker ranks it.
struct MatchingChoice
{
    qint32 posting = 0;
    qint32 score = 0;
    qint32 preference = 0; // 1 is wished for most

    /// Wishes first, then the better suited, then by number: a strict order.
    bool isBefore(const MatchingChoice &other) const
    {
        return preference != other.preference ? preference < other.preference
               : score != other.score         ? score > other.score
                                              : posting < other.posting;
    }
};

/// The same pairs seen from the seekers, each seeker's own list from the most wished-for to the least.
struct MatchingChoices
{
    std::vector<quint32> first{0};
    LargeVector<MatchingChoice> choices;
    std::vector<MatchingPosting> postings;

    qint32 seekers() const { return qint32(first.size()) - 1; }
};
