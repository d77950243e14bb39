#pragma once

#include "models/domain/seeker.h"
#include "models/storage/sql.h"

/// Inside the caller's transaction: everything of the person besides the row itself — free texts of inquiries, applications and
/// interviews, evidence, records that were merged into it, seats that were given to the person by name, drafts, and their values
/// in the audit, what is said of them in the outbox, and what arrived from them and could not be taken in. `erased`: the person
/// as they were, under each of their numbers.
Result<> erasePerson(const QSqlDatabase &db, const Seeker &seeker, const QList<Seeker> &erased);

struct FileSearch
{
    qint64 bytes = 0;
    int found = 0;
};

/// After the commit, SQLite: works the journal into the file, empties it, and looks for what told the person apart (as long as
/// nobody else bears it too) in the file and its journal. Where a freed page still holds it, the file is written anew.
/// On a server: frees the rows' space and looks through every text of every table; `bytes` are those of the texts. The server's
/// own files and its journal cannot be reached from here.
Result<FileSearch> provenGone(const QSqlDatabase &db, const QList<Seeker> &erased);
