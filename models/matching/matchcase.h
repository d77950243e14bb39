#pragma once

#include "models/domain/result.h"
#include "models/matching/assignmentrevision.h"
#include "models/matching/candidatefinder.h"
#include "models/matching/instancebuilder.h"
#include "models/matching/matchpool.h"
#include "models/matching/stablesolver.h"

#include <mutex>

/// Pairs that a coordinator has decided: those that hold whatever the solver does, and those that are out.
struct DecidedEnds
{
    std::vector<MatchingEnds> held, barred;
};

/// A solution with what the checks of the program say of it.
struct MatchSolution
{
    Assignment assignment; // held pairs included
    AssignmentTotals totals;
    bool partial = false;
    bool proven = false;             // the certificate holds with gap 0, or there is no blocking pair
    QString gap;                     // optimal: prices − result, as a number
    qint64 blockingPairs = 0;        // whichever the policy
    std::vector<RegionLimit> limits; // stable: with the caps in force
    std::vector<qint32> regionFilled;
};

/// One pool with its candidate pairs, kept in memory so that it can be solved again and again. Nothing here changes once the
/// pairs are found, but what makes the next solution quicker: several threads may solve at a time.
class MatchCase
{
public:
    MatchCase(MatchPool pool, const CandidateRules &rules);
    Q_DISABLE_COPY_MOVE(MatchCase)

    /// Finds the candidate pairs; once. False where it was stopped.
    bool findPairs(const MatchingControl &control);

    const MatchPool &pool() const { return m_pool; }
    const CandidateRules &rules() const { return m_rules; }
    qint64 pairCount() const { return qint64(m_pairs.size()); }
    Suitor suitor(qint32 seeker, qint32 posting) const;

    /// Fills seats by urgency and then by score, around the held pairs. Refused where 64 bits do not hold the sums, or the check
    /// of the result fails. The best without any decision is found first and kept in memory; decisions change it where they
    /// reach, so that the next ones take an instant. The result depends on the decisions alone, not on those before.
    Result<MatchSolution> solveOptimal(const DecidedEnds &decided, const MatchingControl &control) const;
    /// Seekers propose in the order of wishes and distance, postings keep the best scores; limits by prefecture (index: number of
    /// the prefecture − 1), which the held pairs use up first.
    Result<MatchSolution> solveStably(const DecidedEnds &decided, std::vector<RegionLimit> limits,
                                      const MatchingControl &control) const;

    /// How many pairs a seeker or posting has, and where it has none, what most of those nearby fail.
    qint32 pairsOfSeeker(qint32 seeker) const { return m_ofSeeker[size_t(seeker)]; }
    qint32 pairsOfPosting(qint32 posting) const { return m_ofPosting[size_t(posting)]; }
    std::optional<CandidateCondition> obstacleOfSeeker(qint32 seeker) const { return told(m_seekerObstacles, seeker); }
    std::optional<CandidateCondition> obstacleOfPosting(qint32 posting) const { return told(m_postingObstacles, posting); }

private:
    struct Pair
    {
        qint32 seeker, posting, score;
    };
    /// What is left to solve once the decided pairs are taken out.
    struct Rest
    {
        std::vector<MatchingPosting> postings;
        std::vector<bool> isHeld;    // by seeker
        std::vector<quint64> barred; // seeker and posting in one number, sorted
        std::vector<qint32> heldByRegion;
    };

    static constexpr qint8 nothing = -1; // no pair, and nobody near

    static std::optional<CandidateCondition> told(const std::vector<qint8> &obstacles, qint32 of)
    {
        const qint8 found = obstacles[size_t(of)];
        return found == nothing ? std::nullopt : std::optional(CandidateCondition(found));
    }
    /// The best without decisions, kept up to be changed and brought back.
    struct Kept
    {
        AssignmentRevision revision;
        AssignmentState::Snapshot undecided;
        WideSum worth; // no decision can make it more
    };

    Rest restOf(const DecidedEnds &decided) const;
    Result<MatchSolution> solveUndecided(const MatchingControl &control) const;
    Result<MatchSolution> solveAround(DecidedEnds decided, const Rest &rest, const MatchingControl &control) const;
    std::vector<Pair> takeOut(AssignmentRevision &revision, const DecidedEnds &decided) const;
    MatchSolution stoppedIn(const Kept &kept) const;
    template <typename Use>
    void eachPair(const Rest &rest, const Use &use) const;
    MatchingChoices choicesOf(const Rest &rest) const;
    void complete(MatchSolution &solution, const DecidedEnds &decided) const;

    MatchPool m_pool;
    CandidateRules m_rules;
    CandidateFinder m_finder;
    std::vector<Pair> m_pairs;
    std::vector<qint32> m_ofSeeker, m_ofPosting;
    std::vector<qint8> m_seekerObstacles, m_postingObstacles; // of those without a pair, asked once
    mutable std::mutex m_keeping;                             // of the next
    mutable std::optional<Kept> m_kept;
};
