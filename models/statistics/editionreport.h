#pragma once

#include "models/domain/monthlyedition.h"
#include "models/statistics/reportdocument.h"

/// The monthly report of signed figures: which edition it is, who signed it when, the hash, and, of a correction, every figure
/// that differs from the edition before. The same editions give the same document, whatever was entered since.
ReportDocument editionReport(const MonthlyEdition &edition, const std::optional<MonthlyEdition> &before,
                             const QList<Prefecture> &prefectures, const QList<Profession> &professions);

/// The name of a counted figure, as the tables of the monthly report have it.
QString figureName(qint64 MonthlyTally::*figure);
