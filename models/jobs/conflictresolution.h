#pragma once

#include "models/domain/audit.h"
#include "models/domain/conflictdecision.h"
#include "models/storage/sql.h"

/// Carries the decision out, in one transaction, audited. Content: the chosen values become a revision for review. A change after
/// our decision: ours lets the decision go out, and their change becomes a revision; theirs drops the decision. State: ours is
/// written over theirs; theirs stays, and a cancellation by the institution ends the posting here.
Result<> resolveConflict(const QSqlDatabase &db, qint64 id, const ConflictDecision &decision, const Actor &actor);
