#include "models/matching/stablesolver.h"

#include <algorithm>

namespace {

class Checker
{
public:
    Checker(const MatchingChoices &choices, const std::vector<RegionLimit> &limits, const Assignment &assignment)
        : m_choices(choices), m_limits(limits), m_postingOf(assignment.postingOf),
          m_targets(seatTargets(choices.postings, limits)), m_filled(choices.postings.size(), 0), m_worst(choices.postings.size())
    {
        m_found.regionFilled.assign(limits.size(), 0);
    }

    StableCheck check()
    {
        if (m_postingOf.size() != size_t(m_choices.seekers())) {
            m_found.feasible = false;
            return m_found;
        }
        for (qint32 s = 0; s < m_choices.seekers(); ++s)
            place(s);
        if (!m_found.feasible)
            return m_found;
        for (size_t p = 0; p < m_filled.size(); ++p) {
            m_found.feasible = m_found.feasible && m_filled[p] <= m_choices.postings[p].capacity;
            if (const qint32 region = regionOf(qint32(p)); region >= 0)
                m_found.regionFilled[size_t(region)] += m_filled[p];
        }
        for (size_t r = 0; r < m_limits.size(); ++r)
            m_found.feasible = m_found.feasible && m_found.regionFilled[r] <= m_limits[r].cap;
        for (qint32 s = 0; s < m_choices.seekers(); ++s)
            lookForBetter(s);
        m_found.totals = totalled(m_choices.postings, m_filled, m_score);
        return m_found;
    }

private:
    qint32 regionOf(qint32 posting) const
    {
        const qint32 region = m_choices.postings[size_t(posting)].region;
        return region >= 0 && size_t(region) < m_limits.size() ? region : -1;
    }

    void place(qint32 seeker)
    {
        const qint32 posting = m_postingOf[size_t(seeker)];
        if (posting < 0)
            return;
        if (posting >= qint32(m_filled.size())) {
            m_found.feasible = false;
            return;
        }
        for (quint32 i = m_choices.first[size_t(seeker)]; i < m_choices.first[size_t(seeker) + 1]; ++i) {
            const MatchingChoice &choice = m_choices.choices[i];
            if (choice.posting != posting)
                continue;
            const MatchingPair pair(seeker, choice.score);
            m_score += choice.score;
            m_worst[size_t(posting)] = m_filled[size_t(posting)]++ == 0 ? pair : std::max(m_worst[size_t(posting)], pair);
            return;
        }
        m_found.feasible = false; // sits where no pair leads
    }

    void lookForBetter(qint32 seeker)
    {
        const qint32 mine = m_postingOf[size_t(seeker)];
        const auto begin = m_choices.choices.begin() + m_choices.first[size_t(seeker)];
        const auto end = m_choices.choices.begin() + m_choices.first[size_t(seeker) + 1];
        const auto own = std::find_if(begin, end, [&](const MatchingChoice &choice) { return choice.posting == mine; });
        for (auto choice = begin; choice != end; ++choice) {
            if (own != end && !choice->isBefore(*own))
                continue;
            if (choice->posting == mine || !wouldTake(choice->posting, MatchingPair(seeker, choice->score), mine))
                continue;
            if (m_found.blockingPairs++ == 0) {
                m_found.seeker = seeker;
                m_found.posting = choice->posting;
            }
        }
    }

    /// Whether the posting would rather have this seeker, as far as its capacity and its region's cap let it.
    bool wouldTake(qint32 posting, MatchingPair applicant, qint32 from) const
    {
        const qint32 filled = m_filled[size_t(posting)], capacity = m_choices.postings[size_t(posting)].capacity;
        if (filled > 0 && applicant < m_worst[size_t(posting)])
            return true;
        if (filled >= capacity)
            return false;
        const qint32 region = regionOf(posting);
        if (region < 0 || m_found.regionFilled[size_t(region)] < m_limits[size_t(region)].cap)
            return true;
        // At the cap only a move within the region is possible, and only where it doesn't raise what is furthest above its
        // target.
        return from >= 0 && regionOf(from) == region &&
               filled + 1 - m_targets[size_t(posting)] <= m_filled[size_t(from)] - 1 - m_targets[size_t(from)];
    }

    const MatchingChoices &m_choices;
    const std::vector<RegionLimit> &m_limits;
    const std::vector<qint32> &m_postingOf;
    const std::vector<qint32> m_targets;
    std::vector<qint32> m_filled;
    std::vector<MatchingPair> m_worst; // whom each posting would let go first
    qint64 m_score = 0;
    StableCheck m_found;
};

} // namespace

StableCheck checkStable(const MatchingChoices &choices, const std::vector<RegionLimit> &limits, const Assignment &assignment)
{
    return Checker(choices, limits, assignment).check();
}
