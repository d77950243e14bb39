#pragma once

#include "models/domain/supportorder.h"
#include "ui/dialogs/formdialog.h"

/// The terms of a support order: a new one, or those of one that is being filled.
class OrderDialog final : public FormDialog
{
    Q_OBJECT

public:
    OrderDialog(const SupportOrder &order, const ThemeSource &themes, QWidget *parent);

    SupportOrder order() const;

private:
    SupportOrder m_order;
    QComboBox *m_prefecture, *m_profession, *m_payer;
    QSpinBox *m_people, *m_leastDays;
    QDateEdit *m_from, *m_to;
    QLineEdit *m_place, *m_duties;
};
