#pragma once

#include "models/domain/seeker.h"
#include "models/storage/sql.h"

/// Inside the caller's transaction: everything of the person besides the row itself — free texts of inquiries, applications and
/// interviews, evidence, records that were merged into it, seats that were given to the person by name, drafts, and their values
/// in the audit, what is said of them in the outbox, and what arrived from them and could not be taken in. `erased`: the person
/// as they were, under each of their numbers.
Result<> erasePerson(const QSqlDatabase &db, const Seeker &seeker, const QList<Seeker> &erased);
/// The tables that erasePerson() writes to.
QStringList erasedTables();
