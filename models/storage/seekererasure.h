#pragma once

#include "models/domain/seeker.h"
#include "models/storage/sql.h"

/// Inside the caller's transaction: everything of the person besides the row itself — free texts of inquiries, applications and
/// interviews, evidence, records that were merged into it, their values in the audit, what is said of them in the outbox, and
/// what arrived from them and could not be taken in. `asTheyWere`: the person's data before, under each of their numbers.
Result<> erasePerson(const QSqlDatabase &db, const Seeker &seeker, const QList<Seeker> &asTheyWere);

struct FileSearch
{
    qint64 bytes = 0;
    int found = 0;
};

/// After the commit, SQLite: works the journal into the file, empties it, and looks for what told the person apart (as long as
/// nobody else bears it too) in the file and its journal. Where a freed page still holds it, the file is written anew.
/// On a server: frees the rows' space.
Result<FileSearch> provenGone(const QSqlDatabase &db, const QList<Seeker> &erased);
