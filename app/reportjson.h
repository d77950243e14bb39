#pragma once

#include "models/statistics/reportdocument.h"

#include <QJsonObject>

/// title, when, basis, scope, and tables with name, columns and rows: numbers as numbers, days as ISO 8601, “－” and changes as
/// they are printed.
QJsonObject reportJson(const ReportDocument &document);
