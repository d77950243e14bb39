#pragma once

#include "models/domain/candidaterules.h"
#include "models/domain/period.h"
#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/terms.h"

#include <QDateTime>

/// How seats are given out: the most urgency, then the best scores; or nobody who would rather have another.
enum class MatchPolicy { Optimal, Stable };
std::span<const Term> termsOf(MatchPolicy);

/// What a coordinator says of a pair. Accepted and Pinned hold it in every further solution of the run, Rejected and
/// Forbidden keep it out; only Accepted leads to a referral.
enum class PairDecision { Accepted, Rejected, Pinned, Forbidden };
std::span<const Term> termsOf(PairDecision);
constexpr bool holdsPair(PairDecision decision) { return decision == PairDecision::Accepted || decision == PairDecision::Pinned; }

/// Which postings a run is about; empty lists and days let everything through. Seekers are all who could take one of them.
struct MatchScope
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QList<RecruitmentKind> kinds;
    Period period; // days that the posting's own period touches

    bool operator==(const MatchScope &) const = default;
};

/// How many people a prefecture may take at most (none: any number), and should get at least.
struct PrefectureLimit
{
    Prefecture prefecture;
    std::optional<int> cap = {};
    int floor = 0;

    bool operator==(const PrefectureLimit &) const = default;
};
/// Each prefecture once, no number below 0, no floor above its cap.
Result<> checked(const QList<PrefectureLimit> &limits);

/// A seeker and a posting by their numbers.
struct PairKey
{
    QString seeker, posting;

    auto operator<=>(const PairKey &) const = default;
};
size_t qHash(const PairKey &key, size_t seed = 0);

struct DecidedPair
{
    PairKey pair;
    PairDecision decision = PairDecision::Accepted;
    QString reason;      // of a rejection, as entered
    QString application; // number of the referral that came of it

    bool operator==(const DecidedPair &) const = default;
};

/// Everything besides the data that decides what a run comes to.
struct MatchParameters
{
    MatchScope scope;
    MatchPolicy policy = MatchPolicy::Optimal;
    QList<PrefectureLimit> limits; // stable policy only
    CandidateRules rules;
    QDate day;                  // on which it is looked at: begins open periods, decides urgency
    QList<DecidedPair> decided; // what holds while it is solved

    bool operator==(const MatchParameters &) const = default;
};
QJsonObject toJson(const MatchParameters &parameters);
MatchParameters matchParametersFromJson(const QJsonObject &object);

struct MatchLevel
{
    int urgency = 1; // 5: past or within a week … 1: no day named
    qint64 seats = 0, filled = 0;

    bool operator==(const MatchLevel &) const = default;
};

/// What a solution comes to.
struct MatchTotals
{
    qint64 seats = 0, filled = 0;
    qint64 urgency = 0;       // sum over the filled seats
    qint64 score = 0;         // sum of suitability, 1–1000 for each filled seat
    QList<MatchLevel> levels; // the most urgent first

    bool operator==(const MatchTotals &) const = default;
};

/// What the data was like: the last line of the audit trail, and a hash over all that matching looked at.
struct DataState
{
    qint64 auditPosition = 0;
    QString hash; // SHA-256, hex

    bool operator==(const DataState &) const = default;
};

/// A kept run (matching is defended by it): who, when, on what data, with which parameters, to what result.
struct MatchRun
{
    QString number; // M000001
    QDateTime at;
    QString actor;
    QString basedOn; // number of the run whose pairs were solved again, or empty
    MatchParameters parameters;
    DataState state;
    qint64 seekers = 0, postings = 0, pairs = 0;
    MatchTotals totals;
    bool partial = false; // stopped
    bool proven = false;  // optimal: the certificate holds and the gap is 0; stable: no blocking pair
    QString gap;          // between the prices and the result; optimal only
    qint64 blockingPairs = 0;
    QString resultHash;         // SHA-256 of the result's bytes, hex
    QByteArray result;          // seeker_id,posting_id,score: in the order of the seekers' numbers; empty in lists
    QByteArray outcome;         // what else its proposal says; empty in lists and where an earlier version kept the run
    QList<DecidedPair> decided; // as of now
};
/// What of its decisions a new run on the data of today takes over: an accepted pair is an application by now.
QList<DecidedPair> openDecisions(const MatchRun &run);
