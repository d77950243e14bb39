#include "models/storage/listreader.h"

#include "models/storage/totalsreach.h"

#include <QCoreApplication>

#include <algorithm>

struct ListReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ListReaderText)
};

static constexpr qint64 rareIds = 300; // rows that are read and sorted in a millisecond

Result<qint64> ListReader::number(const ListQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

/// Up to fewRows of the ids that the text index names.
Result<QList<qint64>> ListReader::namedIds() const
{
    const auto asked = m_builder.textIds(fewRows);
    Statement statement(m_db, asked.sql);
    if (const auto done = statement.run(asked.values); !done)
        return done.error();
    QList<qint64> ids;
    while (statement.next())
        ids.append(statement.number(0));
    return ids;
}

static QString jsonArray(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}

Result<PlanChoice> ListReader::plan() const
{
    if (!m_builder.hasStates() && !m_builder.hasRanges() && !m_builder.hasText())
        return PlanChoice{}; // a page of everything: nothing needs to be counted
    PlanFacts facts;
    std::optional<QString> all; // what the text index names: read once, not once to count and once more for the page
    const bool readsIds = m_builder.hasText() && m_builder.engine() == Engine::Sqlite; // over a network they would be too many
    if (readsIds) {
        const auto ids = namedIds();
        if (!ids)
            return ids.error();
        facts.ofText = ids.value().size();
        if (*facts.ofText < fewRows)
            all = jsonArray(ids.value());
        if (*facts.ofText < rareIds) // nothing else can be cheaper
            return PlanChoice{.plan = ListPlan::TextFirst, .ids = all};
    }
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
    if (m_builder.hasText() && !all) {
        const auto named = number(m_builder.textCount(readsIds ? fewNamed : fewRows));
        if (!named)
            return named.error();
        facts.ofText = !readsIds && named.value() >= fewRows ? fewNamed : named.value();
    }
    facts.probed = m_builder.probesNamed();
    PlanChoice choice = cheapestPlan(facts);
    if (choice.plan == ListPlan::TextFirst)
        choice.ids = all;
    return choice;
}

/// What finds the page when walking some did not: matching rows lie unevenly, so all are read, from the side that has fewer.
Result<PlanChoice> ListReader::planAfterWalk() const
{
    constexpr qint64 mostSorted = 25'000; // more are walked through faster than sorted
    const auto filtered = number(m_builder.filterCount(mostSorted));
    if (!filtered)
        return filtered.error();
    if (m_builder.hasText()) {
        const auto named = number(m_builder.textCount(filtered.value()));
        if (!named)
            return named.error();
        if (named.value() < filtered.value())
            return PlanChoice{ListPlan::TextFirst};
    }
    return PlanChoice{filtered.value() < mostSorted ? ListPlan::FilterFirst : ListPlan::WalkOrder};
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
        const auto place = found(m_builder.rowAt(chosen.value().plan, emptySegment, offset, fromEnd));
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
