#pragma once

#include "models/domain/audit.h"
#include "models/domain/pivot.h"
#include "models/storage/sql.h"

/// Tables that somebody put together: counts them, and keeps their definitions by name in the database.
class PivotStore
{
public:
    explicit PivotStore(const QSqlDatabase &db) : m_db(db) {}

    /// Linear in the records of the measure; of measures of a period in those of the period.
    Result<PivotTable> table(const PivotQuery &query) const;

    /// Names in their order, with their definitions.
    Result<QList<std::pair<QString, PivotQuery>>> saved() const;
    /// Keeps a definition, in place of one of the same name, with its audit entry in the same transaction.
    Result<> save(const QString &name, const PivotQuery &query, const Actor &actor) const;
    Result<> forget(const QString &name, const Actor &actor) const;

private:
    QSqlDatabase m_db;
};
