#pragma once

#include "models/statistics/reportdocument.h"

#include <QRectF>

class QPainter;

/// The pictures of reports, in the light theme that paper has.
void paintBars(QPainter &painter, const QRectF &area, const ReportBars &bars);
void paintLine(QPainter &painter, const QRectF &area, const ReportLine &line);
