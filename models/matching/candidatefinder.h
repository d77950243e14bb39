#pragma once

#include "models/matching/areas.h"
#include "models/matching/assignment.h"
#include "models/matching/suitability.h"

#include <optional>
#include <span>

/// Finds candidate pairs without trying all with all: by profession and area, nearest areas first. Each seeker keeps the best
/// few of what is near, and each posting the best few of its own, since a posting far from the towns would be on nobody's list.
/// An optimum over these pairs is one relative to them.
class CandidateFinder
{
public:
    CandidateFinder(const std::vector<CandidateSeeker> &seekers, const std::vector<CandidatePosting> &postings,
                    const CandidateRules &rules);

    struct Found
    {
        quint32 other = 0; // posting, or seeker
        qint32 score = 0;

        /// Best first, then by number.
        bool operator<(const Found &than) const { return score != than.score ? score > than.score : other < than.other; }
    };

    /// All pairs: of a seeker first, then those only the posting's side keeps; `add` is called on the calling thread, in the same
    /// order whatever the number of threads. False where it was stopped.
    bool find(const std::function<void(qint32 seeker, qint32 posting, qint32 score)> &add, const MatchingControl &control) const;

    /// The best of one seeker or posting, best first.
    std::vector<Found> postingsFor(qint32 seeker) const;
    std::vector<Found> seekersFor(qint32 posting) const;

    /// Why a seeker or posting has no pair: the condition that most of those nearby fail (the first of each one's). None where
    /// there is nobody near who holds the licence, or no such posting.
    std::optional<CandidateCondition> obstacleOfSeeker(qint32 seeker) const;
    std::optional<CandidateCondition> obstacleOfPosting(qint32 posting) const;

private:
    using Lists = std::vector<std::vector<quint32>>;

    /// Seekers or postings by profession × area, one list after the other.
    struct ByPlace
    {
        std::vector<quint32> first, all;

        std::span<const quint32> at(size_t list) const { return {all.data() + first[list], all.data() + first[list + 1]}; }
        template <typename Each>
        void fill(size_t lists, const Each &each);
    };

    size_t list(Profession profession, int area) const
    {
        return size_t(numberOf(profession) - 1) * size_t(m_areas.count()) + size_t(area);
    }
    void placeAll();
    void fillLists();
    template <typename Judge>
    static void fromList(std::span<const quint32> there, quint32 turn, qint64 most, const Judge &judge);
    template <typename Judge, typename Use>
    bool eachFound(const std::vector<qint32> &order, qint64 before, const MatchingControl &control, const Judge &judge,
                   const Use &use) const;
    bool judged(qint32 seeker, qint32 posting, double apart, std::vector<Found> &found, quint32 other) const;
    template <typename SuitorOf>
    static void makeExact(std::vector<Found> &found, const SuitorOf &suitorOf);
    static void keepBest(std::vector<Found> &found, size_t most, bool mayRepeat);

    const std::vector<CandidateSeeker> &m_seekers;
    const std::vector<CandidatePosting> &m_postings;
    const CandidateRules &m_rules;
    Areas m_areas;
    std::vector<qint32> m_seekerArea, m_postingArea;
    std::vector<qint32> m_seekerOrder, m_postingOrder; // those of one profession and place after each other
    ByPlace m_postingLists, m_seekerLists;
    Lists m_prefectureLists; // postings by profession × prefecture, for those who wish for one
    Lists m_mobile;          // by profession: seekers who agreed to go elsewhere
};
