#pragma once

#include "ui/widgets/theme.h"

class QPainter;

/// One horizontal bar with its name at the left and its number at the end; no axis is needed then.
struct Bar
{
    QString name;
    QString number;
    double share = 0; // of the longest, 0–1
};

void paintBar(QPainter &painter, const QRectF &row, const Bar &bar, double nameWidth, double numberWidth, const Theme &theme);
