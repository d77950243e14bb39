#pragma once

#include "models/domain/prefecture.h"

#include <QRectF>

/// Where the 47 tiles lie: equal areas, neighbours touch, straits are a quarter tile wide, twelve columns.
class TileLayout
{
public:
    /// As large as the area allows, centred, but no wider than `widest` each.
    TileLayout(const QRectF &area, double widest = 64);

    QRectF tile(Prefecture prefecture) const;
    std::optional<Prefecture> at(QPointF position) const; // none: the sea
    /// Over water to the next land in a direction; none at the coast.
    std::optional<Prefecture> next(Prefecture from, QPoint direction) const;
    /// The sea in the north-west, where title and legend lie.
    QRectF legendArea() const;
    /// The name that fits into a tile: whole, or two letters (three Latin ones); unique in either language.
    static QString name(Prefecture prefecture, double tileWidth);

private:
    QPointF m_origin;
    double m_width, m_height;
};
