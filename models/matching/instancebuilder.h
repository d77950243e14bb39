#pragma once

#include "models/matching/matchinginstance.h"
#include "models/matching/pairgroups.h"

#include <utility>

/// A seeker and a posting.
using MatchingEnds = std::pair<qint32, qint32>;

/// Collects pairs in any order.
class InstanceBuilder
{
public:
    InstanceBuilder(qint32 seekers, std::vector<MatchingPosting> postings);

    void reserve(size_t pairs) { m_groups.reserve(pairs); }
    void add(qint32 seeker, qint32 posting, qint32 score)
    {
        m_instance.lowest = std::min(m_instance.lowest, score);
        m_instance.highest = std::max(m_instance.highest, score);
        m_groups.add(quint32(posting), {seeker, score});
    }
    MatchingInstance take();

private:
    MatchingInstance m_instance;
    PairGroups<MatchingPair> m_groups;
};

/// The same from the seekers' side, with their preferences.
class ChoicesBuilder
{
public:
    ChoicesBuilder(qint32 seekers, std::vector<MatchingPosting> postings);

    void reserve(size_t pairs) { m_groups.reserve(pairs); }
    void add(qint32 seeker, const MatchingChoice &choice) { m_groups.add(quint32(seeker), choice); }
    MatchingChoices take();

private:
    qint32 m_seekers;
    std::vector<MatchingPosting> m_postings;
    PairGroups<MatchingChoice> m_groups;
};

/// A pair that is there twice, if there is one.
std::optional<MatchingEnds> pairGivenTwice(const MatchingInstance &instance);
std::optional<MatchingEnds> pairGivenTwice(const MatchingChoices &choices);
