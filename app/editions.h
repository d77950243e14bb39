#pragma once

#include "models/domain/monthlyedition.h"
#include "models/domain/postingquery.h"
#include "models/statistics/reportdocument.h"

#include <QSqlDatabase>

/// Which figures of a month a report shows.
struct EditionChoice
{
    bool countedNow = false; // never mind what was signed off
    int edition = 0;         // 0: the newest one; where there is none, the figures of now
};

/// The month, the one before and the same one of the year before, as the database knows them now. An Input error for a month that
/// is still to come.
Result<MonthlyComparison> countedMonths(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope = {});

/// The monthly report: the signed figures where there are some, whatever was entered since.
Result<ReportDocument> monthlyDocument(const QSqlDatabase &db, QDate month, QDate today, const PostingFilter &scope,
                                       const EditionChoice &choice = {});
