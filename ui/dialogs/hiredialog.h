#pragma once

#include "models/domain/seats.h"
#include "ui/dialogs/stepdialog.h"

/// An offer of a seat, or the next step of somebody who has one.
class HireDialog final : public StepDialog
{
    Q_OBJECT

public:
    /// A new offer; beyond the headcount it asks for a reason.
    HireDialog(const Seats &seats, QDate today, const ThemeSource &themes, QWidget *parent);
    /// A step; leaving asks for a reason. `person`: as whoever looks at it may see them.
    HireDialog(const Hire &hire, const QString &person, HireStage to, QDate today, const ThemeSource &themes, QWidget *parent);

    Hire offer() const;
    QDate day() const;
    QString reason() const;

private:
    QWidget *wanting() const;

    QLineEdit *m_person = nullptr, *m_reason = nullptr;
    QDateEdit *m_day = nullptr;
};
