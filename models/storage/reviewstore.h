#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/reviewtally.h"
#include "models/storage/sql.h"

/// Counts what reviewers did, from the history (see reviewtally.h for what each figure means).
class ReviewStore
{
public:
    explicit ReviewStore(const QSqlDatabase &db) : m_db(db) {}

    /// Linear in the entries of the period; the waiting ones linear in the history up to its end.
    Result<ReviewPeriod> period(QDate from, QDate to, const PostingFilter &filter = {}) const;

private:
    Result<> countEntries(ReviewPeriod &period, const PostingFilter &filter) const;
    Result<> countDecisions(ReviewPeriod &period, const PostingFilter &filter) const;
    Result<> countWaiting(ReviewPeriod &period, const PostingFilter &filter) const;

    QSqlDatabase m_db;
};
