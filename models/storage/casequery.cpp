#include "models/storage/casequery.h"

#include "models/domain/application.h"
#include "models/domain/officedate.h"
#include "models/storage/dialect.h"
#include "models/storage/listquerybuilder.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace casequery {

QString scope(const QString &table, const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    QString text;
    QStringList numbers;
    for (const Prefecture prefecture : prefectures)
        numbers.append(QString::number(prefecture.number()));
    if (!numbers.isEmpty())
        text += u" AND %1.prefecture IN (%2)"_s.arg(table, numbers.join(u", "_s));
    numbers.clear();
    for (const Profession profession : professions)
        numbers.append(QString::number(numberOf(profession)));
    if (!numbers.isEmpty())
        text += u" AND %1.profession IN (%2)"_s.arg(table, numbers.join(u", "_s));
    return text;
}

static QList<ApplicationStage> openStages()
{
    QList<ApplicationStage> stages;
    for (const auto stage : allOf<ApplicationStage>())
        if (isOpen(stage) && stage != ApplicationStage::Started)
            stages.append(stage);
    return stages;
}

/// The moment before which an application of the stage must have come into it to be overdue on that day.
static QString overdueBefore(ApplicationStage stage, QDate today)
{
    return storedMoment(officeDayBegin(today.addDays(-daysAllowed(stage))));
}

QString overdueCondition(ApplicationStage stage, QDate today, const QString &table)
{
    if (daysAllowed(stage) <= 0)
        return {};
    return u"(%1.stage = '%2' AND %1.stage_since < '%3')"_s.arg(table, codeOf(stage), overdueBefore(stage, today));
}

QString overdueCondition(QDate today, const QString &table)
{
    QStringList parts;
    for (const auto stage : allOf<ApplicationStage>())
        if (const QString part = overdueCondition(stage, today, table); !part.isEmpty())
            parts.append(part);
    return u"(%1)"_s.arg(parts.join(u" OR "_s));
}

QList<ApplicationStage> stagesOf(const ApplicationFilter &filter)
{
    if (filter.stages.isEmpty() && !filter.openOnly && !filter.overdueOnly)
        return {};
    QList<ApplicationStage> stages;
    for (const auto stage : allOf<ApplicationStage>())
        if ((filter.stages.isEmpty() || filter.stages.contains(stage)) && (!filter.openOnly || openStages().contains(stage)) &&
            (!filter.overdueOnly || daysAllowed(stage) > 0))
            stages.append(stage);
    return stages;
}

/// Ids of the records of a table (seeker, posting) whose text contains the word.
static QString idsContaining(Engine engine, const QString &table, const QString &word, QVariantList &values)
{
    const QString position = engine == Engine::Sqlite ? u"instr(t.folded, ?)"_s : u"strpos(t.folded, ?)"_s;
    values += QVariantList{dialect::searchMatch(engine, piecesOf({word})), word};
    return u"SELECT t.%1_id FROM %1_text t WHERE t.%1_id IN (%2) AND %3 > 0"_s.arg(table, dialect::idsMatching(engine, table),
                                                                                   position);
}

/// Whether the index finds at most fewRows records of the table for the word.
static Result<bool> isRare(const QSqlDatabase &db, const QString &table, const QString &word)
{
    const Engine engine = dialect::engineOf(db);
    Statement hits(db,
                   u"SELECT COUNT(*) FROM (%1 LIMIT %2) AS capped"_s.arg(dialect::idsMatching(engine, table)).arg(fewRows + 1));
    if (const auto done = hits.run({dialect::searchMatch(engine, piecesOf({word}))}); !done)
        return done.error();
    return hits.next() && hits.number(0) <= fewRows;
}

/// Every word must be found in the record's own number, in its seeker, or in its posting. A rare word leads to its rows; of a
/// common one the rows of a list are asked one after the other.
static Result<> addText(const QSqlDatabase &db, const QString &table, const QString &typed, Condition &condition)
{
    const QStringList words = searchWords(typed);
    if (words.isEmpty() && !typed.trimmed().isEmpty())
        condition.sql += u" AND 1 = 0"_s; // marks only: nothing has them
    const Engine engine = dialect::engineOf(db);
    for (const QString &word : words) {
        const auto rareSeekers = isRare(db, u"seeker"_s, word), rarePostings = isRare(db, u"posting"_s, word);
        if (!rareSeekers)
            return rareSeekers.error();
        if (!rarePostings)
            return rarePostings.error();
        const bool isHire = table == u'h';
        condition.values.append(isHire ? QVariant(word.startsWith(u'h') ? word.mid(1).toLongLong() : 0LL)
                                       : QVariant(word.toUpper()));
        const QString own = isHire ? u"id = ?"_s : u"number = ?"_s;
        if (rareSeekers.value() && rarePostings.value()) {
            const QString rows = isHire ? u"hire"_s : u"application"_s;
            const QString seekers = idsContaining(engine, u"seeker"_s, word, condition.values);
            const QString postings = idsContaining(engine, u"posting"_s, word, condition.values);
            condition.sql += u" AND %1.id IN (SELECT id FROM %2 WHERE %3 UNION SELECT id FROM %2 WHERE seeker_id IN (%4)"
                             " UNION SELECT id FROM %2 WHERE posting_id IN (%5))"_s.arg(table, rows, own, seekers, postings);
            condition.few = true;
            continue;
        }
        condition.values += QVariantList{word, word};
        condition.sql +=
            u" AND (%1.%2 OR %3 OR %4)"_s.arg(table, own, dialect::textContains(engine, u"seeker"_s, table + u".seeker_id"_s),
                                              dialect::textContains(engine, u"posting"_s, table + u".posting_id"_s));
    }
    return {};
}

QString between(const QString &column, const std::optional<QDate> &from, const std::optional<QDate> &to, QVariantList &values)
{
    QString condition;
    if (from) {
        condition += u" AND %1 >= ?"_s.arg(column);
        values.append(*from);
    }
    if (to) {
        condition += u" AND %1 <= ?"_s.arg(column);
        values.append(*to);
    }
    return condition;
}

/// "a", or "+a" where the rows are found by something else: then no index of the columns compared is walked instead.
static QString alias(const QSqlDatabase &db, const QString &table, bool few)
{
    return few ? dialect::unindexed(dialect::engineOf(db), table) : table;
}

static void add(Condition &condition, const QString &sql, const QVariant &value)
{
    condition.sql += sql;
    condition.values.append(value);
}

Result<Condition> conditionOf(const QSqlDatabase &db, const ApplicationFilter &filter)
{
    Condition condition{.sql = u"true"_s, .values = {}};
    if (filter.seeker != SeekerId{})
        add(condition, u" AND a.seeker_id = ?"_s, qToUnderlying(filter.seeker));
    if (filter.posting != PostingId{})
        add(condition, u" AND a.posting_id = ?"_s, qToUnderlying(filter.posting));
    condition.few = filter.seeker != SeekerId{} || filter.posting != PostingId{};
    if (const auto done = addText(db, u"a"_s, filter.text, condition); !done)
        return done.error();
    const QString a = alias(db, u"a"_s, condition.few);
    condition.sql += scope(a, filter.prefectures, filter.professions);
    if (!filter.stages.isEmpty())
        condition.sql += u" AND %1.stage IN (%2)"_s.arg(a, quoted(filter.stages));
    if (filter.openOnly)
        condition.sql += u" AND %1.stage IN (%2)"_s.arg(a, quoted(openStages()));
    if (filter.overdueOnly)
        condition.sql += u" AND "_s + overdueCondition(filter.today, a);
    condition.sql += between(a + u".applied_on"_s, filter.appliedFrom, filter.appliedTo, condition.values);
    return condition;
}

bool isCounted(const ApplicationFilter &filter)
{
    return filter ==
           ApplicationFilter{.prefectures = filter.prefectures, .professions = filter.professions, .today = filter.today};
}

Result<Condition> conditionOf(const QSqlDatabase &db, const HireFilter &filter)
{
    Condition condition{.sql = u"true"_s, .values = {}};
    if (filter.seeker != SeekerId{})
        add(condition, u" AND h.seeker_id = ?"_s, qToUnderlying(filter.seeker));
    condition.few = filter.seeker != SeekerId{} || filter.exemptionOpen;
    if (const auto done = addText(db, u"h"_s, filter.text, condition); !done)
        return done.error();
    const QString h = alias(db, u"h"_s, condition.few);
    condition.sql += scope(u"p"_s, filter.prefectures, filter.professions);
    if (filter.exemptionOpen)
        condition.sql +=
            u" AND h.exemption <> '' AND h.exemption_approved_by = '' AND %1.stage IN ('offered', 'awaiting')"_s.arg(h);
    if (!filter.stages.isEmpty())
        condition.sql += u" AND %1.stage IN (%2)"_s.arg(h, quoted(filter.stages));
    condition.sql += between(h + u".starts_on"_s, filter.startsFrom, filter.startsTo, condition.values);
    return condition;
}

} // namespace casequery
