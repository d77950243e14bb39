#pragma once

#include "models/domain/caserows.h"
#include "models/storage/sql.h"

/// The conditions of the lists of applications (table alias a) and hires (h, their posting p), as SQL with its values.
namespace casequery {

/// 'received', 'documents'
template <Coded E>
QString quoted(const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(u'\'' + codeOf(value) + u'\'');
    return codes.join(QStringLiteral(", "));
}

/// " AND prefecture IN (…) AND profession IN (…)" on columns of that table.
QString scope(const QString &table, const QList<Prefecture> &prefectures, const QList<Profession> &professions);
/// " AND column >= ? AND column <= ?", as far as the days are given.
QString between(const QString &column, const std::optional<QDate> &from, const std::optional<QDate> &to, QVariantList &values);

/// A condition with its values. `few`: it lets at most some thousand rows through and leads to them by an index.
struct Condition
{
    QString sql;
    QVariantList values;
    bool few = false;
};

/// Applications (alias a) that stand in a stage for longer than it may take.
QString overdueCondition(QDate today, const QString &table = QStringLiteral("a"));
/// The same for one stage; empty where it may take any time.
QString overdueCondition(ApplicationStage stage, QDate today, const QString &table = QStringLiteral("a"));

Result<Condition> conditionOf(const QSqlDatabase &db, const ApplicationFilter &filter);
/// Whether application_total answers it without a look at the applications.
bool isCounted(const ApplicationFilter &filter);
Result<Condition> conditionOf(const QSqlDatabase &db, const HireFilter &filter);

/// The stages that the filter lets through; empty: every one.
QList<ApplicationStage> stagesOf(const ApplicationFilter &filter);

} // namespace casequery
