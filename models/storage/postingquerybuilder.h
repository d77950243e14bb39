#pragma once

#include "models/domain/postingquery.h"
#include "models/storage/dialect.h"

#include <QVariantList>

/// How a page of postings is found. The wrong one costs seconds at a million rows (measured: up to 8 s against 5 ms).
enum class PostingPlan {
    WalkOrder,   // along the index of the sort column, testing each row: many rows match
    WalkSome,    // the same, but given up where the rows that match seem to lie far along; then FilterFirst finds them
    FilterFirst, // by the most selective filter, then sort: few rows match
    TextFirst    // by the text index, then sort: a rare word
};

/// So many rows that may match WalkSome looks at.
inline constexpr int mostWalked = 20'000;

/// Turns a filter and an order into SQL for one engine. Values are bound, never pasted; codes and numbers come from our tables.
class PostingQueryBuilder
{
public:
    PostingQueryBuilder(Engine engine, const PostingFilter &filter, const PostingOrder &order);

    struct Query
    {
        QString sql;
        QVariantList values;
    };

    /// Whether posting_total alone can count the filter.
    bool countedByTotals() const;
    Query totalsCount() const;
    /// Counts up to `limit` rows.
    Query cappedCount(qint64 limit) const;
    /// Counts up to `limit` rows that fit the filter, whatever its text.
    Query filterCount(qint64 limit) const;
    /// Counts up to `limit` rows that the text index names, whatever the other filters; only with a text.
    Query textCount(qint64 limit) const;
    bool hasText() const { return !m_words.isEmpty(); }
    bool isImpossible() const { return m_impossible; } // a text that folds to nothing
    bool hasRanges() const { return !m_ranges.isEmpty(); }

    /// Whether the sort column may be empty: such rows come last, in a segment of their own.
    bool hasEmptySegment() const;
    /// Rows after the cursor within one segment. `columns` is the select list. WalkSome may give fewer than there are on SQLite.
    Query page(PostingPlan plan, const QString &columns, const PostingCursor &after, bool emptySegment, int limit) const;
    /// The one row that lies `offset` rows into the segment: its sort value and id.
    Query rowAt(PostingPlan plan, bool emptySegment, qint64 offset) const;
    Query segmentCount() const; // rows whose sort column is filled in

    /// Prefecture, profession, postings and sums of seats of the rows, by prefecture × profession; reads every matching row.
    Query cells() const;

    QString sortColumn() const { return m_column; }

    /// " AND prefecture IN (…) AND profession IN (…)", as far as the filter names some; for tables that have these columns.
    static QString scope(const PostingFilter &filter);

private:
    void addStates();
    void addRanges();
    QString where(PostingPlan plan, QVariantList &values, bool nested = false) const;
    bool isForQueue(PostingPlan plan) const;
    bool isNested(PostingPlan plan) const;
    QStringList outerConditions(PostingPlan plan, QVariantList &values) const;
    QString cursorCondition(const PostingCursor &after, bool emptySegment, QVariantList &values) const;
    QString from(PostingPlan plan) const;
    QString orderBy(PostingPlan plan, bool emptySegment) const;
    QString segmentCondition(bool emptySegment) const;

    Engine m_engine;
    PostingFilter m_filter;
    PostingOrder m_order;
    QString m_column;
    QStringList m_words;
    bool m_impossible = false;
    QStringList m_states, m_ranges;
    QVariantList m_rangeValues;
};
