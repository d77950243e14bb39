#pragma once

#include "models/domain/caserows.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChipLabel;
class QPushButton;
class TextLabel;
class TextSheetModel;
class ToneBand;

enum class InterviewAction { Result, Move, Cancel, Invite, Application };

/// One interview: when, how and with whom, who is in two places at once, and what can be done with it.
class InterviewDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const InterviewRow &row, const QDateTime &now);
    using QWidget::show;
    void showClashes(const QList<Clash> &clashes);
    const std::optional<InterviewRow> &shown() const { return m_row; }
    QWidget *firstControl() const;

Q_SIGNALS:
    void actionRequested(InterviewAction action);
    void closeRequested();

private:
    QPushButton *addButton(const QString &text, const QString &objectName, InterviewAction action);

    std::optional<InterviewRow> m_row;
    const ThemeSource &m_themes;
    ChipLabel *m_result;
    TextLabel *m_when, *m_who, *m_clash, *m_why;
    ToneBand *m_band;
    TextSheetModel *m_facts;
    QPushButton *m_enter, *m_move, *m_cancel, *m_invite, *m_application, *m_close;
};
