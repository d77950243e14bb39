#pragma once

#include "models/statistics/heatclass.h"
#include "models/statistics/shortagetable.h"
#include "ui/charts/tilelayout.h"
#include "ui/widgets/theme.h"

class QPainter;

/// What a map shows: one column of the table, as people or as rates.
struct MapContent
{
    ShortageTable table;
    int column = ShortageTable::Total;
    HeatMeasure measure = HeatMeasure::People;

    /// Shortage of nurses (people) …
    QString title() const;
};

/// The tiles with names and numbers, on screen or on paper.
void paintTiles(QPainter &painter, const TileLayout &layout, const MapContent &content, const Theme &theme);

/// Swatches with the limits of the classes, in so many columns; the rectangle that they took.
QRectF paintLegend(QPainter &painter, QPointF topLeft, HeatMeasure measure, const Theme &theme, int columns);
