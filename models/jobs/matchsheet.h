#pragma once

#include "models/domain/sheet.h"
#include "models/jobs/matchjob.h"

/// The seats of a proposal as a table: posting, seeker, score and its parts, the most urgent first. Numbers only, no names.
/// The values are held until the table is written.
Sheet proposalSheet(const MatchField &field, const QList<ProposedSeat> &seats);
