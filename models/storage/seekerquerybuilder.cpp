#include "models/storage/seekerquerybuilder.h"

#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace {

const QString table = u"seeker"_s;

QString inList(const QString &column, const QStringList &values)
{
    return values.size() == 1 ? u"%1 = %2"_s.arg(column, values.first()) : u"%1 IN (%2)"_s.arg(column, values.join(u", "_s));
}

template <Coded E>
void addCodes(QStringList &conditions, const QString &column, const QList<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts.append(u'\'' + codeOf(value) + u'\'');
    if (!texts.isEmpty())
        conditions.append(inList(column, texts));
}

QStringList statesOf(const SeekerFilter &filter)
{
    QStringList conditions, numbers;
    for (const Prefecture prefecture : filter.prefectures)
        numbers.append(QString::number(prefecture.number()));
    if (!numbers.isEmpty())
        conditions.append(inList(u"prefecture"_s, numbers));
    numbers.clear();
    for (const Profession profession : filter.professions)
        numbers.append(QString::number(numberOf(profession)));
    if (!numbers.isEmpty())
        conditions.append(inList(u"profession"_s, numbers));
    addCodes(conditions, u"state"_s, filter.states);
    addCodes(conditions, u"verification"_s, filter.checks);
    addCodes(conditions, u"route"_s, filter.routes);
    return conditions;
}

} // namespace

SeekerQueryBuilder::SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
    : m_engine(engine), m_order(order), m_column(codeOf(order.sort)), m_words(searchWords(filter.text)),
      m_impossible(m_words.isEmpty() && !filter.text.trimmed().isEmpty()), m_states(statesOf(filter))
{
    const auto add = [this](const QString &condition, const std::optional<QDate> &value) {
        if (!value)
            return;
        m_ranges.append(condition);
        m_rangeValues.append(*value);
    };
    add(u"registered_on >= ?"_s, filter.registeredFrom);
    add(u"registered_on <= ?"_s, filter.registeredTo);
    add(u"valid_until <= ?"_s, filter.validUntilTo);
    add(u"available_from <= ?"_s, filter.availableOn);
    const QString yes = engine == Engine::Sqlite ? u"= 1"_s : u"= TRUE"_s;
    if (filter.elsewhereOnly)
        m_ranges.append(u"elsewhere "_s + yes);
    if (filter.shortTermOnly)
        m_ranges.append(u"short_term "_s + yes);
}

QString SeekerQueryBuilder::where(Plan plan, QVariantList &values) const
{
    QStringList conditions = m_states + m_ranges;
    values += m_rangeValues;
    if (!m_words.isEmpty() && plan == Plan::TextFirst) {
        conditions.append(u"seeker.id IN (%1)"_s.arg(dialect::idsMatching(m_engine, table)));
        values.append(dialect::searchMatch(m_engine, piecesOf(m_words)));
    }
    for (const QString &word : m_words) {
        if (plan == Plan::TextFirst && word.toUcs4().size() <= 2)
            continue; // the pieces themselves decide
        conditions.append(dialect::textContains(m_engine, table));
        values.append(word);
    }
    return conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s);
}

QString SeekerQueryBuilder::from(Plan plan) const
{
    return m_engine == Engine::Sqlite && plan == Plan::WalkOrder ? u"seeker INDEXED BY seeker_by_%1"_s.arg(m_column) : table;
}

QString SeekerQueryBuilder::orderBy(Plan plan, bool emptySegment) const
{
    const QString direction = m_order.direction == Qt::AscendingOrder ? QString() : u" DESC"_s;
    const auto key = [&](const QString &column) {
        return (plan == Plan::WalkOrder ? column : dialect::unindexed(m_engine, column)) + direction;
    };
    return emptySegment ? key(u"seeker.id"_s) : key(u"seeker."_s + m_column) + u", "_s + key(u"seeker.id"_s);
}

bool SeekerQueryBuilder::hasEmptySegment() const
{
    return m_order.sort == SeekerSort::Experience || m_order.sort == SeekerSort::AvailableFrom ||
           m_order.sort == SeekerSort::ValidUntil || m_order.sort == SeekerSort::ActiveOn;
}

QString SeekerQueryBuilder::segmentCondition(bool emptySegment) const
{
    if (!hasEmptySegment())
        return {};
    return u" AND seeker.%1 IS %2NULL"_s.arg(m_column, emptySegment ? QString() : u"NOT "_s);
}

SeekerQueryBuilder::Query SeekerQueryBuilder::totalsCount() const
{
    return {u"SELECT COALESCE(SUM(seekers), 0) FROM seeker_total WHERE %1"_s.arg(m_states.isEmpty() ? u"true"_s
                                                                                                    : m_states.join(u" AND "_s)),
            {}};
}

SeekerQueryBuilder::Query SeekerQueryBuilder::cappedCount(qint64 limit) const
{
    Query query;
    const QString conditions = where(m_words.isEmpty() ? Plan::FilterFirst : Plan::TextFirst, query.values);
    query.sql = u"SELECT COUNT(*) FROM (SELECT 1 FROM seeker WHERE %1 LIMIT %2) AS capped"_s.arg(conditions).arg(limit);
    return query;
}

SeekerQueryBuilder::Query SeekerQueryBuilder::textCount(qint64 limit) const
{
    return {u"SELECT COUNT(*) FROM (%1 LIMIT %2) AS capped"_s.arg(dialect::idsMatching(m_engine, table)).arg(limit),
            {dialect::searchMatch(m_engine, piecesOf(m_words))}};
}

SeekerQueryBuilder::Query SeekerQueryBuilder::page(Plan plan, const QString &columns, const SeekerCursor &after,
                                                   bool emptySegment, int limit) const
{
    Query query;
    QString conditions = where(plan, query.values) + segmentCondition(emptySegment);
    const bool inThisSegment = !after.atStart && after.value.isNull() == emptySegment;
    if (inThisSegment) {
        const QString compare = m_order.direction == Qt::AscendingOrder ? u">"_s : u"<"_s;
        if (emptySegment) {
            conditions += u" AND seeker.id %1 ?"_s.arg(compare);
        } else {
            conditions += u" AND (seeker.%1, seeker.id) %2 (?, ?)"_s.arg(m_column, compare);
            query.values.append(after.value);
        }
        query.values.append(qToUnderlying(after.id));
    }
    query.sql =
        u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(columns, from(plan), conditions, orderBy(plan, emptySegment))
            .arg(limit);
    return query;
}

SeekerQueryBuilder::Query SeekerQueryBuilder::rowAt(Plan plan, bool emptySegment, qint64 offset) const
{
    Query query;
    const QString conditions = where(plan, query.values) + segmentCondition(emptySegment);
    query.sql = u"SELECT seeker.%1, seeker.id FROM %2 WHERE %3 ORDER BY %4 LIMIT 1 OFFSET %5"_s
                    .arg(m_column, from(plan), conditions, orderBy(plan, emptySegment))
                    .arg(offset);
    return query;
}

SeekerQueryBuilder::Query SeekerQueryBuilder::segmentCount() const
{
    Query query;
    const QString conditions = where(m_words.isEmpty() ? Plan::FilterFirst : Plan::TextFirst, query.values);
    query.sql = u"SELECT COUNT(*) FROM seeker WHERE %1%2"_s.arg(conditions, segmentCondition(false));
    return query;
}
