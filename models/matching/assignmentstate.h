#pragma once

#include "models/matching/matchinginstance.h"

/// Where a seeker sits, with the score of that pair.
struct TakenSeat
{
    qint32 posting = -1;
    qint32 score = 0;
};

/// What is known while seats are filled. The price of a posting is kept without its urgency, as multiplier · urgency + net; that
/// of a seated seeker follows from the seat: score - net. So a change of a posting's price is one of all its seekers at once.
class AssignmentState
{
public:
    AssignmentState(MatchingInstance given, qint64 urgencyWeight);

    /// What one seat of the posting weighs before any score.
    qint64 base(qint32 posting) const { return multiplier * instance.postings[size_t(posting)].urgency; }
    qint64 postingPrice(qint32 posting) const { return base(posting) + net[size_t(posting)]; }
    qint64 seekerPrice(qint32 seeker) const
    {
        const TakenSeat seat = seatOf[size_t(seeker)];
        return seat.posting < 0 ? 0 : qint64(seat.score) - net[size_t(seat.posting)];
    }

    /// How many of a posting's pairs stand in order so far, from the best; orders more of them, as few as scans ask for.
    quint32 ordered(qint32 posting) const { return m_ordered[size_t(posting)]; }
    quint32 orderMore(qint32 posting);

    /// What a search changes, to come back to.
    struct Snapshot
    {
        std::vector<qint64> net;
        std::vector<qint32> tried, filled;
        std::vector<TakenSeat> seatOf;
    };
    Snapshot snapshot() const { return {net, tried, filled, seatOf}; }
    void restore(Snapshot taken);
    /// Forgets shortcuts that hold only while seated seekers stay seated.
    void forgetShortcuts();

    MatchingInstance instance;
    qint64 multiplier;
    std::vector<qint64> net;        // by posting; meaningless before its first seat was tried
    std::vector<qint32> tried;      // seats
    std::vector<qint32> filled;     // seats
    std::vector<quint32> ownLead;   // so many of a posting's best pairs are its own seats: no scan needs them
    std::vector<quint32> firstFree; // none of a posting's pairs before this is with a free seeker; seated ones stay seated
    std::vector<TakenSeat> seatOf;

private:
    std::vector<quint32> m_ordered;
};
