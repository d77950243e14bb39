#pragma once

#include "ui/shell/lockscreen.h"

#include <QPointer>

class QMainWindow;
class QShortcut;

/// Locks a whole window: its content and every dialog are hidden, its keys rest, and only the password brings them back, as
/// they were.
class WindowLock final : public QObject
{
    Q_OBJECT

public:
    WindowLock(QMainWindow &window, Unlock unlock, const ThemeSource &themes);
    ~WindowLock() override;

    bool isLocked() const { return m_locked; }
    /// Hides everything; the password is asked for by ask().
    void lock();
    void ask(const QString &user, bool asksCode = false);
    void open();

Q_SIGNALS:
    void opened();
    /// Ctrl+L, wherever the focus is, also in a dialog.
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideOthers();
    void place();

    QMainWindow &m_window;
    LockScreen *m_screen;
    bool m_locked = false;
    QList<QPointer<QWidget>> m_hidden; // dialogs that come back
    QList<QPointer<QShortcut>> m_resting;
    QPointer<QWidget> m_focus;
};
