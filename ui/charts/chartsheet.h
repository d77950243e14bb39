#pragma once

#include "ui/charts/tilesheet.h"

#include <QSizeF>

class QPainter;

enum class ChartKind { HeatMap, Map, Worst, Trend };

/// A picture for paper, file or clipboard: always in the light theme, with title, legend and the day it holds for.
struct ChartContent
{
    ChartKind kind = ChartKind::HeatMap;
    MapContent map;          // table, column, measure
    QList<TrendPoint> trend; // ChartKind::Trend
    QString scope = {};      // what the filter lets through, as a line; empty: everything

    QString title() const;
    /// As of …, published postings, scope.
    QString subtitle() const;
};

/// In px at 96 dpi: an A4 sheet, upright for the heat map and lying for the others.
QSizeF chartSize(ChartKind kind);

/// Fills a sheet of chartSize().
void paintChart(QPainter &painter, const ChartContent &content);
