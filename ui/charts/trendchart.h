#pragma once

#include "models/domain/shortage.h"
#include "ui/widgets/theme.h"

#include <QList>

#include <memory>

class QChart;
class QScatterSeries;

/// A weekly line from zero, by Qt Charts. The same chart goes on screen and on paper.
struct TrendChart
{
    std::unique_ptr<QChart> chart;
    QScatterSeries *marker = nullptr; // of the point looked at; owned by the chart

    void mark(const QList<TrendPoint> &points, qsizetype index);
};

TrendChart trendChart(const QList<TrendPoint> &points, const Theme &theme);

/// A round step with at most five of them up to `largest`: 1, 2 or 5 times a power of ten.
qint64 niceStep(qint64 largest);
