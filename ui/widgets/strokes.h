#pragma once

#include "ui/widgets/theme.h"

class QPainter;

/// The few figures that all controls are drawn from.
void roundRect(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, int width = 1);
void chevron(QPainter &painter, const QPointF &centre, const QColor &colour, bool up = false);

/// Two lines, so that one of them contrasts with whatever lies beside it. Without focus: the place is kept, not lit.
void paintRing(QPainter &painter, const QRectF &box, double radius, const Theme &theme, bool focused = true);
