#pragma once

#include "models/domain/seekerquery.h"
#include "models/storage/postingquerybuilder.h"

/// Turns a filter and an order of seekers into SQL for one engine, by the plans of postings (postingquerybuilder.h).
class SeekerQueryBuilder
{
public:
    using Query = PostingQueryBuilder::Query;
    using Plan = PostingPlan;

    SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order);

    bool isImpossible() const { return m_impossible; } // a text that folds to nothing
    bool hasText() const { return !m_words.isEmpty(); }
    bool hasStates() const { return !m_states.isEmpty(); }
    bool hasRanges() const { return !m_ranges.isEmpty(); }
    /// Whether seeker_total alone can count the filter.
    bool countedByTotals() const { return m_ranges.isEmpty() && m_words.isEmpty(); }
    Query totalsCount() const; // by the states alone
    Query cappedCount(qint64 limit) const;
    Query textCount(qint64 limit) const;

    bool hasEmptySegment() const;
    Query page(Plan plan, const QString &columns, const SeekerCursor &after, bool emptySegment, int limit) const;
    Query rowAt(Plan plan, bool emptySegment, qint64 offset) const;
    Query segmentCount() const;

private:
    QString where(Plan plan, QVariantList &values) const;
    QString from(Plan plan) const;
    QString orderBy(Plan plan, bool emptySegment) const;
    QString segmentCondition(bool emptySegment) const;

    Engine m_engine;
    SeekerOrder m_order;
    QString m_column;
    QStringList m_words;
    bool m_impossible;
    QStringList m_states, m_ranges;
    QVariantList m_rangeValues;
};
