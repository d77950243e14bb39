#include "ui/widgets/strokes.h"

#include <QPainter>

void roundRect(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, int width)
{
    const double inset = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Extent::radius, Extent::radius);
    painter.restore();
}

void chevron(QPainter &painter, const QPointF &centre, const QColor &colour, bool up)
{
    const double dy = up ? -2.5 : 2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-5, -dy), centre + QPointF(0, dy), centre + QPointF(5, -dy)});
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &box, double radius, const Theme &theme, bool focused)
{
    const QColor light = focused ? theme.focus : (theme.dark ? theme.text : theme.surface);
    const QColor outer = theme.dark ? light : theme.focusOutline, inner = theme.dark ? theme.focusOutline : light;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outer, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(QPen(inner, 2));
    painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    painter.restore();
}
