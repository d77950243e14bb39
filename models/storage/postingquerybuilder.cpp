#include "models/storage/postingquerybuilder.h"

#include "models/storage/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString inList(const QString &column, const QStringList &values)
{
    return values.size() == 1 ? u"%1 = %2"_s.arg(column, values.first()) : u"%1 IN (%2)"_s.arg(column, values.join(u", "_s));
}

template <Coded E>
static QStringList quoted(const QList<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts.append(u'\'' + codeOf(value) + u'\'');
    return texts;
}

static QStringList scopeConditions(const PostingFilter &filter)
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
    return conditions;
}

QString PostingQueryBuilder::scope(const PostingFilter &filter)
{
    QString text;
    for (const QString &condition : scopeConditions(filter))
        text += u" AND "_s + condition;
    return text;
}

PostingQueryBuilder::PostingQueryBuilder(Engine engine, const PostingFilter &filter, const PostingOrder &order)
    : m_engine(engine), m_filter(filter), m_order(order), m_column(codeOf(order.sort)), m_words(searchWords(filter.text))
{
    m_impossible = m_words.isEmpty() && !filter.text.trimmed().isEmpty();
    addStates();
    addRanges();
}

void PostingQueryBuilder::addStates()
{
    m_states = scopeConditions(m_filter);
    if (!m_filter.review.isEmpty())
        m_states.append(inList(u"review"_s, quoted(m_filter.review)));
    if (!m_filter.publication.isEmpty())
        m_states.append(inList(u"publication"_s, quoted(m_filter.publication)));
    if (!m_filter.fill.isEmpty())
        m_states.append(inList(u"fill"_s, quoted(m_filter.fill)));
}

void PostingQueryBuilder::addRanges()
{
    const auto add = [this](const QString &condition, const QVariant &value) {
        m_ranges.append(condition);
        m_rangeValues.append(value);
    };
    if (m_filter.receivedFrom)
        add(u"received_on >= ?"_s, *m_filter.receivedFrom);
    if (m_filter.receivedTo)
        add(u"received_on <= ?"_s, *m_filter.receivedTo);
    if (m_filter.validUntilTo)
        add(u"valid_until <= ?"_s, *m_filter.validUntilTo);
    if (m_filter.checks == CheckLevel::Red)
        m_ranges.append(u"checks >= 1000"_s); // checks = red × 1000 + amber
    else if (m_filter.checks == CheckLevel::Amber)
        m_ranges.append(u"checks BETWEEN 1 AND 999"_s);
    else if (m_filter.checks == CheckLevel::Clean)
        m_ranges.append(u"checks = 0"_s);
}

bool PostingQueryBuilder::countedByTotals() const { return m_ranges.isEmpty() && m_words.isEmpty(); }

/// The states of the review queue as the condition of posting_queue_by_needed_by names them.
static const QString inQueue = u"review IN ('received', 'in_review', 'resubmitted')"_s;

/// The queue is few rows beside those that were decided, and read along the needed-by day all the time: it has an index of its
/// own.
bool PostingQueryBuilder::isForQueue(PostingPlan plan) const
{
    const auto waits = [](ReviewState state) {
        return state == ReviewState::Received || state == ReviewState::InReview || state == ReviewState::Resubmitted;
    };
    return (plan == PostingPlan::WalkOrder || plan == PostingPlan::WalkSome) && m_order.sort == PostingSort::NeededBy &&
           !m_filter.review.isEmpty() && std::all_of(m_filter.review.begin(), m_filter.review.end(), waits);
}

/// Whether ids are found in order first, and the rows then tested one after another until the page is full.
bool PostingQueryBuilder::isNested(PostingPlan plan) const
{
    return m_engine == Engine::Sqlite &&
           (plan == PostingPlan::WalkSome || (plan == PostingPlan::FilterFirst && !m_words.isEmpty()));
}

/// What the rows of a nested page are tested for: an index entry does not tell it.
QStringList PostingQueryBuilder::outerConditions(PostingPlan plan, QVariantList &values) const
{
    QStringList conditions;
    if (plan == PostingPlan::WalkSome) {
        conditions += m_ranges;
        values += m_rangeValues;
    }
    for (const QString &word : m_words) {
        conditions.append(dialect::textContains(m_engine));
        values.append(word);
    }
    return conditions;
}

QString PostingQueryBuilder::where(PostingPlan plan, QVariantList &values, bool nested) const
{
    QStringList conditions = m_states;
    if (isForQueue(plan))
        conditions.append(inQueue);
    if (!nested || plan != PostingPlan::WalkSome) {
        conditions += m_ranges;
        values += m_rangeValues;
    }
    if (!m_words.isEmpty() && plan == PostingPlan::TextFirst) {
        conditions.append(u"posting.id IN (%1)"_s.arg(dialect::idsMatching(m_engine)));
        values.append(dialect::searchMatch(m_engine, piecesOf(m_words)));
    }
    for (const QString &word : m_words) {
        if (nested || (plan == PostingPlan::TextFirst && word.toUcs4().size() <= 2))
            continue; // tested later, or decided by the pieces themselves
        conditions.append(dialect::textContains(m_engine));
        values.append(word);
    }
    return conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s);
}

QString PostingQueryBuilder::from(PostingPlan plan) const
{
    if (m_engine == Engine::Sqlite && isForQueue(plan))
        return u"posting INDEXED BY posting_queue_by_needed_by"_s;
    if (m_engine == Engine::Sqlite && (plan == PostingPlan::WalkOrder || plan == PostingPlan::WalkSome))
        return u"posting INDEXED BY posting_by_%1"_s.arg(m_column);
    // Few postings are red, which SQLite cannot know: it would read every row of a prefecture to find those of it.
    if (m_engine == Engine::Sqlite && plan == PostingPlan::FilterFirst && m_filter.checks == CheckLevel::Red)
        return u"posting INDEXED BY posting_by_checks"_s;
    return u"posting"_s;
}

QString PostingQueryBuilder::orderBy(PostingPlan plan, bool emptySegment) const
{
    const QString direction = m_order.direction == Qt::AscendingOrder ? QString() : u" DESC"_s;
    const auto key = [&](const QString &column) {
        const bool walks = plan == PostingPlan::WalkOrder || plan == PostingPlan::WalkSome;
        return (walks ? column : dialect::unindexed(m_engine, column)) + direction;
    };
    return emptySegment ? key(u"posting.id"_s) : key(u"posting."_s + m_column) + u", "_s + key(u"posting.id"_s);
}

bool PostingQueryBuilder::hasEmptySegment() const
{
    return m_order.sort == PostingSort::NeededBy || (m_order.sort == PostingSort::ValidUntil && !m_filter.validUntilTo);
}

QString PostingQueryBuilder::segmentCondition(bool emptySegment) const
{
    if (!hasEmptySegment())
        return {};
    return u" AND posting.%1 IS %2NULL"_s.arg(m_column, emptySegment ? QString() : u"NOT "_s);
}

PostingQueryBuilder::Query PostingQueryBuilder::totalsCount() const
{
    return {u"SELECT COALESCE(SUM(postings), 0) FROM posting_total WHERE %1"_s.arg(
                m_states.isEmpty() ? u"true"_s : m_states.join(u" AND "_s)),
            {}};
}

PostingQueryBuilder::Query PostingQueryBuilder::cappedCount(qint64 limit) const
{
    Query query;
    const QString conditions = where(m_words.isEmpty() ? PostingPlan::FilterFirst : PostingPlan::TextFirst, query.values);
    query.sql = u"SELECT COUNT(*) FROM (SELECT 1 FROM posting WHERE %1 LIMIT %2) AS capped"_s.arg(conditions).arg(limit);
    return query;
}

PostingQueryBuilder::Query PostingQueryBuilder::filterCount(qint64 limit) const
{
    const QStringList conditions = m_states + m_ranges;
    return {u"SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3) AS capped"_s
                .arg(from(PostingPlan::FilterFirst), conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s))
                .arg(limit),
            m_rangeValues};
}

PostingQueryBuilder::Query PostingQueryBuilder::textCount(qint64 limit) const
{
    return {u"SELECT COUNT(*) FROM (%1 LIMIT %2) AS capped"_s.arg(dialect::idsMatching(m_engine)).arg(limit),
            {dialect::searchMatch(m_engine, piecesOf(m_words))}};
}

QString PostingQueryBuilder::cursorCondition(const PostingCursor &after, bool emptySegment, QVariantList &values) const
{
    if (after.atStart || after.value.isNull() != emptySegment)
        return {};
    const QString compare = m_order.direction == Qt::AscendingOrder ? u">"_s : u"<"_s;
    if (!emptySegment)
        values.append(after.value);
    values.append(qToUnderlying(after.id));
    return emptySegment ? u" AND posting.id %1 ?"_s.arg(compare)
                        : u" AND (posting.%1, posting.id) %2 (?, ?)"_s.arg(m_column, compare);
}

PostingQueryBuilder::Query PostingQueryBuilder::page(PostingPlan plan, const QString &columns, const PostingCursor &after,
                                                     bool emptySegment, int limit) const
{
    Query query;
    QString conditions = where(plan, query.values, isNested(plan)) + segmentCondition(emptySegment);
    conditions += cursorCondition(after, emptySegment, query.values);
    const QString order = orderBy(plan, emptySegment);
    if (!isNested(plan)) {
        query.sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(columns, from(plan), conditions, order).arg(limit);
        return query;
    }
    // The limit keeps the order of the inner rows, which an ORDER BY outside would read to their end; CROSS JOIN keeps the loops
    // as they stand.
    const QStringList tests = outerConditions(plan, query.values);
    query.sql = u"SELECT %1 FROM (SELECT posting.id AS found FROM %2 WHERE %3 ORDER BY %4 LIMIT %5) AS inner_rows"
                " CROSS JOIN posting ON posting.id = inner_rows.found%6 LIMIT %7"_s.arg(columns, from(plan), conditions, order)
                    .arg(plan == PostingPlan::WalkSome ? mostWalked : -1)
                    .arg(tests.isEmpty() ? QString() : u" WHERE "_s + tests.join(u" AND "_s))
                    .arg(limit);
    return query;
}

PostingQueryBuilder::Query PostingQueryBuilder::rowAt(PostingPlan plan, bool emptySegment, qint64 offset) const
{
    Query query;
    const QString conditions = where(plan, query.values) + segmentCondition(emptySegment);
    query.sql = u"SELECT posting.%1, posting.id FROM %2 WHERE %3 ORDER BY %4 LIMIT 1 OFFSET %5"_s
                    .arg(m_column, from(plan), conditions, orderBy(plan, emptySegment))
                    .arg(offset);
    return query;
}

PostingQueryBuilder::Query PostingQueryBuilder::segmentCount() const
{
    Query query;
    const QString conditions = where(m_words.isEmpty() ? PostingPlan::FilterFirst : PostingPlan::TextFirst, query.values);
    query.sql = u"SELECT COUNT(*) FROM posting WHERE %1%2"_s.arg(conditions, segmentCondition(false));
    return query;
}

PostingQueryBuilder::Query PostingQueryBuilder::cells() const
{
    Query query;
    const QString conditions = where(m_words.isEmpty() ? PostingPlan::FilterFirst : PostingPlan::TextFirst, query.values);
    query.sql = u"SELECT prefecture, profession, COUNT(*), SUM(headcount), SUM(offered), SUM(awaiting), SUM(started) FROM posting"
                " WHERE %1 GROUP BY prefecture, profession ORDER BY prefecture, profession"_s.arg(conditions);
    return query;
}
