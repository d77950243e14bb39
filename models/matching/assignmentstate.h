#pragma once

#include "models/matching/assignment.h"
#include "models/matching/numbering.h"

#include <algorithm>
#include <span>
#include <unordered_map>

/// Where a seeker sits, with the score of that pair.
struct TakenSeat
{
    qint32 posting = -1;
    qint32 score = 0;

    bool operator==(const TakenSeat &) const = default;
};

/// All that a search asks of a posting, in one line of the processor's cache: most of the time of solving goes by waiting for it.
struct alignas(64) PostingNode
{
    qint64 net = 0; // the price without urgency; meaningless before the first seat was tried
    MatchingPair *pairs = nullptr;
    qint32 bestFree = matchingScoreLimit; // no free seeker has a higher score
    quint32 ordered = 0;                  // so many pairs stand in order so far, from the best
    quint32 firstFree = 0;                // no pair before this is with a free seeker; seated ones stay seated
    quint32 local = 0;                    // where its pairs begin among LocalPairs

    // What the search of this round knows.
    quint32 round = 0; // knowledge of earlier rounds is void
    qint64 level = 0;  // length of the path to here, less the urgency
    qint32 from = -1;  // the posting before it on the path
    qint32 urgency = 1;
};
static_assert(sizeof(PostingNode) == 64);

/// What is known while seats are filled. The price of a posting is kept without its urgency, as multiplier · urgency + net; that
/// of a seated seeker follows from the seat: score - net. So a change of a posting's price is one of all its seekers at once.
class AssignmentState
{
public:
    AssignmentState(MatchingInstance given, qint64 urgencyWeight);
    AssignmentState(AssignmentState &&) = default; // the nodes point into the pairs, which move along
    AssignmentState &operator=(AssignmentState &&) = default;

    /// What one seat of the posting weighs before any score.
    qint64 base(qint32 posting) const { return multiplier * nodes[size_t(posting)].urgency; }
    qint64 postingPrice(qint32 posting) const { return base(posting) + nodes[size_t(posting)].net; }
    qint64 seekerPrice(qint32 seeker) const
    {
        const TakenSeat seat = seatOf[size_t(seeker)];
        return seat.posting < 0 ? 0 : qint64(seat.score) - nodes[size_t(seat.posting)].net;
    }
    quint32 degree(qint32 posting) const { return m_degree[size_t(posting)]; }
    std::span<const MatchingPair> pairs(qint32 posting) const { return {nodes[size_t(posting)].pairs, degree(posting)}; }
    qint32 seatsToTry(qint32 posting) const
    {
        return qint32(std::min<qint64>(instance.postings[size_t(posting)].capacity, qint64(degree(posting)) + 1));
    }

    /// Puts more of a posting's pairs in order, as few as scans ask for; gives how many stand in order then.
    quint32 orderMore(qint32 posting);
    void orderAll(qint32 posting);

    /// What a search changes, to come back to.
    struct Snapshot
    {
        std::vector<qint64> net;
        std::vector<qint32> tried, filled;
        LargeVector<TakenSeat> seatOf;
    };
    Snapshot snapshot() const;
    void restore(Snapshot taken);
    /// Forgets shortcuts that hold only while seated seekers stay seated and nobody's price falls; of one posting, what is about
    /// its pairs, not the floors of its seekers.
    void forgetShortcuts();
    void forgetShortcuts(qint32 posting);

    /// Gives postings and seekers other numbers, for searches in LocalPairs alone: the pairs here keep the given ones. Before
    /// anything else is asked, `back()` of them is given.
    void renumber(const Numbering &numbers);

    /// For changes after solving; nobody sits at a new posting, and no search has been there.
    qint32 addPosting(const MatchingPosting &posting);
    qint32 addSeeker();
    void replacePairs(qint32 posting, std::vector<MatchingPair> pairs);

    Assignment assignment() const;
    /// Of a posting whose seats were not all tried, the price is the least that no pair contradicts.
    MatchingPrices prices() const;

    MatchingInstance instance;
    qint64 multiplier;
    LargeVector<PostingNode> nodes;
    std::vector<qint32> tried;  // seats
    std::vector<qint32> filled; // seats
    LargeVector<TakenSeat> seatOf;
    /// By seeker: their price or less. While seats are opened prices of seekers only rise, so a scan may go by what an earlier
    /// one found, and mostly needs not ask where somebody sits and what that posting costs.
    LargeVector<quint32> floors;

private:
    std::vector<quint32> m_degree;
    std::unordered_map<qint32, std::vector<MatchingPair>> m_own; // of postings whose pairs were changed since
};
