#pragma once

#include "models/domain/officeuser.h"
#include "ui/dialogs/formdialog.h"

/// A user of a shared office: a new one, another role, or another password.
class AccountDialog final : public FormDialog
{
    Q_OBJECT

public:
    enum class Asks { Everything, Place, Password };

    AccountDialog(Asks asks, const OfficeUser &user, const ThemeSource &themes, QWidget *parent);

    OfficeUser user() const;
    QString password() const;

private:
    Result<> checkedEntries() const;

    Asks m_asks;
    OfficeUser m_user;
    QLineEdit *m_login = nullptr, *m_password = nullptr, *m_again = nullptr;
    QComboBox *m_role = nullptr, *m_prefecture = nullptr;
};
