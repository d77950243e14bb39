#pragma once

#include "models/domain/importrun.h"
#include "models/storage/sql.h"

/// The list of imports; a line is added in the transaction of the import itself.
class ImportRunStore
{
public:
    explicit ImportRunStore(const QSqlDatabase &db) : m_db(db) {}

    Result<> add(const ImportRun &run);
    /// The latest ones, newest first.
    Result<QList<ImportRun>> latest(int limit) const;

private:
    QSqlDatabase m_db;
};
