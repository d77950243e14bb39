#pragma once

#include "models/domain/caserows.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/themesource.h"

#include <QAbstractButton>

/// An interview in the calendar: a button of its own, so that keyboard and screen reader reach it by name.
class InterviewBlock final : public QAbstractButton
{
    Q_OBJECT

public:
    InterviewBlock(const InterviewRow &row, const QDateTime &now, const ThemeSource &themes, QWidget *parent);

    const InterviewRow &row() const { return m_row; }
    static QString spoken(const InterviewRow &row);

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    InterviewRow m_row;
    Chip m_look;
    const ThemeSource &m_themes;
};

/// 10:30
QString clockTime(const QDateTime &moment);
