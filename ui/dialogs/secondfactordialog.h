#pragma once

#include "ui/dialogs/formdialog.h"

/// Sets a second factor up: shows the key that an authenticator app takes, and asks for a code of it, so that nobody locks
/// himself out. With an empty key it asks for the code that takes the factor away.
class SecondFactorDialog final : public FormDialog
{
    Q_OBJECT

public:
    SecondFactorDialog(const QString &secret, const QString &address, const ThemeSource &themes, QWidget *parent);

    QString code() const;

private:
    QLineEdit *m_code;
};
