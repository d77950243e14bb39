#pragma once

#include "models/domain/matchproposal.h"
#include "models/matching/matchcase.h"

#include <optional>

MatchTotals domainTotals(const AssignmentTotals &totals);

/// A solution for people: who goes where, what stays empty and who is left, each with the reason.
MatchProposal inWords(const MatchCase &matching, const MatchSolution &solution, const MatchParameters &parameters);

/// The parts of a score, in words that can be read out.
QList<ScoreLine> scoreLines(const Suitor &suitor, const CandidateRules &rules);

/// One pair of a pool in words, as it stood when the pool was read; none where it is not part of it. Without a name.
std::optional<RankedCandidate> pairOf(const MatchCase &matching, const PairKey &pair);
