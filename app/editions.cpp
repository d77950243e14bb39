#include "app/editions.h"

#include "models/statistics/editionreport.h"
#include "models/statistics/monthlyreport.h"
#include "models/storage/auditlog.h"
#include "models/storage/editionstore.h"
#include "models/storage/monthlystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct EditionsText
{
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

Result<MonthlyComparison> countedMonths(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope)
{
    if (QDate(month.year(), month.month(), 1) > today)
        return Error{Error::Kind::Input, EditionsText::tr("The month is still to come. Choose this month or an earlier one.")};
    const MonthlyStore store(db);
    const auto returning = store.returning();
    if (!returning)
        return returning.error();
    MonthlyComparison counted;
    for (const auto &[back, target] :
         {std::pair(0, &counted.month), std::pair(-1, &counted.before), std::pair(-12, &counted.yearBefore)}) {
        const auto counts = store.counts(month.addMonths(back), scope, returning.value());
        if (!counts)
            return counts.error();
        *target = counts.value();
    }
    return counted;
}

Result<MonthlyEdition> signedMonth(const QSqlDatabase &db, QDate month, const QString &reason, const Actor &actor, QDate today)
{
    return inTransaction(db, [&]() -> Result<MonthlyEdition> {
        const auto counted = countedMonths(db, month, today);
        if (!counted)
            return counted.error();
        return EditionStore(db).sign(counted.value(), reason, actor, today);
    });
}

Result<ReportDocument> monthlyDocument(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope,
                                       const EditionChoice &choice)
{
    const auto editions = EditionStore(db).ofMonth(month);
    if (!editions)
        return editions.error();
    const QList<MonthlyEdition> &known = editions.value();
    if (choice.countedNow || (known.isEmpty() && choice.edition == 0)) {
        const auto counted = countedMonths(db, month, today, scope);
        return counted ? Result<ReportDocument>(monthlyReport(counted.value(), scope.prefectures, scope.professions))
                       : counted.error();
    }
    const qsizetype at = choice.edition == 0 ? known.size() - 1 : choice.edition - 1;
    if (at < 0 || at >= known.size())
        return Error{Error::Kind::NotFound,
                     EditionsText::tr("There is no edition %1 of %2. “report editions” lists those that there are.")
                         .arg(QString::number(choice.edition), month.toString(u"yyyy-MM"_s))};
    return editionReport(known[at], at > 0 ? std::optional(known[at - 1]) : std::nullopt, scope.prefectures, scope.professions);
}
