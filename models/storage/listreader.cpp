#include "models/storage/listreader.h"

#include "models/storage/totalsreach.h"

#include <QCoreApplication>

#include <algorithm>

struct ListReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ListReaderText)
};

Result<qint64> ListReader::number(const ListQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

Result<ListPlan> ListReader::plan() const
{
    if (!m_builder.hasStates() && !m_builder.hasRanges() && !m_builder.hasText())
        return ListPlan::WalkOrder; // a page of everything: nothing needs to be counted
    PlanFacts facts;
    {
        const auto counts = m_builder.planCounts();
        Statement statement(m_db, counts.sql);
        if (const auto done = statement.run(counts.values); !done)
            return done.error();
        if (statement.next())
            facts = {.rows = std::max(statement.number(0), statement.number(1)),
                     .ofStates = statement.number(1),
                     .textAmong = statement.number(2)};
    }
    if (m_builder.hasRanges()) {
        const auto ofRanges = number(m_builder.filterCount(fewRows));
        if (!ofRanges)
            return ofRanges.error();
        facts.ofRanges = ofRanges.value();
    }
    if (m_builder.hasText()) {
        const auto ofText = number(m_builder.textCount(fewRows));
        if (!ofText)
            return ofText.error();
        facts.ofText = ofText.value();
    }
    return cheapestPlan(facts);
}

/// What finds the page when walking some did not: matching rows lie unevenly, so all are read, from the side that has fewer.
Result<ListPlan> ListReader::planAfterWalk() const
{
    constexpr qint64 mostSorted = 200'000; // more are walked through faster than sorted
    const auto filtered = number(m_builder.filterCount(mostSorted));
    if (!filtered)
        return filtered.error();
    if (m_builder.hasText()) {
        const auto named = number(m_builder.textCount(filtered.value()));
        if (!named)
            return named.error();
        if (named.value() < filtered.value())
            return ListPlan::TextFirst;
    }
    return filtered.value() < mostSorted ? ListPlan::FilterFirst : ListPlan::WalkOrder;
}

Result<std::optional<ListPlace>> ListReader::found(const ListQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    if (!statement.next())
        return std::optional<ListPlace>();
    return std::optional(ListPlace{statement.value(0), statement.number(1), false});
}

Result<ListPlace> ListReader::placeAt(qint64 row) const
{
    if (row <= 0)
        return ListPlace{};
    const auto chosen = plan();
    if (!chosen)
        return chosen.error();
    qint64 offset = row - 1;
    bool fromEnd = false;
    if (m_builder.countedByTotals() && !m_builder.hasEmptySegment()) {
        const auto all = count();
        if (!all)
            return all.error();
        fromEnd = all.value().exact && offset < all.value().rows && offset > all.value().rows / 2;
        if (fromEnd)
            offset = all.value().rows - 1 - offset;
    }
    for (const bool emptySegment : {false, true}) {
        const auto place = found(m_builder.rowAt(chosen.value(), emptySegment, offset, fromEnd));
        if (!place)
            return place.error();
        if (place.value())
            return *place.value();
        if (!m_builder.hasEmptySegment())
            break;
        const auto filled = number(m_builder.segmentCount());
        if (!filled)
            return filled.error();
        offset -= filled.value();
    }
    return Error{Error::Kind::NotFound, ListReaderText::tr("The list has become shorter. Load it again.")};
}

Result<ListCount> ListReader::count() const
{
    if (m_builder.isImpossible())
        return ListCount{};
    const auto covered = totalsCoverAll(m_db);
    if (!covered)
        return covered.error();
    const bool exact = m_builder.countedByTotals() && covered.value();
    const auto rows = number(exact ? m_builder.totalsCount() : m_builder.cappedCount(countLimit + 1));
    if (!rows)
        return rows.error();
    if (exact || rows.value() <= countLimit)
        return ListCount{rows.value(), true};
    return ListCount{countLimit, false};
}
