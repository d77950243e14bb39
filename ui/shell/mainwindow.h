#pragma once

#include "ui/shell/page.h"

#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <functional>

class FilterBar;
class HelpPanel;
class NavRail;
class QSettings;
class QStackedWidget;
class StatusStrip;

/// Navigation, one filter bar, one page, the status line. It is only a list of pages: what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps the place of the window; `today` is the day of the office (tests hand in another).
    MainWindow(const ThemeSource &themes, QSettings &settings, std::function<QDate()> today = {});
    ~MainWindow() override;

    /// Takes the page over; pages stand in the order of their adding, under the heading that they share.
    void addPage(Page *page, const QString &heading = {});
    QList<Page *> pages() const { return m_pages; }
    Page *currentPage() const;
    void open(Page *page);

    /// Opens the first page that shows lists on exactly these postings.
    void openList(const PostingFilter &filter);
    /// Opens these rows on the page that has them; the filter bar lets everything through then.
    void openRows(const ListRequest &request);

    FilterBar &filterBar() { return *m_filter; }
    StatusStrip &status() { return *m_status; }

    /// The page that was open when the program ended, or null.
    Page *rememberedPage() const;

    /// These show data from before a change elsewhere: the one that is open is read anew where it stands, the others once opened.
    void refresh(const QList<Page *> &pages);

Q_SIGNALS:
    /// Another page is open now.
    void turned();

public Q_SLOTS:
    /// Data changed from outside of the pages (an import, another desk): all are out of date.
    void refreshAll();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildKeys();
    void bind(const char16_t *keys, std::function<void()> handler);
    void turnTo(int row);
    void turnBy(int step);
    void applyFilter(const PostingFilter &filter);
    void bringUpToDate(Page *page);
    void outdateOthers(const Page *but);
    void openUnder(const PostingFilter &filter, Page *page);
    void toggleHelp();
    void placeHelp();
    void nextArea(int step);
    void remember();
    void tryOn(bool (Page::*action)(), const QString &otherwise);

    QSettings &m_settings;
    QList<Page *> m_pages;
    NavRail *m_nav;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    HelpPanel *m_help;
    QTimer m_pause;                  // a window that is being dragged is written down when it rests
    QSet<const Page *> m_unfiltered; // have not heard of the filter that holds
    QSet<const Page *> m_outdated;   // show data from before a change
};
