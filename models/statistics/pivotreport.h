#pragma once

#include "models/domain/pivot.h"
#include "models/statistics/reportdocument.h"

/// A table that somebody put together, with its totals and with bars of its rows. `name`: under which it was saved; without one
/// the title says what is counted by what. Empty where nothing is counted.
ReportDocument pivotReport(const PivotTable &table, const QString &name = {});
