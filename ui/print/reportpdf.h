#pragma once

#include "models/domain/result.h"
#include "models/statistics/reportdocument.h"

class QPrinter;
class ReportPainter;

/// Saves a report as A4 landscape with its fonts; the file appears under its name when it is complete. The number of pages.
/// May run in any thread of a program with fonts (QGuiApplication).
Result<int> savePdf(const ReportDocument &document, const QString &path);

/// Prints the pages that the printer was asked for, scaled to its paper.
Result<> printReport(const ReportPainter &report, QPrinter &printer);
