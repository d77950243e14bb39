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

/// What the page of matching can do. Names come as the user may see them.
struct MatchWork
{
    template <typename T>
    using Answer = QFuture<Result<T>>;

    /// Reads the scope, finds the pairs, solves and keeps the run. Day and rules are those of the office.
    std::function<MatchTask(MatchParameters)> run;
    /// Solves the pairs of a run again, with what was decided since; kept as a run of its own. Where its pairs are not in memory
    /// any more, its scope is read anew, as of today.
    std::function<MatchTask(QString run, MatchPolicy, QList<PrefectureLimit>)> again;
    std::function<Answer<std::monostate>(QString run, PairKey, std::optional<PairDecision>, QString reason)> decide;
    /// Each pair in a transaction of its own.
    std::function<Answer<QList<PairFate>>(QString run, QList<PairKey>)> accept;
    /// As the data stood when the pairs of the run were read; where these are not in memory any more, as they stand today.
    std::function<Answer<RankedCandidate>(QString run, PairKey)> explain;
    std::function<Answer<MatchNames>(QStringList seekers, QStringList postings)> names;
    std::function<Answer<QList<MatchRun>>()> runs;
    /// A kept run as the proposal that it was, with what was decided since.
    std::function<Answer<SharedProposal>(QString run)> open;
    /// Solves a kept run again on the data of today, and keeps nothing.
    std::function<StoppableTask<Reproduction>(QString run)> reproduce;
    /// The candidates of a posting, or the postings for a seeker, by number.
    std::function<Answer<CandidateList>(QString number)> candidates;
    std::function<Answer<CandidateRules>()> rules;
    std::function<Answer<CandidateRules>(CandidateRules)> setRules;
};
