#include "models/storage/listquerybuilder.h"

#include "models/storage/searchindex.h"

#include <algorithm>

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

/// A server's index is asked for the words that one state alone has as well: else each row with a frequent word would be read to
/// find that it is in another state.
static QList<StandingWords> ofOneState(QList<StandingWords> standing)
{
    standing.removeIf([](const StandingWords &one) { return one.words.size() != 1; });
    return standing;
}

QStringList ListQueryBuilder::indexedPieces() const
{
    QStringList words = m_asked.words;
    for (const StandingWords &one : ofOneState(m_asked.standing))
        words += one.words;
    return piecesOf(words);
}

/// Whether the index's pieces, which are of two letters at most, say all about a word.
static bool isPiece(const QString &word) { return word.toUcs4().size() <= 2; }

MarkedText ListQueryBuilder::markedText() const
{
    MarkedText text{m_asked.table, {}, {}};
    for (const QString &piece : piecesOf(m_asked.words))
        text.groups.append({piece});
    for (const StandingWords &one : m_asked.standing) {
        if (hasText())
            text.groups.append(one.words);
        else
            text.tests.append(one.test);
    }
    text.tests += m_asked.tests; // which leave more rows over than a place or a profession
    if (text.groups.isEmpty() && text.tests.isEmpty())
        text.tests.append(testOfEveryRow(m_asked.table));
    return text;
}

bool ListQueryBuilder::mayLackWords() const { return !std::all_of(m_asked.words.begin(), m_asked.words.end(), isPiece); }

bool ListQueryBuilder::areToldByPieces() const
{
    const QList<StandingWords> standing = ofOneState(m_asked.standing);
    return hasText() && !hasRanges() && !mayLackWords() &&
           std::all_of(m_asked.states.begin(), m_asked.states.end(), [&](const QString &state) {
               return std::any_of(standing.begin(), standing.end(),
                                  [&](const StandingWords &one) { return one.condition == state; });
           });
}

PlanChoice ListQueryBuilder::chosenPlan() const
{
    const auto column = cellColumn(m_asked.table, m_asked.column);
    const bool isCoarse = column && cellColumns(m_asked.table)[*column].kind == CellColumn::Kind::Text;
    return {.plan = isCoarse ? ListPlan::TextFirst : ListPlan::Chosen, .isMarked = true};
}

MarkedOrder ListQueryBuilder::markedOrder(const PagePlace &after, bool emptySegment) const
{
    MarkedOrder order{.column = m_asked.column,
                      .isDescending = m_asked.direction == Qt::DescendingOrder,
                      .ofEmpty = emptySegment,
                      .afterId = {}};
    if (!after.atStart && after.value.isNull() == emptySegment) {
        order.afterId = after.id;
        order.afterValue = after.value;
    }
    return order;
}

/// Whether ids are found in order first, and the rows then read one after another until the page is full.
bool ListQueryBuilder::isNested(const PlanChoice &by) const
{
    if (m_engine == Engine::Postgres || by.plan == ListPlan::WalkOrder)
        return false;
    return by.plan == ListPlan::WalkSome || by.isMarked || hasText();
}

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

/// What an entry of an index is tested for.
QStringList ListQueryBuilder::filter(const PlanChoice &by, QVariantList &values) const
{
    QStringList conditions = m_asked.states + m_asked.ranges;
    values += m_asked.rangeValues;
    if (by.plan == ListPlan::FilterFirst && !m_asked.filterCondition.isEmpty())
        conditions.append(m_asked.filterCondition);
    return conditions;
}

/// "FROM … WHERE …" of the plan. `nested`: texts are tested later.
QString ListQueryBuilder::rows(const PlanChoice &by, QVariantList &values, bool nested) const
{
    const ListPlan plan = by.plan;
    const bool isNamed = plan == ListPlan::TextFirst && hasText();
    QString source = from(plan);
    QStringList conditions;
    if (by.isMarked) {
        source = u"chosen_row CROSS JOIN %1 INDEXED BY %1_facets ON %1.id = chosen_row.id"_s.arg(m_asked.table);
    } else {
        conditions = filter(by, values);
        if (walks(plan) && !m_asked.walkCondition.isEmpty())
            conditions.append(m_asked.walkCondition);
        if (isNamed) {
            conditions.append(u"%1.id IN (%2)"_s.arg(m_asked.table, dialect::idsMatching(m_engine, m_asked.table)));
            values.append(dialect::searchMatch(m_engine, indexedPieces()));
        }
    }
    for (const QString &word : m_asked.words) {
        if (nested || ((isNamed || by.isMarked) && isPiece(word)))
            continue; // tested later, or decided by the pieces themselves
        conditions.append(dialect::textContains(m_engine, m_asked.table));
        values.append(word);
    }
    return u"FROM %1 WHERE %2"_s.arg(source, all(conditions));
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

ListQueryBuilder::Query ListQueryBuilder::lastId() const
{
    return {u"SELECT "_s + dialect::aboutRows(m_engine, m_asked.table), {}};
}

ListQueryBuilder::Query ListQueryBuilder::planCounts() const
{
    const QString all = dialect::aboutRows(m_engine, m_asked.table);
    const auto among = [&](const QStringList &conditions) {
        return conditions.isEmpty() ? all
                                    : u"(SELECT COALESCE(SUM(%1), 0) FROM %2_total WHERE %3)"_s.arg(
                                          m_asked.totalled, m_asked.table, ::all(conditions));
    };
    QStringList standing;
    for (const StandingWords &one : ofOneState(m_asked.standing))
        standing.append(one.condition);
    return {u"SELECT %1, %2, %3"_s.arg(all, among(m_asked.states), among(standing)), {}};
}

ListQueryBuilder::Query ListQueryBuilder::cappedCount(const PlanChoice &by, qint64 limit) const
{
    // Of a server, whoever is found by the pieces is seen already (idsMatching()): nobody needs to be looked up again.
    if (m_engine == Engine::Postgres && by.plan == ListPlan::TextFirst && areToldByPieces())
        return textCount(limit);
    Query query;
    query.sql = u"SELECT COUNT(*) FROM (SELECT 1 %1 LIMIT %2) AS capped"_s.arg(rows(by, query.values)).arg(limit);
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

ListQueryBuilder::Query ListQueryBuilder::fitting(const QList<qint64> &ids) const
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    Query query;
    query.values = m_asked.rangeValues;
    query.values.append(QString(u'[' + numbers.join(u',') + u']'));
    query.sql = u"SELECT COUNT(*), COALESCE(SUM(%1), 0) FROM json_each(?) AS named"
                " CROSS JOIN %2 AS probed INDEXED BY %2_facets ON probed.id = named.value"_s.arg(
                    all(m_asked.states + m_asked.ranges), m_asked.table);
    return query;
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

/// Where in the order the filter begins and ends, as far as it is about the column of the order itself.
QString ListQueryBuilder::stretchOfOrder(QVariantList &values) const
{
    QList<RowTest> tests = m_asked.tests;
    for (const StandingWords &one : m_asked.standing)
        tests.append(one.test);
    QString conditions;
    const auto add = [&](const QString &compare, const QVariant &value) {
        if (value.isNull())
            return;
        conditions += u" AND %1.%2 %3 ?"_s.arg(m_asked.table, m_asked.column, compare);
        values.append(value);
    };
    for (const RowTest &test : std::as_const(tests)) {
        if (test.column != m_asked.column)
            continue;
        const auto [first, last] =
            std::minmax_element(test.anyOf.begin(), test.anyOf.end(), [](const QVariant &left, const QVariant &right) {
                return QVariant::compare(left, right) == QPartialOrdering::Less;
            });
        add(u">="_s, test.anyOf.isEmpty() ? test.least : *first);
        add(u"<="_s, test.anyOf.isEmpty() ? test.most : *last);
    }
    return conditions;
}

/// The next entries of the order's index, whether the filter takes them or not. Days run together, so that those of a week may
/// all lie at the far end of an order: whoever walks has to stop somewhere.
QString ListQueryBuilder::firstEntries(const PlanChoice &by, const PagePlace &after, bool emptySegment,
                                       QVariantList &values) const
{
    QString condition = m_asked.walkCondition.isEmpty() ? u"true"_s : m_asked.walkCondition;
    condition += stretchOfOrder(values) + segmentCondition(emptySegment);
    condition += afterCondition(after, emptySegment, values);
    return u"(SELECT id, %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5) AS %6"_s
        .arg(m_asked.told.join(u", "_s), from(by.plan), condition, orderBy(by.plan, emptySegment))
        .arg(by.passed)
        .arg(m_asked.table);
}

ListQueryBuilder::Query ListQueryBuilder::page(const PlanChoice &by, const QString &columns, const PagePlace &after,
                                               bool emptySegment, int limit) const
{
    Query query;
    const auto ordered = [&](bool nested) {
        QString text = rows(by, query.values, nested) + segmentCondition(emptySegment);
        text += afterCondition(after, emptySegment, query.values);
        return text + u" ORDER BY "_s + orderBy(by.plan, emptySegment);
    };
    if (!isNested(by)) {
        query.sql = u"SELECT %1 %2 LIMIT %3"_s.arg(columns, ordered(false)).arg(limit);
        return query;
    }
    QVariantList texts;
    const QStringList tests = textTests(by, texts);
    if (by.plan == ListPlan::Chosen) {
        query.values = texts;
        query.sql = u"SELECT %1 FROM chosen_row CROSS JOIN %2 ON %2.id = chosen_row.id WHERE %3 LIMIT %4"_s
                        .arg(columns, m_asked.table, all(tests))
                        .arg(limit);
        return query;
    }
    QString inner;
    if (by.plan == ListPlan::WalkSome) {
        inner = u"FROM "_s + firstEntries(by, after, emptySegment, query.values);
        inner += u" WHERE %1 LIMIT %2"_s.arg(all(filter(by, query.values)))
                     .arg(tests.isEmpty() ? std::min(by.walked, limit) : by.walked);
    } else {
        inner = ordered(true) + u" LIMIT %1"_s.arg(tests.isEmpty() ? limit : -1);
    }
    query.values += texts;
    // The limit keeps the order of the inner rows, which an ORDER BY outside would read to their end; CROSS JOIN keeps the loops
    // as they stand.
    query.sql = u"SELECT %1 FROM (SELECT %2.id AS found %3) AS inner_rows CROSS JOIN %2 ON %2.id = inner_rows.found"
                " WHERE %4 LIMIT %5"_s.arg(columns, m_asked.table, inner, all(tests))
                    .arg(limit);
    return query;
}

ListQueryBuilder::Query ListQueryBuilder::rowAt(const PlanChoice &by, bool emptySegment, qint64 offset, bool fromEnd) const
{
    Query query;
    const QString found = rows(by, query.values) + segmentCondition(emptySegment);
    query.sql = u"SELECT %1.%2, %1.id %3 ORDER BY %4 LIMIT 1 OFFSET %5"_s
                    .arg(m_asked.table, m_asked.column, found, orderBy(by.plan, emptySegment, fromEnd))
                    .arg(offset);
    return query;
}

ListQueryBuilder::Query ListQueryBuilder::chosenAt(qint64 place) const
{
    return {u"SELECT %1.%2, %1.id FROM chosen_row CROSS JOIN %1 ON %1.id = chosen_row.id WHERE chosen_row.rowid = %3"_s
                .arg(m_asked.table, m_asked.column)
                .arg(place),
            {}};
}

ListQueryBuilder::Query ListQueryBuilder::segmentCount(const PlanChoice &by) const
{
    Query query;
    query.sql = u"SELECT COUNT(*) "_s + rows(by, query.values) + segmentCondition(false);
    return query;
}
