#pragma once

#include "models/domain/monthlyedition.h"
#include "models/statistics/reportdocument.h"

/// The monthly report with every measure of domain.md §5: the nation against the other two months, by profession (事務職 also
/// apart from the ten licensed ones), by prefecture, and, in files, every prefecture with every profession. The counts are
/// limited to the prefectures and professions already. Empty (no sections) where nothing was valid in the month.
ReportDocument monthlyReport(const MonthlyComparison &counts, const QList<Prefecture> &prefectures = {},
                             const QList<Profession> &professions = {});
