#include "models/storage/casequery.h"

#include "models/domain/application.h"
#include "models/storage/casestore.h"
#include "models/storage/dialect.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace casequery {

/// " AND prefecture IN (…) AND profession IN (…)" on columns of that table.
static QString scope(const QString &table, const QList<Prefecture> &prefectures, const QList<Profession> &professions)
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

/// Ids of the records of a table (seeker, posting) whose text contains the word.
static QString idsContaining(Engine engine, const QString &table, const QString &word, QVariantList &values)
{
    const QString position = engine == Engine::Sqlite ? u"instr(t.folded, ?)"_s : u"strpos(t.folded, ?)"_s;
    values += QVariantList{dialect::searchMatch(engine, piecesOf({word})), word};
    return u"SELECT t.%1_id FROM %1_text t WHERE t.%1_id IN (%2) AND %3 > 0"_s.arg(table, dialect::idsMatching(engine, table),
                                                                                   position);
}

/// Every word must be found in the record's own number, in its seeker, or in its posting.
static QString textCondition(const QSqlDatabase &db, const QString &table, const QString &typed, QVariantList &values)
{
    const QStringList words = searchWords(typed);
    if (words.isEmpty())
        return typed.trimmed().isEmpty() ? QString() : u" AND 1 = 0"_s; // marks only: nothing has them
    const Engine engine = dialect::engineOf(db);
    QString condition;
    for (const QString &word : words) {
        const bool isHire = table == u'h';
        values.append(isHire ? QVariant(word.startsWith(u'h') ? word.mid(1).toLongLong() : 0LL) : QVariant(word.toUpper()));
        const QString own = isHire ? u"h.id = ?"_s : u"a.number = ?"_s;
        const QString seekers = idsContaining(engine, u"seeker"_s, word, values);
        const QString postings = idsContaining(engine, u"posting"_s, word, values);
        condition += u" AND (%1 OR %2.seeker_id IN (%3) OR %2.posting_id IN (%4))"_s.arg(own, table, seekers, postings);
    }
    return condition;
}

static QString between(const QString &column, const std::optional<QDate> &from, const std::optional<QDate> &to,
                       QVariantList &values)
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

QString conditionOf(const QSqlDatabase &db, const ApplicationFilter &filter, QVariantList &values)
{
    QString condition = u"true"_s + scope(u"a"_s, filter.prefectures, filter.professions);
    if (!filter.stages.isEmpty())
        condition += u" AND a.stage IN (%1)"_s.arg(quoted(filter.stages));
    if (filter.openOnly)
        condition += u" AND a.stage IN (%1)"_s.arg(quoted(openStages()));
    if (filter.overdueOnly)
        condition += u" AND "_s + overdueCondition(filter.today);
    if (filter.seeker != SeekerId{}) {
        condition += u" AND a.seeker_id = ?"_s;
        values.append(qToUnderlying(filter.seeker));
    }
    if (filter.posting != PostingId{}) {
        condition += u" AND a.posting_id = ?"_s;
        values.append(qToUnderlying(filter.posting));
    }
    condition += between(u"a.applied_on"_s, filter.appliedFrom, filter.appliedTo, values);
    return condition + textCondition(db, u"a"_s, filter.text, values);
}

bool isCounted(const ApplicationFilter &filter)
{
    return filter ==
           ApplicationFilter{.prefectures = filter.prefectures, .professions = filter.professions, .today = filter.today};
}

QString conditionOf(const QSqlDatabase &db, const HireFilter &filter, QVariantList &values)
{
    QString condition = u"true"_s + scope(u"p"_s, filter.prefectures, filter.professions);
    if (!filter.stages.isEmpty())
        condition += u" AND h.stage IN (%1)"_s.arg(quoted(filter.stages));
    condition += between(u"h.starts_on"_s, filter.startsFrom, filter.startsTo, values);
    if (filter.seeker != SeekerId{}) {
        condition += u" AND h.seeker_id = ?"_s;
        values.append(qToUnderlying(filter.seeker));
    }
    if (filter.exemptionOpen)
        condition += u" AND h.exemption <> '' AND h.exemption_approved_by = '' AND h.stage IN ('offered', 'awaiting')"_s;
    return condition + textCondition(db, u"h"_s, filter.text, values);
}

} // namespace casequery
