#pragma once

#include "models/domain/caserows.h"
#include "ui/widgets/themesource.h"

#include <QScrollArea>

class InterviewBlock;
class QPushButton;

/// The hours of a few days with the interviews in them. Arrows go from interview to interview, within the day and to the days
/// beside it; what has no room of its own is reached through a button that lists it.
class InterviewCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewCalendar(const ThemeSource &themes, QWidget *parent = nullptr);

    /// `rows` in the order of time.
    void show(QDate first, int days, const QList<InterviewRow> &rows, const QDateTime &now);
    using QWidget::show;
    /// Its block gets the focus, where there is one.
    bool focusOn(InterviewId id);
    QWidget *firstBlock() const;
    /// The upper edge of that hour, for scrolling.
    static int heightOf(double hour);
    /// The first hour that has an interview, or 9.
    double firstHour() const;

Q_SIGNALS:
    void opened(const InterviewRow &row);
    /// A double click on free time.
    void freeTimeChosen(const QDateTime &from);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Day
    {
        QList<InterviewRow> rows;
        QList<InterviewBlock *> blocks; // by time; those that are shown
    };

    QRectF columnOf(int day) const;
    void place();
    void placeDay(int day);
    void addMore(int day, const QRect &place, const QList<InterviewRow> &hidden);
    void turn(int days);
    void step(int by);
    void become(InterviewBlock *block);
    InterviewBlock *current() const;

    const ThemeSource &m_themes;
    QDate m_first;
    QDateTime m_now;
    QList<Day> m_days;
    QList<QWidget *> m_children; // blocks and buttons of what is shown
    InterviewId m_current{};
};
