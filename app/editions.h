#pragma once

#include "models/domain/audit.h"
#include "models/domain/monthlyedition.h"
#include "models/domain/postingquery.h"
#include "models/statistics/reportdocument.h"

#include <QSqlDatabase>

/// Counts the month and signs its figures off, in one transaction, so that they are those of one moment.
Result<MonthlyEdition> signedMonth(const QSqlDatabase &db, QDate month, const QString &reason, const Actor &actor, QDate today);

/// The month, the one before and the same one of the year before, as the database knows them now. An Input error for a month that
/// is still to come.
Result<MonthlyComparison> countedMonths(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope = {});

/// The monthly report: the signed figures where there are some, whatever was entered since.
Result<ReportDocument> monthlyDocument(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope,
                                       const EditionChoice &choice = {});
