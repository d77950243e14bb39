#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/startwork.h"
#include "ui/pages/taskrow.h"
#include "ui/shell/page.h"

#include <QHash>

class Card;
class EmptyState;
class NationCard;
class StartingCard;
class SystemCard;
class QVBoxLayout;
class ContinueCard;
class WeekCard;

/// 開始: what needs me today, each count with the button that opens exactly the rows it was counted from.
class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(StartWork work, const ThemeSource &themes, QWidget *parent = nullptr);
    ~StartPage() override;

    QString helpText() const override;
    /// The office's whole morning: a line that a filter had emptied would be overlooked.
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;

private:
    QWidget *buildTasks();
    QWidget *buildSide();
    Card *addCard(QVBoxLayout &column, const QString &title, const QList<TodayKind> &kinds);
    void showState(const StartState &state);
    void showConnections(const StartState &state);
    void placePrimary();
    void open(TodayKind kind);
    static TaskRow::Words wordsOf(TodayKind kind);
    void trySync(RemoteSystem system);
    void askForNurses();

    StartWork m_work;
    StartState m_state;
    LatestAnswer m_answer;
    QHash<TodayKind, TaskRow *> m_rows;
    Card *m_todayCard = nullptr, *m_weekCard = nullptr, *m_calmCard = nullptr;
    EmptyState *m_calm = nullptr;
    StartingCard *m_starting = nullptr;
    NationCard *m_nation = nullptr;
    WeekCard *m_week = nullptr;
    ContinueCard *m_left = nullptr;
    SystemCard *m_system = nullptr;
    QWidget *m_tasks = nullptr;
};
