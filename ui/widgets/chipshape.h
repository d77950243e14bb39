#pragma once

#include "ui/widgets/chip.h"

inline constexpr int chipShapeSide = 12;

/// Draws on a grid of 12 × 12; `paper` is what shines through a filled drawing.
void paintShape(QPainter &painter, const QRectF &box, Shape shape, const QColor &ink, const QColor &paper);
