#pragma once

#include "models/domain/audit.h"
#include "models/domain/monthlyedition.h"
#include "models/storage/sql.h"

/// The signed figures of closed months (monthlyedition.h).
class EditionStore
{
public:
    explicit EditionStore(const QSqlDatabase &db) : m_db(db) {}

    /// Of that month (any day of it), the first one first. An Input error where figures no longer have their hash.
    Result<QList<MonthlyEdition>> ofMonth(QDate month) const;
    /// Of every month, the latest month first, without their figures.
    Result<QList<MonthlyEdition>> list() const;
    /// Keeps the figures as the next edition, with its audit entry in the same transaction (checkedForSigning()).
    Result<MonthlyEdition> sign(const MonthlyComparison &figures, const QString &reason, const Actor &actor, QDate today) const;

private:
    Result<QList<MonthlyEdition>> found(const QString &condition, const QVariantList &values, bool withFigures) const;

    QSqlDatabase m_db;
};
