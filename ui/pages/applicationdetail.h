#pragma once

#include "models/domain/caserows.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChipLabel;
class GateList;
class QMenu;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
class SeatFigures;
class TextLabel;
class TextSheetModel;
class ToneBand;

/// What can be done with an application: the next step, or one of the others.
enum class CaseAction { Next, Arrange, Schedule, Offer, Leave };

/// One application: who and where, who has spoken with the seeker before, the posting's seats, the start gate, interviews,
/// history, and below the next step with what it still needs.
class ApplicationDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const ApplicationCase &one, QDate today);
    using QWidget::show;
    const std::optional<ApplicationCase> &shown() const { return m_case; }
    void setBusy(bool busy);
    QWidget *firstControl() const;

Q_SIGNALS:
    void actionRequested(CaseAction action);
    void closeRequested();

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildSteps();
    TextSheetModel *addSheet(QVBoxLayout &column, const QString &title, const QStringList &headings, QWidget *&box);
    void showContacts();
    void showPast();
    void judge();

    const ThemeSource &m_themes;
    std::optional<ApplicationCase> m_case;
    QDate m_today;
    bool m_busy = false;
    ChipLabel *m_stage, *m_waiting, *m_fill;
    TextLabel *m_name, *m_facts, *m_warning, *m_missing, *m_gateTitle, *m_seatsTitle = nullptr;
    ToneBand *m_band;
    SeatFigures *m_seats;
    GateList *m_gate;
    TextSheetModel *m_interviews, *m_contacts, *m_history;
    QWidget *m_interviewBox = nullptr, *m_contactBox = nullptr, *m_historyBox = nullptr;
    QPushButton *m_next, *m_others, *m_leave, *m_close;
    QList<QAction *> m_otherActions; // Arrange, Schedule, Offer
};
