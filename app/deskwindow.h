#pragma once

#include "ui/pages/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

class Session;

/// The main window with all its pages, each handed the functions it works with. One for every language that is chosen.
class DeskWindow final : public QObject
{
    Q_OBJECT

public:
    DeskWindow(Session &session, ThemeSource &themes, QObject *parent = nullptr);

    MainWindow &window() { return *m_window; }
    /// The page of that name ("review", "postings", "shortages", "reports", "import", "settings"), or null.
    Page *page(const QString &name) const { return m_pages.value(name); }
    QStringList pageNames() const { return m_names; }

Q_SIGNALS:
    void languageChosen(bool english);
    void restoreRequested(const QString &file);

private:
    template <typename P>
    P *add(const QString &name, P *page);
    void addPostings();
    void addImport();
    void addShortages();
    void addReports();
    void addSettings();
    void showState();
    void turnDay();

    Session &m_session;
    ThemeSource &m_themes;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, Page *> m_pages;
    QStringList m_names;
    QTimer m_minute;
    QDate m_turned;
};

/// The look that was chosen in the settings, or the system's.
Appearance chosenAppearance(const QSettings &settings);
bool isDark(Appearance appearance);
