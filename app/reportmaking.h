#pragma once

#include "app/command.h"
#include "models/exchange/tablefile.h"
#include "ui/pages/reportwork.h"

#include <QSqlDatabase>

/// How many weeks the trend of a shortage report reaches back.
inline constexpr int trendWeeks = 15;

/// Counts what a report shows.
Result<ReportDocument> madeReport(const QSqlDatabase &db, const ReportRequest &request, QDate today);

/// Saves a report in any of its formats; shared by window and command line.
Result<SavedReport> savedReport(const ReportDocument &document, const ReportFile &file);

/// --out, --format, --encoding and --substitute of a report.
Result<ReportFile> reportFileOption(const Invocation &call);

/// "By prefecture, row 3, Prefecture: U+2603 ☃"
QStringList shownLacking(const TableFile &file);
