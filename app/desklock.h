#pragma once

#include "ui/pages/privacycard.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/windowlock.h"
#include "ui/widgets/guardedclipboard.h"

class MainWindow;
class Session;

/// Locks the window of a desk when nobody is at it, at Ctrl+L and at the start, as long as its user has a password; and takes
/// personal data off the clipboard.
class DeskLock final : public QObject
{
    Q_OBJECT

public:
    DeskLock(Session &session, MainWindow &window, const ThemeSource &themes);

    void lock();
    /// The user's name or password changed: somebody else's window opens only with their password.
    void refresh(bool lockNow);
    PrivacyWork work();

private:
    void know(const DeskUser &user, bool lockNow);
    void showLock();

    Session &m_session;
    MainWindow &m_window;
    WindowLock m_lock;
    IdleWatch m_idle;
    GuardedClipboard m_clipboard;
    bool m_hasPassword = false, m_hasFactor = false;
};
