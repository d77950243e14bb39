#pragma once

#include "models/domain/matchproposal.h"
#include "models/domain/reproduction.h"

#include <QFuture>

#include <functional>
#include <memory>

using SharedProposal = std::shared_ptr<const MatchProposal>;

/// Something under way that cancelling `progress` stops.
template <typename T>
struct StoppableTask
{
    QFuture<void> progress;
    QFuture<Result<T>> answer;
};
/// A matching: stopped, what stands by then is still answered, marked partial.
using MatchTask = StoppableTask<SharedProposal>;

/// A run as it was kept, with the pairs of its result and what was decided about them since.
struct KeptRun
{
    MatchRun run;
    QList<ProposedSeat> seats; // numbers, score and decision only
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
    std::function<Answer<KeptRun>(QString run)> open;
    /// Solves a kept run again on the data of today, and keeps nothing.
    std::function<StoppableTask<Reproduction>(QString run)> reproduce;
    /// The candidates of a posting, or the postings for a seeker, by number.
    std::function<Answer<CandidateList>(QString number)> candidates;
    std::function<Answer<CandidateRules>()> rules;
    std::function<Answer<CandidateRules>(CandidateRules)> setRules;
};
