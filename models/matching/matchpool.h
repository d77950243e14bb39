#pragma once

#include "models/matching/candidate.h"
#include "models/matching/idtable.h"

#include <QByteArray>

#include <optional>
#include <string_view>

/// Everybody and everything that one run is about, numbered in the order of their ids, whatever the order of arrival.
class MatchPool
{
public:
    /// False where the id was there already.
    bool addSeeker(std::string_view id, CandidateSeeker seeker);
    bool addPosting(std::string_view id, const CandidatePosting &posting);
    /// After the last one: puts all into the order of their ids.
    void seal();

    const std::vector<CandidateSeeker> &seekers() const { return m_seekers; }
    const std::vector<CandidatePosting> &postings() const { return m_postings; }
    const IdTable &seekerIds() const { return m_seekerIds; }
    const IdTable &postingIds() const { return m_postingIds; }

    /// SHA-256 over every value that matching looks at, in that order.
    QByteArray fingerprint() const;

private:
    IdTable m_seekerIds, m_postingIds;
    std::vector<CandidateSeeker> m_seekers;
    std::vector<CandidatePosting> m_postings;
};
