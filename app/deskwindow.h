#pragma once

#include "ui/shell/mainwindow.h"

#include <QTimer>

class DeskLock;
class Session;
class Together;

/// The main window with the pages of pageList(), each handed the functions it works with.
/// One for every language that is chosen.
class DeskWindow final : public QObject
{
    Q_OBJECT

public:
    /// What the program does by itself while the window is open: the day's backup, expiry, publication, rounds with other
    /// systems.
    enum class Upkeep { Done, LeftAlone };

    DeskWindow(Session &session, ThemeSource &themes, Upkeep upkeep = Upkeep::Done, QObject *parent = nullptr);
    ~DeskWindow() override;

    Session &session() { return m_session; }
    ThemeSource &themes() { return m_themes; }
    MainWindow &window() { return *m_window; }
    Upkeep upkeep() const { return m_upkeep; }
    DeskLock &lock() { return *m_lock; }

    /// The page of that name, or null; names are those of pageList().
    Page *page(const QString &name) const { return m_pages.value(name); }
    /// The page of that class. All pages are there once the window is built: ask when it is needed.
    template <typename P>
    P *find() const
    {
        for (Page *page : m_window->pages())
            if (auto *wanted = qobject_cast<P *>(page))
                return wanted;
        return nullptr;
    }

    /// Says in the status line what is so now.
    void showState();

Q_SIGNALS:
    void languageChosen(bool english);
    void restoreRequested(const QString &file);

private:
    void turnDay();
    void catchUp(QDate today, Page *shown, int before);

    Session &m_session;
    ThemeSource &m_themes;
    Upkeep m_upkeep;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskLock> m_lock; // goes before the window
    QHash<QString, Page *> m_pages;
    std::unique_ptr<Together> m_together;
    QTimer m_minute;
    QDate m_turned;
};
