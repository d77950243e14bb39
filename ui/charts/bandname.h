#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

/// A name along an upright band: Japanese letter below letter, Latin turned by a quarter; its last part where the whole
/// does not fit, and nothing where even that does not.
void paintBandName(QPainter &painter, const QRectF &band, QString name, const QColor &ink);
