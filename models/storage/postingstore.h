#pragma once

#include "models/domain/postingquery.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/sql.h"

/// Reads lists of postings, a page at a time, at any depth (keyset; OFFSET only to find where a far jump begins).
class PostingStore
{
public:
    explicit PostingStore(const QSqlDatabase &db) : m_db(db) {}

    /// At most `limit` rows after the cursor. Logarithmic in the number of postings, linear in `limit`.
    Result<PostingPage> page(const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after, int limit) const;
    /// The cursor after which the row with this number (from 0) comes. Linear in `row`, on an index.
    Result<PostingCursor> cursorAt(const PostingFilter &filter, const PostingOrder &order, qint64 row) const;
    /// Exact from the totals for the states, and of a file also from what is marked in memory; else counted up to countLimit.
    Result<PostingCount> count(const PostingFilter &filter) const;

    /// One row as the list shows it.
    Result<PostingRow> row(PostingId id) const;
    /// What somebody changed last, the latest first, as far as the last `recentEntries` entries of the audit tell; not what a
    /// new day changed by itself.
    Result<QList<PostingRow>> lastChangedBy(const QString &actor, int limit) const;
    /// Other postings of the same facility, profession, employment and place that were not dismissed as duplicates; newest first.
    Result<QList<PostingRow>> duplicatesOf(PostingId id) const;

private:
    Result<PostingQueryBuilder> queryBuilder(const PostingFilter &filter, const PostingOrder &order) const;

    QSqlDatabase m_db;
};

/// How far back lastChangedBy() looks: a morning's work of a whole office.
inline constexpr qint64 recentEntries = 5'000;
