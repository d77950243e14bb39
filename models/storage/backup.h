#pragma once

#include "models/storage/connection.h"
#include "models/storage/databasefile.h"

#include <QDateTime>

// Long work for a thread of its own: these open connections of their own and never wait for those of the stores, nor hold them
// up.

/// Writes the whole database into `file` while desks go on working. The copy is checked before it takes its name; a file of that
/// name is replaced only where it is a database of this program. PostgreSQL: refused, with the server's command for it.
Result<DatabaseFile> backUp(const DatabaseAddress &database, const QString &file, Inspection inspection = Inspection::Full);

/// Beside the database file, under a name that tells the version; never over an earlier one. To be called before migrating.
Result<DatabaseFile> backUpBeforeMigrating(const DatabaseAddress &database, int version);

struct RestoredFile
{
    DatabaseFile restored;
    QString keptCopy; // what was there before; empty where nothing was
};

/// Puts a backup in the place of the database, in one step, after checking it and after a copy of what was there. Refused while
/// anybody has the database open. A damaged database is replaced too; it is kept with its journal.
Result<RestoredFile> restore(const QString &file, const DatabaseAddress &database, const QDateTime &now);
