#pragma once

#include "models/domain/matchproposal.h"
#include "models/storage/auditlog.h"

/// Kept runs of matching, what was decided about their pairs, and the office's rules of scoring. What writes is one transaction
/// with its audit entry.
class MatchStore
{
public:
    explicit MatchStore(const QSqlDatabase &db) : m_db(db) {}

    /// Keeps a run under the next number, with the decisions that it was solved with.
    Result<MatchRun> keep(MatchRun run, const Actor &actor);
    /// The latest first, without their results.
    Result<QList<MatchRun>> latest(int limit) const;
    /// With result, outcome and decisions.
    Result<MatchRun> byNumber(const QString &number) const;

    /// Rejected, Pinned or Forbidden; none takes such a decision back. An accepted pair stays: its referral is an application.
    Result<> decide(const QString &run, const PairKey &pair, std::optional<PairDecision> decision, const QString &reason,
                    const Actor &actor);
    /// Accepts a pair: an application that is referred, by the rules of casework. Refused where the seats were taken or the
    /// seeker was referred elsewhere in the meantime.
    Result<PairFate> accept(const QString &run, const PairKey &pair, const Actor &actor);

    /// The rules of the office, or the stated default.
    Result<CandidateRules> rules() const;
    /// A new version where anything differs. Gives the rules with their version.
    Result<CandidateRules> setRules(CandidateRules rules, const Actor &actor);

    /// Places of work of postings and names of seekers, by their numbers; those that are not there are left out.
    Result<MatchNames> names(const QStringList &seekers, const QStringList &postings) const;

private:
    Result<qint64> idOf(const QString &run) const;
    Result<QList<DecidedPair>> decisions(qint64 run) const;
    Result<> write(qint64 run, const DecidedPair &pair, const Actor &actor);

    QSqlDatabase m_db;
};
