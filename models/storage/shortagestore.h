#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/shortage.h"
#include "models/storage/sql.h"

/// Shortage figures from the maintained tables.
class ShortageStore
{
public:
    explicit ShortageStore(const QSqlDatabase &db) : m_db(db) {}

    /// This moment, by prefecture × profession; only the filter's prefectures and professions count.
    Result<Shortage> now(QDate today, const PostingFilter &filter = {}) const;
    /// This moment, counted from the published postings that pass the whole filter, its period and text too; linear in them.
    Result<Shortage> counted(QDate today, PostingFilter filter) const;
    /// The end of a past day, or this moment for today and later.
    Result<Shortage> asOf(QDate day, QDate today, const PostingFilter &filter = {}) const;
    /// Remaining seats at the end of each of the last `weeks` weeks, oldest first; the last point is today.
    Result<QList<TrendPoint>> trend(QDate today, int weeks, const PostingFilter &filter = {}) const;

private:
    QSqlDatabase m_db;
};
