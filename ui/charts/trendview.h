#pragma once

#include "ui/charts/trendchart.h"
#include "ui/widgets/themesource.h"

#include <QChartView>

/// The weekly trend on screen: ← → and the pointer move a marker over the weeks, Enter opens the list of today's figure.
class TrendView final : public QChartView
{
    Q_OBJECT

public:
    explicit TrendView(const ThemeSource &themes, QWidget *parent = nullptr);

    void setPoints(const QString &name, const QList<TrendPoint> &points);
    const QList<TrendPoint> &points() const { return m_points; }
    /// "2020/07/27: 6,805 people" of the week marked.
    QString markedText() const;

    QSize minimumSizeHint() const override { return {200, 100}; }

Q_SIGNALS:
    void markedChanged();
    void nowActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void rebuild();
    void mark(qsizetype index);

    const ThemeSource &m_themes;
    QString m_name;
    QList<TrendPoint> m_points;
    TrendChart m_trend;
    qsizetype m_marked = -1;
};
