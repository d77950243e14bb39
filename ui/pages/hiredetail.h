#pragma once

#include "models/domain/caserows.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChipLabel;
class GateList;
class QAction;
class QPushButton;
class SeatFigures;
class TextLabel;
class TextSheetModel;
class ToneBand;

enum class HireAction { Accept, Start, Complete, EndEarly, Decline, Withdraw, Terms, AskExemption, ApproveExemption };

/// One hire: the start gate as a checklist, the exemption, days and terms beside those of the posting, the posting's seats, and
/// below the next step with what keeps it back.
class HireDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit HireDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const HireCase &one, QDate today);
    using QWidget::show;
    const std::optional<HireCase> &shown() const { return m_case; }
    QWidget *firstControl() const;

Q_SIGNALS:
    void actionRequested(HireAction action);
    void closeRequested();

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildSteps();
    void showExemption();
    void showTerms();
    void judge();

    const ThemeSource &m_themes;
    std::optional<HireCase> m_case;
    QDate m_today;
    ChipLabel *m_stage, *m_fill;
    TextLabel *m_name, *m_facts, *m_exemption, *m_other, *m_why, *m_gateTitle;
    ToneBand *m_exemptionBand, *m_otherBand;
    GateList *m_gate;
    SeatFigures *m_seats;
    TextSheetModel *m_terms;
    QPushButton *m_next, *m_others, *m_close;
    QList<std::pair<HireAction, QAction *>> m_actions; // of the menu
    HireAction m_nextAction = HireAction::Accept;
};
