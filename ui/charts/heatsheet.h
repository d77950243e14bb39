#pragma once

#include "ui/charts/tilesheet.h"

/// The heat map on paper: all 47 prefectures, the nation, and the legend below.
void paintHeatSheet(QPainter &painter, const QRectF &area, const MapContent &content, const Theme &theme);
