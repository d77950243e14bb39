#pragma once

#include "models/domain/audit.h"
#include "models/domain/monthlytally.h"
#include "models/domain/postingquery.h"
#include "models/storage/sql.h"

/// Counts a month for the monthly report (see monthlytally.h for what each figure means).
///
/// A past month is counted from what the database knows today: seats as they stood at its end, and nobody is carried over an end
/// of month at which their validity had run out.
class MonthlyStore
{
public:
    explicit MonthlyStore(const QSqlDatabase &db) : m_db(db) {}

    /// `month` is any day of it. Only the filter's prefectures and professions count. Linear in the postings and seekers that
    /// were valid at the month's beginning or came in it.
    Result<MonthlyCounts> counts(QDate month, const PostingFilter &filter = {}, Returning returning = Returning::Once) const;

    /// How this office counts people who register again; once, unless it was set.
    Result<Returning> returning() const;
    Result<> setReturning(Returning returning, const Actor &actor);

private:
    Result<> add(MonthlyCounts &counts, qint64 MonthlyTally::*figure, const QString &sql, const QVariantList &values,
                 const PostingFilter &filter) const;

    QSqlDatabase m_db;
};
