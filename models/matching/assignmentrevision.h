#pragma once

#include "models/matching/assignmentsolver.h"
#include "models/matching/revisioncheck.h"
#include "models/matching/seatsearch.h"
#include "models/matching/seekersearch.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

/// Keeps the best assignment the best while postings, seekers and pairs come, go and change: after reoptimise() it is what a
/// fresh solution would come to, found by a few searches around what changed, and proven again wherever a price or a pair did.
/// Numbers of seekers and postings stay; new ones follow after the last. Needs the pairs once more from the seekers' side.
class AssignmentRevision
{
public:
    /// Solves. None where 64 bits don't hold the sums (urgencyMultiplier()), or where it was stopped.
    static std::optional<AssignmentRevision> solved(MatchingInstance instance, const MatchingControl &control);

    /// Of what was solved and proven already.
    AssignmentRevision(AssignmentState state, const CertificateCheck &proof);
    /// How much room for changes the multiplier should leave; where 64 bits don't hold it, none. None at all where they don't
    /// hold the sums either.
    static std::optional<qint64> multiplierFor(const MatchingInstance &instance);

    AssignmentRevision(AssignmentRevision &&) = default;
    AssignmentRevision &operator=(AssignmentRevision &&) = default;

    qint32 addSeeker();
    qint32 addPosting(const MatchingPosting &posting);
    /// Adds a pair or changes its score, which lies within ±matchingScoreLimit.
    void setPair(qint32 seeker, qint32 posting, qint32 score);
    void removePair(qint32 seeker, qint32 posting); // also to forbid it
    void removeSeeker(qint32 seeker);               // all their pairs, and a pin
    void removePosting(qint32 posting);             // its seats and pins
    void setCapacity(qint32 posting, qint32 capacity);
    void setUrgency(qint32 posting, qint32 urgency);
    /// Gives the seeker this seat whatever it costs; both are outside of what is optimised until unpinned. False where there is
    /// no such pair, the seeker is pinned already, or every seat of the posting is pinned.
    bool pin(qint32 seeker, qint32 posting);
    void unpin(qint32 seeker);
    /// The pairs of a seeker who is not pinned.
    std::span<const SeekerPairs::Entry> pairsOf(qint32 seeker) const { return m_pairs->of(seeker); }
    qint64 multiplier() const { return m_state->multiplier; }
    bool hasPair(qint32 seeker, qint32 posting) const;

    /// Seats and prices, to come back to once all postings, pairs and pins are again as they are now.
    AssignmentState::Snapshot snapshot() const { return m_state->snapshot(); }
    void restore(AssignmentState::Snapshot taken);

    enum class End {
        Best,
        Stopped, // some changes wait; call again to go on
        TooLarge // 64 bits don't hold the sums any more; nothing was done
    };
    End reoptimise(const MatchingControl &control);

    /// With the pinned pairs.
    Assignment assignment() const;
    /// Of what is optimised, without pins; `check` is of the last reoptimise().
    const RevisionCheck &check() const { return *m_check; }
    /// Everything from scratch: the pairs as they stand now, to be solved or checked as a whole. Without pins.
    MatchingInstance instance() const;
    Assignment unpinnedAssignment() const { return m_state->assignment(); }
    MatchingPrices prices() const { return m_state->prices(); }
    /// Whether the last reoptimise() had to solve everything anew, since the multiplier was not large enough any more.
    bool wasSolvedAnew() const { return m_anew; }

private:
    struct Pin
    {
        qint32 posting = 0;
        std::vector<SeekerPairs::Entry> pairs; // all of the seeker's, to come back
    };

    bool isOpen(qint32 posting) const { return m_closed.find(posting) == m_closed.end(); }
    void changePairs(qint32 seeker, qint32 posting, std::optional<qint32> score);
    void withdraw(qint32 seeker);
    void empty(qint32 posting);
    void takeSeats(qint32 posting, qint32 capacity);
    void forgetAround(qint32 seeker);
    bool placeSeekers(const MatchingControl &control);
    bool openSeats(const MatchingControl &control);
    bool isStrong() const;
    End solveAnew(const MatchingControl &control);

    std::unique_ptr<AssignmentState> m_state; // what searches refer to stays where it is
    std::unique_ptr<SeekerPairs> m_pairs;
    std::unique_ptr<StatePairs> m_searchPairs;
    std::unique_ptr<SeatSearch<StatePairs>> m_seats;
    std::unique_ptr<SeekerSearch> m_seekers;
    std::unique_ptr<RevisionCheck> m_check;
    std::set<qint32> m_unplaced;            // free seekers who may cost something
    std::set<qint32> m_opening;             // postings with seats to try
    std::map<qint32, qint32> m_closed;      // postings without seats for now, with those they are to have
    std::map<qint32, Pin> m_pins;           // by seeker
    std::set<qint32> m_seekersWithNewPairs; // since the last check
    bool m_anew = false;
};
