#pragma once

#include "models/domain/matchproposal.h"
#include "models/domain/reproduction.h"
#include "models/matching/matchcase.h"
#include "models/storage/sql.h"

#include <memory>

/// What a run looks at, in memory: the pool with its pairs, and what the data was like when it was read.
struct MatchField
{
    std::shared_ptr<const MatchCase> matching;
    MatchScope scope;
    QDate day;
    DataState state;
};

/// Reads a scope out of the database as of one moment and finds its candidate pairs. Time grows with the seekers and postings of
/// the scope, memory with their pairs (12 bytes each). Progress counts thousandths of reading and solving
/// together. Stopped: an error of kind Cancelled.
Result<MatchField> readMatchField(const QSqlDatabase &db, const MatchParameters &parameters, const MatchingControl &control);

/// Solves it around the decided pairs and puts the result into words; with `compare` the other policy as well. Stopped: what
/// stands by then, marked partial. The run has no number yet. Scope, day and rules are those that the field was read with.
Result<MatchProposal> solveMatchField(const MatchField &field, const MatchParameters &parameters, const MatchingControl &control,
                                      bool compare);

/// The result as it is kept: "seeker_id,posting_id,score", a line for each pair in the order of the seekers' numbers.
QByteArray resultBytes(const MatchCase &matching, const MatchSolution &solution);

/// Solves a kept run again on the data of today. Refused for a run that was stopped.
Result<Reproduction> reproduced(const QSqlDatabase &db, const MatchRun &run, const MatchingControl &control);
