#pragma once

#include "models/domain/matchproposal.h"

#include <QFuture>

#include <functional>
#include <memory>

using SharedProposal = std::shared_ptr<const MatchProposal>;

/// A matching under way: cancelling `progress` stops it, and what stands by then is still answered, marked partial.
struct MatchTask
{
    QFuture<void> progress;
    QFuture<Result<SharedProposal>> answer;
};

/// What the page of matching can do. Names come as the user may see them.
struct MatchWork
{
    template <typename T>
    using Answer = QFuture<Result<T>>;

    /// Reads the scope, finds the pairs, solves and keeps the run. Day and rules are those of the office.
    std::function<MatchTask(MatchParameters)> run;
    /// Solves the pairs of the last run again, with what was decided since; kept as a run of its own.
    std::function<MatchTask(QString run, MatchPolicy, QList<PrefectureLimit>)> again;
    std::function<Answer<std::monostate>(QString run, PairKey, std::optional<PairDecision>, QString reason)> decide;
    /// Each pair in a transaction of its own.
    std::function<Answer<QList<PairFate>>(QString run, QList<PairKey>)> accept;
    std::function<Answer<RankedCandidate>(PairKey)> explain;
    std::function<Answer<MatchNames>(QStringList seekers, QStringList postings)> names;
    std::function<Answer<QList<MatchRun>>()> runs;
    /// The candidates of a posting, or the postings for a seeker, by number.
    std::function<Answer<CandidateList>(QString number)> candidates;
    std::function<Answer<CandidateRules>()> rules;
    std::function<Answer<CandidateRules>(CandidateRules)> setRules;
};
