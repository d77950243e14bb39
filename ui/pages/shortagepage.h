#pragma once

#include "models/domain/latestanswer.h"
#include "models/domain/result.h"
#include "ui/charts/chartsheet.h"
#include "ui/shell/page.h"

#include <QTimer>

class Card;
class EmptyState;
class FigureStrip;
class HeatMap;
class HeatModel;
class PictureActions;
class QStackedWidget;
class SegmentSwitch;
class TextLabel;
class TileMap;
class TrendView;
class WorstList;

/// How many people are missing, where and in which profession. Every figure opens the list it was counted from.
class ShortagePage final : public Page
{
    Q_OBJECT

public:
    struct Work
    {
        /// All cells of the published postings, at the end of a day (this moment for today).
        std::function<QFuture<Result<Shortage>>(QDate asOf)> shortage;
        /// Remaining seats at the end of each of the last weeks, oldest first, for the filter's prefectures and professions.
        std::function<QFuture<Result<QList<TrendPoint>>>(PostingFilter filter, int weeks)> trend;
        /// Cells of this moment counted from the postings that pass the whole filter, for a period or a search text.
        /// Without it the page says that these do not limit its figures.
        std::function<QFuture<Result<Shortage>>(PostingFilter filter)> counted = {};
    };

    ShortagePage(Work work, const ThemeSource &themes, std::function<QDateTime()> now = {}, QWidget *parent = nullptr);
    ~ShortagePage() override;

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool exportView() override;
    bool printView() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHeat();
    QWidget *buildMap();
    QWidget *buildCharts();
    QWidget *captioned(TextLabel *caption, QWidget *chart);

    bool limitsPostings() const; // a period or a text, which the cells do not know
    void showShortage(const Shortage &shortage);
    void showEmpty();
    void showFigures();
    void placeCurrent();
    void followHeat();
    void followColumn();
    void setMeasure(HeatMeasure measure);
    void askForTrend();
    void askForLastWeek();
    void showTrend(const QList<TrendPoint> &points);
    void showMarked();
    void moveTo(Prefecture prefecture);
    void openList(std::optional<Prefecture> prefecture, int column);
    PostingFilter tableFilter() const;
    ChartContent content(ChartKind kind) const;
    MapContent mapContent() const;
    void arrange();

    Work m_work;
    std::function<QDateTime()> m_now;
    PostingFilter m_filter;
    ShortageTable m_table;
    QList<TrendPoint> m_trendPoints;
    std::optional<qint64> m_lastWeek;
    LatestAnswer m_answer, m_trendAnswer;
    int m_column = ShortageTable::columnOf(Profession::Nurse);
    bool m_wide = false, m_placed = false;
    QTimer m_trendPause; // while arrow keys run over the columns

    HeatModel *m_model;
    PictureActions *m_pictures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FigureStrip *m_figures = nullptr;
    HeatMap *m_heat = nullptr;
    TileMap *m_map = nullptr;
    Card *m_charts = nullptr;
    SegmentSwitch *m_switch = nullptr;
    QWidget *m_worstBox = nullptr, *m_trendBox = nullptr;
    TextLabel *m_worstCaption = nullptr, *m_trendCaption = nullptr;
    WorstList *m_worst = nullptr;
    TrendView *m_trend = nullptr;
};
