#pragma once

#include "models/domain/deskuser.h"
#include "ui/widgets/themesource.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class TextLabel;

/// What came of an attempt to unlock.
struct UnlockAnswer
{
    bool opened = false;
    QDateTime nextTry; // where not opened and one has to wait
};

/// Asks for anew by each attempt: never keeps a password. The code is that of a second factor, empty where none is asked for.
using Unlock = std::function<QFuture<Result<UnlockAnswer>>(const QString &password, const QString &code)>;

/// What a locked window shows: whose it is, and the field for the password. Nothing of the data.
class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    LockScreen(Unlock unlock, const ThemeSource &themes, QWidget *parent);

    /// Nothing but the ground, until it is known whether there is a password.
    void cover();
    void ask(const QString &user, bool asksCode = false);

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void tryOpen();
    QString wrongText() const;
    void take(const Result<UnlockAnswer> &answer);
    void waitUntil(const QDateTime &moment);

    Unlock m_unlock;
    const ThemeSource &m_themes;
    QWidget *m_box;
    TextLabel *m_title, *m_user, *m_error;
    QLineEdit *m_password, *m_code;
    QPushButton *m_open;
    QTimer m_wait;
};
