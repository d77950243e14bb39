#include "ui/charts/bars.h"

#include <QPainter>

void paintBar(QPainter &painter, const QRectF &row, const Bar &bar, double nameWidth, double numberWidth, const Theme &theme)
{
    painter.save();
    painter.setFont(fontFor(Type::Caption));
    painter.setPen(theme.text);
    painter.drawText(QRectF(row.left(), row.top(), nameWidth, row.height()), Qt::AlignRight | Qt::AlignVCenter, bar.name);
    const double left = row.left() + nameWidth + Space::s;
    const double length = qMax(2.0, (row.right() - left - numberWidth - Space::s) * bar.share);
    const double thickness = qMin(row.height() * 0.68, 22.0);
    painter.fillRect(QRectF(left, row.center().y() - thickness / 2, length, thickness), theme.accent);
    painter.setFont(fontFor(Type::Caption, true));
    painter.drawText(QRectF(left + length + Space::xs, row.top(), numberWidth + Space::s, row.height()), Qt::AlignVCenter,
                     bar.number);
    painter.restore();
}
