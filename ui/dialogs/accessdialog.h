#pragma once

#include "models/domain/connection.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;

/// Asks for what few connections need: a private certificate authority, a certificate of the office, a second sign-in, and the
/// sign-in of a proxy. Passwords that are not entered stay as they were.
class AccessDialog final : public QDialog
{
    Q_OBJECT

public:
    AccessDialog(const Connection &connection, const ThemeSource &themes, QWidget *parent);

    /// The connection with what was entered.
    Connection connection() const;
    ConnectionSecrets secrets() const;

private:
    QLineEdit *field(QGridLayout *grid, const QString &name, const QString &caption, const QString &text, bool isSecret = false);
    void chooseFile(QGridLayout *grid, QLineEdit *edit, const QString &title);

    const ThemeSource &m_themes;
    Connection m_connection;
    QLineEdit *m_authority, *m_certificate, *m_certificatePassword, *m_basic = nullptr, *m_basicPassword = nullptr, *m_proxy,
                                                                    *m_proxyPassword;
};
