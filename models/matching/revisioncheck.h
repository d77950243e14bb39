#pragma once

#include "models/matching/certificate.h"
#include "models/matching/seekersearch.h"

#include <set>

/// Proves an assignment again after changes. Where neither price nor seat nor pair changed, the proof before still holds; what
/// changed is found by comparing everything with what was proven, not by asking who changed it.
class RevisionCheck
{
public:
    /// What a full check has proven.
    RevisionCheck(const AssignmentState &state, const CertificateCheck &proof);

    /// `newPairs`: seekers with pairs that were added or changed since. False where it is no proof; then the former one stays.
    bool prove(const AssignmentState &state, const SeekerPairs &pairs, const std::set<qint32> &newPairs);

    qint64 filled() const { return m_filled; }
    qint64 urgency() const { return m_urgency; }
    qint64 score() const { return m_score; }
    WideSum primal() const { return m_primal; }
    WideSum gap() const { return m_dual - m_primal; }
    /// How many postings and seekers were looked at by the last proof.
    qint64 postingsChecked() const { return m_postingsChecked; }
    qint64 seekersChecked() const { return m_seekersChecked; }

private:
    struct Posting
    {
        qint64 price = 0;
        qint32 capacity = 0, urgency = 0;

        bool operator==(const Posting &) const = default;
    };

    static Posting postingOf(const AssignmentState &state, qint32 posting);
    bool isPostingProven(const AssignmentState &state, qint32 posting, const Posting &now, std::set<qint32> &seekers) const;
    static bool isSeekerProven(const AssignmentState &state, std::span<const SeekerPairs::Entry> pairs, qint32 seeker,
                               const std::vector<Posting> &now);
    static bool isSeatThere(std::span<const SeekerPairs::Entry> pairs, const TakenSeat &seat);

    qint64 m_multiplier;
    std::vector<Posting> m_postings;
    LargeVector<TakenSeat> m_seats;    // by seeker
    std::vector<qint64> m_seekerPrice; // by seeker
    qint64 m_filled = 0, m_urgency = 0, m_score = 0, m_postingsChecked = 0, m_seekersChecked = 0;
    WideSum m_primal = 0, m_dual = 0;
};
