#pragma once

#include "ui/pages/startwork.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;
class TrendView;

// The small cards of the start page.

/// Who starts soon and has not finished the training, the soonest first; at most a handful, the button opens all of them.
class StartingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StartingCard(const ThemeSource &themes, QWidget *parent = nullptr);
    void show(const Today &today);
    using QWidget::show;

Q_SIGNALS:
    void opened(const QString &seeker); // empty: all

private:
    const ThemeSource &m_themes;
    Card *m_card;
    QGridLayout *m_grid;
};

/// The postings that the user worked on last, the latest first: where to go on.
class ContinueCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ContinueCard(const ThemeSource &themes, QWidget *parent = nullptr);
    void show(const QList<PostingRow> &postings);
    using QWidget::show;

Q_SIGNALS:
    void opened(const QString &posting); // number

private:
    const ThemeSource &m_themes;
    QGridLayout *m_grid;
};

/// How many nurses are missing in the whole country, and how that went over the last weeks.
class NationCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NationCard(const ThemeSource &themes, QWidget *parent = nullptr);
    void show(const QList<TrendPoint> &points);
    TrendView *trend() const { return m_trend; }
    using QWidget::show;

Q_SIGNALS:
    void shortagesRequested();
    void listRequested();

private:
    TextLabel *m_figure, *m_change;
    TrendView *m_trend;
};

/// What the next seven days bring.
class WeekCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekCard(const ThemeSource &themes, QWidget *parent = nullptr);
    void show(const Today &today);
    using QWidget::show;

private:
    const ThemeSource &m_themes;
    QGridLayout *m_grid;
};

/// The other systems with their last round, and the backup of the day.
class SystemCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SystemCard(const ThemeSource &themes, QWidget *parent = nullptr);
    void show(const StartState &state);
    using QWidget::show;

private:
    void addRow(const QString &text, const QString &toolTip, const QString &word, bool good);

    const ThemeSource &m_themes;
    QGridLayout *m_grid;
};
