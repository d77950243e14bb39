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

QString conditionOf(const QSqlDatabase &db, const ApplicationFilter &filter, QVariantList &values);
/// Whether application_total answers it without a look at the applications.
bool isCounted(const ApplicationFilter &filter);
QString conditionOf(const QSqlDatabase &db, const HireFilter &filter, QVariantList &values);

} // namespace casequery
