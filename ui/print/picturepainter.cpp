#include "ui/print/picturepainter.h"

#include "models/domain/axisdate.h"
#include "models/statistics/figures.h"
#include "ui/print/paper.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qreal pt = Paper::pt;
static constexpr qreal titleHeight = 18 * pt, tallestBar = 20 * pt;

static QRectF belowTitle(QPainter &painter, const QRectF &area, const QString &title, const Theme &theme)
{
    painter.setFont(paperFont(9, true));
    painter.setPen(theme.text);
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), titleHeight)), Qt::AlignLeft | Qt::AlignTop, title);
    return area.adjusted(0, titleHeight, 0, 0);
}

static QString valueText(qint64 value, int decimals) { return decimals > 0 ? plain(Quotient{value, decimals}) : grouped(value); }

void paintBars(QPainter &painter, const QRectF &area, const ReportBars &bars)
{
    if (bars.bars.isEmpty())
        return;
    const Theme theme = Theme::light();
    painter.save();
    const QRectF room = belowTitle(painter, area, bars.title, theme);
    const QFont font = paperFont(8), bold = paperFont(8, true);
    qint64 largest = 1;
    qreal names = 0, numbers = 0;
    for (const auto &[name, value] : bars.bars) {
        largest = std::max(largest, value);
        names = std::max(names, textWidth(name, font));
        numbers = std::max(numbers, textWidth(valueText(value, bars.decimals), bold));
    }
    names = std::min(names, room.width() * 0.5);
    const qreal step = std::min(room.height() / qreal(bars.bars.size()), tallestBar);
    const qreal left = room.left() + names + 6 * pt, length = room.right() - left - numbers - 6 * pt;
    qreal y = room.top();
    for (const auto &[name, value] : bars.bars) {
        const QRectF bar(left, y + step * 0.16, length * qreal(std::max<qint64>(value, 0)) / qreal(largest), step * 0.68);
        painter.setPen(theme.text);
        painter.setFont(font);
        painter.drawText(QRectF(room.left(), y, names, step), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(name, Qt::ElideRight, names + 1));
        painter.fillRect(bar, theme.accent);
        painter.setFont(bold);
        painter.drawText(QRectF(bar.right() + 4 * pt, y, numbers + 4 * pt, step), Qt::AlignLeft | Qt::AlignVCenter,
                         valueText(value, bars.decimals));
        y += step;
    }
    painter.setPen(QPen(theme.lineStrong, 0.5 * pt));
    painter.drawLine(QPointF(left, room.top()), QPointF(left, y));
    painter.restore();
}

/// 1, 2 or 5 times a power of ten, so that at most five lines reach the largest value.
static qint64 gridStep(qint64 largest)
{
    for (qint64 power = 1;; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (largest <= 5 * power * factor)
                return power * factor;
}

namespace {

/// Where the points of a line lie: days across, persons upwards from zero.
struct Plot
{
    QRectF room;
    QDate first;
    qint64 days, top;

    QPointF at(const std::pair<QDate, qint64> &point) const
    {
        return {room.left() + room.width() * qreal(first.daysTo(point.first)) / qreal(days),
                room.bottom() - room.height() * qreal(point.second) / qreal(top)};
    }
};

} // namespace

static void paintGrid(QPainter &painter, const Plot &plot, qint64 step, qreal labels, const Theme &theme)
{
    painter.setFont(paperFont(7.5));
    for (qint64 value = 0; value <= plot.top; value += step) {
        const qreal y = plot.at({plot.first, value}).y();
        painter.setPen(QPen(value == 0 ? theme.lineStrong : theme.line, 0.5 * pt));
        painter.drawLine(QPointF(plot.room.left(), y), QPointF(plot.room.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(plot.room.left() - labels, y - 6 * pt, labels - 4 * pt, 12 * pt),
                         Qt::AlignRight | Qt::AlignVCenter, grouped(value));
    }
}

void paintLine(QPainter &painter, const QRectF &area, const ReportLine &line)
{
    if (line.points.isEmpty())
        return;
    const Theme theme = Theme::light();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 largest = 1;
    for (const auto &[day, value] : line.points)
        largest = std::max(largest, value);
    const qint64 step = gridStep(largest);
    const qint64 top = (largest + step - 1) / step * step;
    const qreal labels = textWidth(grouped(top), paperFont(7.5)) + 6 * pt;
    const QRectF room = belowTitle(painter, area, line.title, theme).adjusted(labels, 6 * pt, -16 * pt, -14 * pt);
    const QDate first = line.points.first().first;
    const Plot plot{room, first, std::max<qint64>(1, first.daysTo(line.points.last().first)), top};
    paintGrid(painter, plot, step, labels, theme);

    QPainterPath path(plot.at(line.points.first()));
    for (const auto &point : line.points)
        path.lineTo(plot.at(point));
    painter.setPen(QPen(theme.accent, 1.5 * pt));
    painter.drawPath(path);
    const QPointF last = plot.at(line.points.last());
    painter.setBrush(theme.accent);
    painter.drawEllipse(last, 2.5 * pt, 2.5 * pt);
    painter.setFont(paperFont(8, true));
    painter.setPen(theme.text);
    painter.drawText(QRectF(last.x() - 60 * pt, last.y() - 16 * pt, 70 * pt, 12 * pt), Qt::AlignRight | Qt::AlignVCenter,
                     grouped(line.points.last().second));

    painter.setFont(paperFont(7.5));
    painter.setPen(theme.muted);
    const qsizetype every = std::max<qsizetype>(1, (line.points.size() + 5) / 6);
    for (qsizetype i = (line.points.size() - 1) % every; i < line.points.size(); i += every) { // always the last one
        const qreal x = plot.at(line.points.at(i)).x();
        painter.drawText(QRectF(x - 30 * pt, room.bottom() + 3 * pt, 60 * pt, 12 * pt), Qt::AlignHCenter | Qt::AlignTop,
                         axisDate(line.points.at(i).first));
    }
    painter.restore();
}
