#pragma once

#include "models/domain/fundedactivity.h"
#include "models/statistics/reportdocument.h"

/// Funded activities that any day of the period belongs to, of the prefectures (none: all).
QList<FundedActivity> within(const QList<FundedActivity> &activities, const QList<Prefecture> &prefectures, QDate from, QDate to);

/// Totals by prefecture and fund, the nation last, and every activity: as it is printed, and as the sheets of a file.
/// Amounts are those of the whole activity, also where only a part of it lies in the period.
ReportDocument fundReport(const QList<FundedActivity> &activities, const QList<Prefecture> &prefectures = {}, QDate from = {},
                          QDate to = {});
