#pragma once

#include "models/domain/matchproposal.h"

#include <QJsonObject>
#include <QStringList>

// Runs of matching as the command line answers them.

QJsonObject matchJson(const MatchRun &run);
QJsonObject matchJson(const MatchProposal &proposal);
QJsonObject matchJson(const RankedCandidate &candidate);
QJsonObject matchJson(const CandidateList &list);

QStringList matchLines(const MatchRun &run);
QStringList matchLines(const MatchProposal &proposal);
QStringList matchLines(const CandidateList &list);
/// The parts of a score, one line each, then the conditions that failed.
QStringList matchLines(const RankedCandidate &candidate);
