#pragma once

#include "models/statistics/ratios.h"
#include "models/statistics/reportdocument.h"
#include "models/statistics/reportscope.h"

#include <functional>

// What the tables of the reports have in common.

SheetColumn prefectureColumn();
SheetColumn professionColumn();
/// The number, or － where the denominator is zero.
QVariant cellOf(const Quotient &quotient);
/// A whole number of days or －.
QVariant cellOf(const std::optional<int> &number);
/// Hours as days with one decimal, half up, or －.
QVariant daysCell(const std::optional<int> &hours);

/// One line for the sum (cells of nothing) and one for each prefecture of the scope, with a rule where a region begins.
void appendPrefectures(ReportTable &table, const ReportScope &scope,
                       const std::function<SheetRow(std::optional<Prefecture>)> &cells);
/// One line for all professions (cells of nothing) and one for each of the scope.
void appendProfessions(ReportTable &table, const ReportScope &scope,
                       const std::function<SheetRow(std::optional<Profession>)> &cells);

/// 令和2年7月1日（2020-07-01）から令和2年7月31日（2020-07-31）まで
QString reportPeriod(QDate from, QDate to);
