#pragma once

#include "models/domain/seeker.h"
#include "models/storage/sql.h"

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
