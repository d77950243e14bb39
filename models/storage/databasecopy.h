#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

#include <functional>

/// A table that was copied, as both databases hold it.
struct CopiedTable
{
    QString name;
    qint64 rows = 0;
    QString sha256; // of all rows in the order of the key, each value with its length
};

struct DatabaseCopy
{
    QList<CopiedTable> tables;
    qint64 rows() const;
};

/// Every row of an office in another database of the same schema: postings, people, revisions, audit with its seals, settings.
/// The accounts of a server stay its own. One transaction of the target; the source is read as it stood at the beginning. A
/// target that holds records is refused unless it may be emptied; what a new office noted of its making gives way. Afterwards
/// both are read again and compared. On PostgreSQL the target must be entered by its owner; rows go in by COPY.
/// progress: rows done and rows in all, false stops (Cancelled, nothing changed).
Result<DatabaseCopy> copiedDatabase(const QSqlDatabase &source, const QSqlDatabase &target, bool mayEmpty,
                                    const std::function<bool(qint64 done, qint64 total)> &progress);
