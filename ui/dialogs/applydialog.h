#pragma once

#include "models/domain/latestanswer.h"
#include "ui/dialogs/stepdialog.h"
#include "ui/pages/casework.h"

class FindField;

/// Takes in an application: seeker and posting are found by search; who has spoken with the seeker already, and why it would be
/// refused, is said before.
class ApplyDialog final : public StepDialog
{
    Q_OBJECT

public:
    ApplyDialog(const CaseWork &work, const ThemeSource &themes, QWidget *parent);

Q_SIGNALS:
    void applied(ApplicationId id);

private:
    void look();
    void say(const ApplyCheck &check);

    const CaseWork &m_work;
    FindField *m_seeker, *m_posting;
    QComboBox *m_route;
    QLineEdit *m_referredBy;
    TextLabel *m_known, *m_refusal;
    LatestAnswer m_check;
    QString m_postingNumber;
};
