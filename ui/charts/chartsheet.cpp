#include "ui/charts/chartsheet.h"

#include "models/domain/officedate.h"
#include "models/statistics/figures.h"
#include "models/statistics/reportdocument.h"
#include "ui/charts/bars.h"
#include "ui/charts/heatsheet.h"
#include "ui/charts/trendchart.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

struct ChartSheet
{
    Q_DECLARE_TR_FUNCTIONS(ChartSheet)
};

static constexpr double margin = 40;

QSizeF chartSize(ChartKind kind) { return kind == ChartKind::HeatMap ? QSizeF(794, 1123) : QSizeF(1123, 794); }

QString ChartContent::title() const
{
    const bool rate = map.measure == HeatMeasure::Rate;
    switch (kind) {
    case ChartKind::HeatMap:
        return rate ? ChartSheet::tr("Shortage rate by prefecture and profession (%)")
                    : ChartSheet::tr("Shortage by prefecture and profession (people)");
    case ChartKind::Map:
        return map.title();
    case ChartKind::Worst:
        return ChartSheet::tr("%1: the ten largest shortages (people)", "profession").arg(ShortageTable::columnLabel(map.column));
    case ChartKind::Trend:
        return ChartSheet::tr("%1: shortage by week (people)", "profession").arg(ShortageTable::columnLabel(map.column));
    }
    return {};
}

QString ChartContent::subtitle() const
{
    const QString asOf = ChartSheet::tr("As of %1 · published postings").arg(longDate(map.table.day()));
    return scope.isEmpty() ? asOf : ChartSheet::tr("%1 · %2", "as of a day · what the filter lets through").arg(asOf, scope);
}

static void paintTrend(QPainter &painter, const QRectF &area, const QList<TrendPoint> &points, const Theme &theme)
{
    TrendChart trend = trendChart(points, theme);
    QGraphicsScene scene; // no view is needed, and one that was never shown would paint rubbish
    QChart *chart = trend.chart.release();
    scene.addItem(chart); // the scene's from now on
    chart->resize(area.size());
    scene.render(&painter, area, QRectF(QPointF(0, 0), area.size()));
    if (points.isEmpty())
        return;
    painter.setFont(fontFor(Type::Body, true));
    painter.setPen(theme.text);
    painter.drawText(
        area.adjusted(0, -26, 0, 0), Qt::AlignRight | Qt::AlignTop,
        ChartSheet::tr("%1: %2", "day, people").arg(fieldDate(points.constLast().day), people(points.constLast().remaining)));
}

static void paintWorst(QPainter &painter, const QRectF &area, const MapContent &content, const Theme &theme)
{
    const QList<Prefecture> worst = content.table.worst(content.column);
    const double height = area.height() / 10;
    double y = area.top();
    for (const Prefecture &prefecture : worst) {
        const qint64 missing = content.table.at(prefecture, content.column).remaining();
        const qint64 most = content.table.at(worst.constFirst(), content.column).remaining();
        paintBar(painter, {area.left(), y, area.width(), height},
                 {prefecture.shortLabel(), grouped(missing), double(missing) / double(most)}, 84, 64, theme);
        y += height;
    }
}

static void paintMap(QPainter &painter, const QRectF &area, const MapContent &content, const Theme &theme)
{
    const TileLayout layout(area, 84);
    paintTiles(painter, layout, content, theme);
    paintLegend(painter, layout.legendArea().topLeft(), content.measure, theme, 2);
}

void paintChart(QPainter &painter, const ChartContent &content)
{
    const Theme theme = Theme::light(); // paper is white
    const QSizeF size = chartSize(content.kind);
    const QRectF area(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.surface);
    painter.setPen(theme.text);
    painter.setFont(fontFor(Type::Title));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), 28), Qt::AlignVCenter, content.title());
    painter.setFont(fontFor(Type::Dense));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), area.top() + 28, area.width(), 22), Qt::AlignVCenter, content.subtitle());
    painter.setFont(fontFor(Type::Caption));
    painter.drawText(QRectF(area.left(), area.bottom() - 18, area.width(), 18), Qt::AlignVCenter, reportDisclaimer());

    const QRectF body = area.adjusted(0, 68, 0, -34);
    switch (content.kind) {
    case ChartKind::HeatMap:
        paintHeatSheet(painter, body.adjusted(0, -12, 0, 8), content.map, theme);
        break;
    case ChartKind::Map:
        paintMap(painter, body, content.map, theme);
        break;
    case ChartKind::Worst:
        paintWorst(painter, body, content.map, theme);
        break;
    case ChartKind::Trend:
        paintTrend(painter, body.adjusted(0, 26, 0, 0), content.trend, theme);
        break;
    }
    painter.restore();
}
