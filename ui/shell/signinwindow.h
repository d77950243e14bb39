#pragma once

#include "models/domain/signin.h"
#include "ui/widgets/themesource.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class TextLabel;

/// The first window of a shared office: who signs in, and where. What is entered stays when an attempt fails, but for the
/// password.
class SignInWindow final : public QWidget
{
    Q_OBJECT

public:
    SignInWindow(const OfficeSignIn &known, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Why the attempt failed, and how long nobody may try again.
    void refuse(const QString &sentence, int seconds);
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const OfficeSignIn &signIn);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *build(const OfficeSignIn &known);
    QLineEdit *addLine(QGridLayout *grid, const QString &caption, const QString &name, const QString &text);
    QLineEdit *addFile(QGridLayout *grid, const QString &caption, const QString &name, const QString &path);
    void showMore(bool more);
    void take();
    OfficeSignIn entered() const;

    const ThemeSource &m_themes;
    QLineEdit *m_host = nullptr, *m_ports = nullptr, *m_database = nullptr, *m_user = nullptr, *m_password = nullptr;
    QLineEdit *m_authority = nullptr, *m_certificate = nullptr, *m_key = nullptr;
    QComboBox *m_trust = nullptr;
    QCheckBox *m_keep = nullptr;
    QWidget *m_more = nullptr;
    QPushButton *m_showMore = nullptr, *m_go = nullptr;
    TextLabel *m_error = nullptr;
    QTimer m_wait;
};
