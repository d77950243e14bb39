#include "ui/charts/heatdelegate.h"

#include "ui/charts/heatmodel.h"
#include "ui/charts/regionheader.h"
#include "ui/widgets/strokes.h"

#include <QPainter>

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const int heat = index.data(HeatModel::ClassRole).toInt();
    const bool isSum = heat < 0; // sums have another scale: never coloured
    const bool there = index.flags() & Qt::ItemIsEnabled;
    const QColor fill = theme.heatColour(heat);
    const bool gap = index.model()->headerData(index.row(), Qt::Vertical, HeatModel::StartsRegionRole).toBool();
    const QRect cell = option.rect.adjusted(0, gap ? RegionHeader::groupGap : 0, -1, -1);
    painter->save();
    painter->fillRect(option.rect, theme.surface);
    if (there)
        painter->fillRect(cell, fill.isValid() ? fill : theme.raised);
    painter->setFont(fontFor(Type::Dense, isSum));
    painter->setPen(isSum ? theme.text : theme.inkOn(fill));
    if (option.state & QStyle::State_Selected)
        paintRing(*painter, cell.adjusted(0, 0, 1, 1), 3, theme, option.state & QStyle::State_HasFocus);
    painter->drawText(cell.adjusted(-8, 0, -3, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}
