#include "ui/charts/trendchart.h"

#include "models/domain/axisdate.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

qint64 niceStep(qint64 largest)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (step * 5 >= largest)
                return step;
        }
    }
}

static void styleAxis(QAbstractAxis &axis, const Theme &theme)
{
    axis.setLabelsFont(fontFor(Type::Caption));
    axis.setLabelsColor(theme.muted);
    axis.setLinePen(QPen(theme.line));
    axis.setGridLinePen(QPen(theme.line, 1));
}

static QCategoryAxis *weekAxis(const QList<TrendPoint> &points, const Theme &theme)
{
    auto *time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setTruncateLabels(false);
    const qsizetype last = points.size() - 1;
    const qsizetype step = qMax<qsizetype>(1, (last + 1) / 2);
    for (qsizetype i = last % step; i <= last; i += step) // so that now is always named; the axis wants rising values
        time->append(axisDate(points[i].day), double(i));
    time->setRange(-0.4, double(qMax<qsizetype>(last, 1)) + 0.8); // room for the last date
    styleAxis(*time, theme);
    time->setGridLineVisible(false);
    return time;
}

static QValueAxis *peopleAxis(const QList<TrendPoint> &points, const Theme &theme)
{
    qint64 largest = 1, least = 0;
    for (const TrendPoint &point : points) {
        largest = qMax(largest, point.remaining);
        least = qMin(least, point.remaining); // over everywhere: below zero
    }
    const qint64 step = niceStep(largest - least);
    const qint64 top = (largest + step - 1) / step * step, bottom = -((-least + step - 1) / step * step);
    auto *value = new QValueAxis;
    value->setRange(double(bottom), double(top));
    value->setTickCount(int((top - bottom) / step) + 1);
    value->setLabelFormat(u"%.0f"_s); // grouped only in this form
    styleAxis(*value, theme);
    value->setLineVisible(false);
    return value;
}

static void addSeries(QChart &chart, const QList<TrendPoint> &points, const Theme &theme)
{
    auto *upper = new QLineSeries, *floor = new QLineSeries, *stroke = new QLineSeries;
    for (qsizetype i = 0; i < points.size(); ++i) {
        upper->append(double(i), double(points[i].remaining));
        floor->append(double(i), 0);
    }
    auto *area = new QAreaSeries(upper, floor);
    floor->setParent(area);
    upper->setParent(area);
    QColor wash = theme.accent;
    wash.setAlphaF(theme.dark ? 0.22f : 0.10f);
    area->setBrush(wash);
    area->setPen(Qt::NoPen);
    stroke->append(upper->points());
    stroke->setPen(QPen(theme.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    chart.addSeries(area);
    chart.addSeries(stroke);
}

TrendChart trendChart(const QList<TrendPoint> &points, const Theme &theme)
{
    TrendChart result{std::make_unique<QChart>()};
    QChart &chart = *result.chart;
    chart.setBackgroundVisible(false);
    chart.setMargins({0, 0, Space::l, 0}); // half of the last day's name
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide(); // one line, and the caption names it
    chart.setLocalizeNumbers(true);
    chart.setLocale(QLocale(QLocale::English)); // 1,332 in both languages
    if (points.isEmpty())
        return result;

    addSeries(chart, points, theme);
    result.marker = new QScatterSeries;
    result.marker->setMarkerSize(11);
    result.marker->setColor(theme.accent);
    result.marker->setBorderColor(theme.surface);
    chart.addSeries(result.marker);
    QAbstractAxis *time = weekAxis(points, theme), *value = peopleAxis(points, theme);
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(value, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(time);
        series->attachAxis(value);
    }
    result.mark(points, points.size() - 1);
    return result;
}

void TrendChart::mark(const QList<TrendPoint> &points, qsizetype index)
{
    if (marker && index >= 0 && index < points.size())
        marker->replace(QList<QPointF>{QPointF(double(index), double(points[index].remaining))});
}
