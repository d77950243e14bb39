#pragma once

#include "models/domain/municipality.h"
#include "models/storage/auditlog.h"

#include <QList>

/// The table of municipalities: read as a whole, replaced as a whole.
class MunicipalityStore
{
public:
    explicit MunicipalityStore(const QSqlDatabase &db) : m_db(db) {}

    Result<QList<Municipality>> all() const; // by code
    /// One transaction, with its audit entry. Two rows of one code are refused.
    Result<> replace(const QList<Municipality> &municipalities, const Actor &actor);

private:
    QSqlDatabase m_db;
};
