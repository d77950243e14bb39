#include "models/storage/listquerybuilder.h"

#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

QString inList(const QString &column, const QStringList &values)
{
    return values.size() == 1 ? u"%1 = %2"_s.arg(column, values.first()) : u"%1 IN (%2)"_s.arg(column, values.join(u", "_s));
}

static bool walks(ListPlan plan) { return plan == ListPlan::WalkOrder || plan == ListPlan::WalkSome; }

static QString all(const QStringList &conditions) { return conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s); }

ListQueryBuilder::ListQueryBuilder(Engine engine, ListQuestion question) : m_engine(engine), m_asked(std::move(question))
{
    if (engine == Engine::Sqlite)
        return;
    // A server plans a statement once for all values that it is ever asked with (connection.cpp); days stand in the statement
    // itself, so that its statistics tell how many rows they leave.
    for (QString &range : m_asked.ranges)
        for (qsizetype place = 0; (place = range.indexOf(u'?', place)) >= 0;)
            range.replace(place, 1, u"DATE '%1'"_s.arg(m_asked.rangeValues.takeFirst().toDate().toString(Qt::ISODate)));
}

/// Words that stand in every row of a state narrow a search by the index alone: else each row with a frequent word would be read
/// to find that it is in another state.
QStringList ListQueryBuilder::indexedPieces() const { return piecesOf(m_asked.words + m_asked.standing); }

qint64 ListQueryBuilder::pieces() const { return piecesOf(m_asked.words).size(); }

/// Whether ids are found in order first, and the rows then tested one after another until the page is full.
bool ListQueryBuilder::isNested(const PlanChoice &by) const
{
    return m_engine == Engine::Sqlite &&
           (by.plan == ListPlan::WalkSome || (by.plan == ListPlan::FilterFirst && hasText() && !by.isMarked));
}

/// Whether the index's pieces, which are of two letters at most, say all about a word.
static bool isPiece(const QString &word) { return word.toUcs4().size() <= 2; }

/// What the rows of a nested page are tested for: an index entry does not tell it.
QStringList ListQueryBuilder::textTests(const PlanChoice &by, QVariantList &values) const
{
    QStringList conditions;
    for (const QString &word : m_asked.words) {
        if (by.isMarked && isPiece(word))
            continue;
        conditions.append(dialect::textContains(m_engine, m_asked.table));
        values.append(word);
    }
    return conditions;
}

/// The ids that the text index names. The index of facets tells whether the filter takes them: a row costs ten times as much.
QString ListQueryBuilder::namedIds(const PlanChoice &by, QVariantList &values) const
{
    values.append(by.ids ? *by.ids : dialect::searchMatch(m_engine, indexedPieces()));
    const QString named = by.ids ? u"SELECT value AS rowid FROM json_each(?)"_s : dialect::idsMatching(m_engine, m_asked.table);
    if (!probesNamed())
        return named;
    return u"SELECT probed.id FROM (%1) AS named CROSS JOIN %2 AS probed INDEXED BY %2_facets ON probed.id = named.rowid WHERE %3"_s
        .arg(named, m_asked.table, all(filter(by, values)));
}

/// What an entry of an index is tested for.
QStringList ListQueryBuilder::filter(const PlanChoice &by, QVariantList &values) const
{
    QStringList conditions = m_asked.states + m_asked.ranges;
    values += m_asked.rangeValues;
    if (by.plan == ListPlan::FilterFirst && !m_asked.filterCondition.isEmpty())
        conditions.append(m_asked.filterCondition);
    if (by.isMarked)
        conditions.append(u"row_is_marked(%1.id)"_s.arg(m_asked.table));
    return conditions;
}

QString ListQueryBuilder::where(const PlanChoice &by, QVariantList &values, bool nested) const
{
    const ListPlan plan = by.plan;
    QStringList conditions = filter(by, values);
    if (walks(plan) && !m_asked.walkCondition.isEmpty())
        conditions.append(m_asked.walkCondition);
    if (hasText() && plan == ListPlan::TextFirst)
        conditions.append(u"%1.id IN (%2)"_s.arg(m_asked.table, namedIds(by, values)));
    for (const QString &word : m_asked.words) {
        if (nested || ((plan == ListPlan::TextFirst || by.isMarked) && isPiece(word)))
            continue; // tested later, or decided by the pieces themselves
        conditions.append(dialect::textContains(m_engine, m_asked.table));
        values.append(word);
    }
    return all(conditions);
}

QString ListQueryBuilder::from(ListPlan plan) const
{
    if (m_engine == Engine::Postgres)
        return m_asked.view.isEmpty() ? m_asked.table : u"%1 AS %2"_s.arg(m_asked.view, m_asked.table);
    QString index;
    if (walks(plan))
        index = m_asked.walkIndex.isEmpty() ? u"%1_by_%2"_s.arg(m_asked.table, m_asked.column) : m_asked.walkIndex;
    else if (plan == ListPlan::FilterFirst)
        index = m_asked.filterIndex;
    if (plan == ListPlan::TextFirst)
        return m_asked.table + u" NOT INDEXED"_s; // by its id alone
    return index.isEmpty() ? m_asked.table : u"%1 INDEXED BY %2"_s.arg(m_asked.table, index);
}

QString ListQueryBuilder::orderBy(ListPlan plan, bool emptySegment, bool fromEnd) const
{
    const bool ascending = (m_asked.direction == Qt::AscendingOrder) != fromEnd;
    const auto key = [&](const QString &column) {
        const QString whole = m_asked.table + u'.' + column;
        return (walks(plan) ? whole : dialect::unindexed(m_engine, whole)) + (ascending ? QString() : u" DESC"_s);
    };
    return emptySegment ? key(u"id"_s) : key(m_asked.column) + u", "_s + key(u"id"_s);
}

QString ListQueryBuilder::segmentCondition(bool emptySegment) const
{
    if (!hasEmptySegment())
        return {};
    return u" AND %1.%2 IS %3NULL"_s.arg(m_asked.table, m_asked.column, emptySegment ? QString() : u"NOT "_s);
}

ListQueryBuilder::Query ListQueryBuilder::totalsCount() const
{
    return {u"SELECT COALESCE(SUM(%1), 0) FROM %2_total WHERE %3"_s.arg(m_asked.totalled, m_asked.table, all(m_asked.states)),
            {}};
}

ListQueryBuilder::Query ListQueryBuilder::planCounts() const
{
    const QString all = dialect::aboutRows(m_engine, m_asked.table);
    const auto among = [&](const QStringList &conditions) {
        return conditions.isEmpty() ? all
                                    : u"(SELECT COALESCE(SUM(%1), 0) FROM %2_total WHERE %3)"_s.arg(
                                          m_asked.totalled, m_asked.table, ::all(conditions));
    };
    return {u"SELECT %1, %2, %3"_s.arg(all, among(m_asked.states), among(m_asked.standingStates)), {}};
}

ListQueryBuilder::Query ListQueryBuilder::cappedCount(qint64 limit) const
{
    Query query;
    const ListPlan plan = hasText() ? ListPlan::TextFirst : ListPlan::FilterFirst;
    const QString conditions = where({plan}, query.values);
    query.sql = u"SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3) AS capped"_s.arg(from(plan), conditions).arg(limit);
    return query;
}

ListQueryBuilder::Query ListQueryBuilder::filterCount(qint64 limit) const
{
    QStringList conditions = m_asked.states + m_asked.ranges;
    if (!m_asked.filterCondition.isEmpty())
        conditions.append(m_asked.filterCondition);
    return {
        u"SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3) AS capped"_s.arg(from(ListPlan::FilterFirst), all(conditions))
            .arg(limit),
        m_asked.rangeValues};
}

ListQueryBuilder::Query ListQueryBuilder::textCount(qint64 limit) const
{
    return {u"SELECT COUNT(*) FROM (%1 LIMIT %2) AS capped"_s.arg(dialect::idsMatching(m_engine, m_asked.table)).arg(limit),
            {dialect::searchMatch(m_engine, indexedPieces())}};
}

ListQueryBuilder::Query ListQueryBuilder::wordIds() const
{
    return {dialect::idsMatching(m_engine, m_asked.table), {dialect::searchMatch(m_engine, piecesOf(m_asked.words))}};
}

ListQueryBuilder::Query ListQueryBuilder::textIds() const
{
    return {dialect::idsMatching(m_engine, m_asked.table), {dialect::searchMatch(m_engine, indexedPieces())}};
}

QString ListQueryBuilder::afterCondition(const PagePlace &after, bool emptySegment, QVariantList &values) const
{
    if (after.atStart || after.value.isNull() != emptySegment)
        return {};
    const QString compare = m_asked.direction == Qt::AscendingOrder ? u">"_s : u"<"_s;
    if (!emptySegment)
        values.append(after.value);
    values.append(after.id);
    return emptySegment ? u" AND %1.id %2 ?"_s.arg(m_asked.table, compare)
                        : u" AND (%1.%2, %1.id) %3 (?, ?)"_s.arg(m_asked.table, m_asked.column, compare);
}

/// The next entries of the order's index, whether the filter takes them or not. Days run together, so that those of a week may
/// all lie at the far end of an order: whoever walks has to stop somewhere.
QString ListQueryBuilder::firstEntries(const PlanChoice &by, const PagePlace &after, bool emptySegment,
                                       QVariantList &values) const
{
    const QString condition = m_asked.walkCondition.isEmpty() ? u"true"_s : m_asked.walkCondition;
    const QString place = segmentCondition(emptySegment) + afterCondition(after, emptySegment, values);
    return u"(SELECT id, %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5) AS %6"_s
        .arg(m_asked.told.join(u", "_s), from(by.plan), condition + place, orderBy(by.plan, emptySegment))
        .arg(by.passed)
        .arg(m_asked.table);
}

ListQueryBuilder::Query ListQueryBuilder::page(const PlanChoice &by, const QString &columns, const PagePlace &after,
                                               bool emptySegment, int limit) const
{
    Query query;
    const auto ordered = [&](bool nested) {
        QString conditions = where(by, query.values, nested) + segmentCondition(emptySegment);
        conditions += afterCondition(after, emptySegment, query.values);
        return u"FROM %1 WHERE %2 ORDER BY %3"_s.arg(from(by.plan), conditions, orderBy(by.plan, emptySegment));
    };
    if (!isNested(by)) {
        query.sql = u"SELECT %1 %2 LIMIT %3"_s.arg(columns, ordered(false)).arg(limit);
        return query;
    }
    QString inner;
    if (by.plan == ListPlan::WalkSome) {
        inner = u"FROM "_s + firstEntries(by, after, emptySegment, query.values);
        inner += u" WHERE %1 LIMIT %2"_s.arg(all(filter(by, query.values))).arg(by.walked);
    } else {
        inner = ordered(true) + u" LIMIT -1"_s;
    }
    // The limit keeps the order of the inner rows, which an ORDER BY outside would read to their end; CROSS JOIN keeps the loops
    // as they stand.
    query.sql = u"SELECT %1 FROM (SELECT %2.id AS found %3) AS inner_rows CROSS JOIN %2 ON %2.id = inner_rows.found"
                " WHERE %4 LIMIT %5"_s.arg(columns, m_asked.table, inner, all(textTests(by, query.values)))
                    .arg(limit);
    return query;
}

ListQueryBuilder::Query ListQueryBuilder::rowAt(const PlanChoice &by, bool emptySegment, qint64 offset, bool fromEnd) const
{
    Query query;
    const QString conditions = where(by, query.values) + segmentCondition(emptySegment);
    query.sql = u"SELECT %1.%2, %1.id FROM %3 WHERE %4 ORDER BY %5 LIMIT 1 OFFSET %6"_s
                    .arg(m_asked.table, m_asked.column, from(by.plan), conditions, orderBy(by.plan, emptySegment, fromEnd))
                    .arg(offset);
    return query;
}

ListQueryBuilder::Query ListQueryBuilder::segmentCount() const
{
    Query query;
    const ListPlan plan = hasText() ? ListPlan::TextFirst : ListPlan::FilterFirst;
    const QString conditions = where({plan}, query.values);
    query.sql = u"SELECT COUNT(*) FROM %1 WHERE %2%3"_s.arg(from(plan), conditions, segmentCondition(false));
    return query;
}
