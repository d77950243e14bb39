#pragma once

#include "models/domain/audit.h"
#include "models/domain/caserows.h"

/// Writes the invitation of an interview, its update or its cancellation to a calendar file.
Result<> saveInvitation(const InterviewRow &row, const QString &path, const Actor &actor);
