#pragma once

#include "models/domain/matchreason.h"
#include "models/domain/matchrun.h"

#include <QHash>

// What a run proposes, in words and numbers for people. Persons and postings are told by their numbers; names are asked for
// when somebody looks.

/// A seat that is to be filled. Of a run that an earlier version kept without its reasons, pair, score and decision are known.
struct ProposedSeat
{
    PairKey pair;
    std::optional<Profession> profession;
    std::optional<Prefecture> from, to; // home of the seeker, place of the posting
    int urgency = 0;                    // 1–5; 0: not kept
    int score = 0;
    std::optional<PairDecision> decision;

    bool operator==(const ProposedSeat &) const = default;
};
/// The most urgent first, then by posting and seeker.
void sort(QList<ProposedSeat> &seats);

/// A posting that keeps empty seats, and why.
struct EmptySeats
{
    QString posting;
    Profession profession = Profession::Nurse;
    std::optional<Prefecture> prefecture;
    int urgency = 1;
    int seats = 0, open = 0;
    int candidates = 0; // pairs it had
    MatchReason reason;

    bool operator==(const EmptySeats &) const = default;
};

/// A seeker whom nothing is proposed to, and why.
struct UnplacedSeeker
{
    QString seeker;
    QList<Profession> professions; // that they may fill
    std::optional<Prefecture> prefecture;
    int candidates = 0;
    MatchReason reason;

    bool operator==(const UnplacedSeeker &) const = default;
};

/// How a prefecture stands towards its limits.
struct LimitOutcome
{
    PrefectureLimit limit;
    std::optional<int> capInForce; // lowered where another one's floor needs it
    int filled = 0;

    bool operator==(const LimitOutcome &) const = default;
};

/// One policy beside the other on the same pairs.
struct PolicyOutcome
{
    MatchPolicy policy = MatchPolicy::Optimal;
    MatchTotals totals;
    qint64 blockingPairs = 0; // seekers and postings that would rather have each other
    bool partial = false;

    bool operator==(const PolicyOutcome &) const = default;
};

struct MatchProposal
{
    MatchRun run;
    QList<ProposedSeat> seats; // sorted
    QList<EmptySeats> empty;
    QList<UnplacedSeeker> unplaced;
    QList<LimitOutcome> limits;
    std::optional<PolicyOutcome> other; // the policy that was not chosen
    bool reasonsKept = true;            // false: a run of an earlier version, of which the pairs alone are known
};

/// One part of a score, in words that can be read out.
struct ScoreLine
{
    QString part; // "Licence"
    int points = 0, most = 0;
    QString words;
};

/// Somebody or something that suits, or that is excluded.
struct RankedCandidate
{
    QString number;
    QString name; // of the person, or the place of work
    std::optional<Prefecture> prefecture;
    std::optional<Profession> profession; // of a posting
    int score = 0;
    QList<ScoreLine> parts;
    QStringList failed; // the conditions that failed, in words
    int firstFailed = -1;
};

/// The candidates of one posting, or the postings for one seeker: the best first, then the excluded.
struct CandidateList
{
    QString subject; // number of the posting or seeker
    QString title;   // its place of work, or the person's name
    bool ofPosting = true;
    QList<RankedCandidate> candidates;
    QList<RankedCandidate> excluded;
    QList<std::pair<QString, qint64>> counts; // how many each condition excluded
    qint64 suitable = 0;                      // candidates altogether; the list may hold fewer
    bool complete = true;                     // false: there were more than were looked at
};

/// As somebody without the right to personal data sees them.
CandidateList masked(CandidateList list);

/// What became of one accepted pair.
struct PairFate
{
    PairKey pair;
    QString application; // number; empty where it was refused
    QString problem;     // why, with what to do
};

/// Names for numbers, as far as the viewer may see them.
using MatchNames = QHash<QString, QString>;
