#include "ui/shell/windowlock.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QShortcut>
#include <QToolTip>

WindowLock::WindowLock(QMainWindow &window, Unlock unlock, const ThemeSource &themes)
    : QObject(&window), m_window(window), m_screen(new LockScreen(std::move(unlock), themes, &window))
{
    m_screen->hide();
    connect(m_screen, &LockScreen::opened, this, &WindowLock::open);
    window.installEventFilter(this);
    qApp->installEventFilter(this);
}

WindowLock::~WindowLock() = default;

void WindowLock::place() { m_screen->setGeometry(m_window.rect()); }

/// Dialogs, menus and whatever else lies above the window; a dialog that an answer opens later is caught by the filter.
void WindowLock::hideOthers()
{
    if (!m_locked)
        return; // opened meanwhile
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break; // it does not want to go; the filter hides it
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == &m_window || !top->isVisible())
            continue;
        if (top->windowType() == Qt::Dialog || top->windowType() == Qt::Window)
            m_hidden.append(top);
        top->setVisible(false);
        top->setAttribute(Qt::WA_DontShowOnScreen, false);
    }
    QToolTip::hideText();
}

void WindowLock::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_focus = QApplication::focusWidget();
    hideOthers();
    for (QShortcut *shortcut : m_window.findChildren<QShortcut *>())
        if (shortcut->isEnabled()) {
            shortcut->setEnabled(false);
            m_resting.append(shortcut);
        }
    m_window.centralWidget()->hide();
    m_screen->cover();
    place();
    m_screen->show();
    m_screen->raise();
}

void WindowLock::ask(const QString &user, bool asksCode)
{
    if (m_locked)
        m_screen->ask(user, asksCode);
}

void WindowLock::open()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_screen->hide();
    m_window.centralWidget()->show();
    for (const auto &shortcut : std::exchange(m_resting, {}))
        if (shortcut)
            shortcut->setEnabled(true);
    for (const auto &dialog : std::exchange(m_hidden, {}))
        if (dialog)
            dialog->show();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        place();
    if (!m_locked && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT lockRequested();
            return true;
        }
    }
    if (m_locked && event->type() == QEvent::Show && watched->isWidgetType() && watched != &m_window) {
        auto *top = static_cast<QWidget *>(watched);
        if (top->isWindow()) {                          // asked for before the window was locked, and answered only now
            top->setAttribute(Qt::WA_DontShowOnScreen); // told before it is mapped, so that not one frame of it is seen
            QMetaObject::invokeMethod(this, &WindowLock::hideOthers, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}
