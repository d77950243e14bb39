#include "ui/charts/trendview.h"

#include "models/domain/officedate.h"
#include "models/statistics/figures.h"

#include <QChart>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

TrendView::TrendView(const ThemeSource &themes, QWidget *parent) : QChartView(parent), m_themes(themes)
{
    setObjectName(u"trend"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_themes, &ThemeSource::changed, this, &TrendView::rebuild);
}

void TrendView::setPoints(const QString &name, const QList<TrendPoint> &points)
{
    m_name = name;
    m_points = points;
    m_marked = points.size() - 1;
    rebuild();
    Q_EMIT markedChanged();
}

void TrendView::rebuild()
{
    TrendChart fresh = trendChart(m_points, m_themes.theme());
    fresh.mark(m_points, m_marked);
    const std::unique_ptr<QChart> old(chart());
    setChart(fresh.chart.release()); // the view's from now on
    m_trend.marker = fresh.marker;
    setAccessibleName(m_name);
    setAccessibleDescription(markedText());
}

QString TrendView::markedText() const
{
    if (m_marked < 0 || m_marked >= m_points.size())
        return {};
    const TrendPoint &point = m_points[m_marked];
    return tr("%1: %2", "day, people").arg(fieldDate(point.day), people(point.remaining));
}

void TrendView::mark(qsizetype index)
{
    if (m_points.isEmpty())
        return;
    index = qBound<qsizetype>(0, index, m_points.size() - 1);
    if (index == m_marked)
        return;
    m_marked = index;
    m_trend.mark(m_points, index);
    setAccessibleDescription(markedText());
    Q_EMIT markedChanged();
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return mark(m_marked - 1);
    case Qt::Key_Right:
        return mark(m_marked + 1);
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(m_points.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT nowActivated();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (!m_points.isEmpty())
        mark(qRound(chart()->mapToValue(mapToScene(event->position().toPoint())).x()));
}

void TrendView::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT nowActivated(); }
