#pragma once

#include "models/domain/fundedactivity.h"
#include "ui/dialogs/formdialog.h"

/// An outsourced coordination or a prefectural training, with what it costs and which fund pays it.
class FundDialog final : public FormDialog
{
    Q_OBJECT

public:
    FundDialog(const FundedActivity &activity, const ThemeSource &themes, QWidget *parent);

    FundedActivity activity() const;

private:
    void showFund();

    FundedActivity m_activity;
    QComboBox *m_kind, *m_prefecture;
    QLineEdit *m_contractor, *m_yen, *m_remarks, *m_fund;
    QDateEdit *m_from, *m_to;
};
