#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/casework.h"
#include "ui/shell/page.h"

class Card;
class EmptyState;
class InterviewActions;
class InterviewCalendar;
class InterviewDetail;
class InterviewTableModel;
class QCheckBox;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class TextLabel;
enum class InterviewAction;

/// 面接: a week or a day as a calendar, and those whose result is missing as a list.
class InterviewsPage final : public Page
{
    Q_OBJECT

public:
    enum View { Week, Day, Overdue };

    InterviewsPage(CaseWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    void showView(View view);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showRequested(const ListRequest &request) override;
    bool back() override;
    bool exportView() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void applicationRequested(ApplicationId id);

private:
    void buildTop();
    QWidget *buildCalendar();
    QWidget *buildList();
    QWidget *buildDetail();
    void buildKeys();
    void turnTo(View view);
    void go(QDate day);
    void askCalendar();
    void askOverdue();
    void showHeads(const QList<InterviewDay> &found = {});
    void showDays(QDate first, const QList<InterviewDay> &days);
    InterviewFilter calendarFilter() const;
    void say();
    void open(const InterviewRow &row);
    void follow(const QList<InterviewRow> &rows);
    void closeDetail();
    void act(InterviewAction action);
    void take(const QString &sentence);
    QDate firstDay() const;
    int days() const;

    CaseWork m_work;
    ApplicationFilter m_filter; // of the filter bar
    QDate m_day;
    SegmentSwitch *m_views;
    TextLabel *m_period;
    QCheckBox *m_planned; // of the calendar: without results and cancelled ones
    QWidget *m_turning;   // previous, today, next
    QStackedWidget *m_left, *m_listStack;
    QHBoxLayout *m_heads;
    QScrollArea *m_scroll;
    InterviewCalendar *m_calendar;
    InterviewTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_side;
    InterviewDetail *m_detail;
    InterviewActions *m_actions;
    qint64 m_shown = 0; // interviews of the days that are shown
    int m_overdue = 0;
    bool m_waits = false;  // the calendar was to be asked for while nobody saw it
    bool m_placed = false; // the calendar was scrolled to its first hour
    LatestAnswer m_calendarAnswer, m_countAnswer;
};
