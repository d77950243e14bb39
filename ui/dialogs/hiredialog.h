#pragma once

#include "models/domain/seats.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class TextLabel;

/// An offer of a seat, or the next step of somebody who has one.
class HireDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new offer; beyond the headcount it asks for a reason.
    HireDialog(const Seats &seats, QDate today, const ThemeSource &themes, QWidget *parent);
    /// A step; leaving asks for a reason.
    HireDialog(const Hire &hire, HireStage to, QDate today, const ThemeSource &themes, QWidget *parent);

    Hire offer() const;
    QDate day() const;
    QString reason() const;

private:
    HireDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent);
    QLineEdit *addLine(const QString &name, const QString &objectName);
    void addDay(const QString &name, QDate day);
    void addButtons();
    void tryAccept();

    const ThemeSource &m_themes;
    QString m_action;
    std::function<Result<>()> m_check;
    QLineEdit *m_person = nullptr, *m_reason = nullptr;
    QDateEdit *m_day = nullptr;
    TextLabel *m_error;
};
