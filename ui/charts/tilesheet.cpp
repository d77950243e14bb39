#include "ui/charts/tilesheet.h"

#include "ui/charts/heatmodel.h"

#include <QCoreApplication>
#include <QPainter>

struct TileSheet
{
    Q_DECLARE_TR_FUNCTIONS(TileSheet)
};

QString MapContent::title() const
{
    const QString who = ShortageTable::columnLabel(column);
    return measure == HeatMeasure::People ? TileSheet::tr("%1: shortage (people)", "profession").arg(who)
                                          : TileSheet::tr("%1: shortage rate (%)", "profession").arg(who);
}

void paintTiles(QPainter &painter, const TileLayout &layout, const MapContent &content, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Prefecture &prefecture : Prefecture::all()) {
        const QRectF box = layout.tile(prefecture);
        const bool there = content.table.has(prefecture);
        const ShortageSum &sum = content.table.at(prefecture, content.column);
        const QColor fill = there ? theme.heatColour(HeatModel::classOf(sum, content.measure)) : QColor();
        painter.setPen(there ? Qt::NoPen : QPen(theme.line));
        painter.setBrush(fill.isValid() ? fill : (there ? theme.raised : theme.surface));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(theme.inkOn(fill));
        painter.setFont(fontFor(Type::Caption));
        const bool tall = box.height() >= 32 && there;
        const QRectF upper = tall ? QRectF(box.left(), box.center().y() - 16, box.width(), 16) : box;
        painter.drawText(upper.adjusted(-2, 0, 2, 0), Qt::AlignCenter, TileLayout::name(prefecture, box.width()));
        if (tall) {
            painter.setFont(fontFor(Type::Caption, true));
            painter.drawText(upper.translated(0, 16), Qt::AlignCenter, HeatModel::figure(sum, content.measure));
        }
    }
    painter.restore();
}

QRectF paintLegend(QPainter &painter, QPointF topLeft, HeatMeasure measure, const Theme &theme, int columns)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Caption));
    double widest = 0;
    for (int i = 1; i <= heatClassCount; ++i)
        widest = qMax(widest, painter.fontMetrics().horizontalAdvance(heatClassText(measure, i)) + 0.0);
    const double step = 22 + 6 + widest + Space::m;
    for (int i = 0; i < heatClassCount; ++i) {
        const QRectF swatch(topLeft.x() + i % columns * step, topLeft.y() + i / columns * 22, 22, 16);
        painter.setPen(QPen(theme.line));
        painter.setBrush(theme.heatColour(i + 1));
        painter.drawRoundedRect(swatch, 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(swatch.right() + 6, swatch.top() - 2, widest + 4, 20), Qt::AlignVCenter,
                         heatClassText(measure, i + 1));
    }
    painter.restore();
    const int lines = (heatClassCount + columns - 1) / columns;
    return {topLeft, QSizeF(step * columns - Space::m, lines * 22 - 6)};
}
