#include "ui/shell/mainwindow.h"

#include "models/domain/officedate.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filtermemory.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/navrail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr int helpWidth = 380;

static const QString filterKey = u"window/filter"_s, pageKey = u"window/page"_s;

static QDate officeToday() { return officeDay(QDateTime::currentDateTimeUtc()); }

MainWindow::MainWindow(const ThemeSource &themes, QSettings &settings, std::function<QDate()> today)
    : m_settings(settings), m_nav(new NavRail(themes)),
      m_filter(new FilterBar(themes, today ? std::move(today) : std::function<QDate()>(officeToday))),
      m_stack(new QStackedWidget), m_status(new StatusStrip(themes)), m_help(nullptr)
{
    setWindowTitle(u"Key-Net Desk"_s);
    setMinimumSize(1120, 680);
    auto *centre = new QWidget;
    auto *grid = new QGridLayout(centre);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_nav, 0, 0, 3, 1);
    grid->addWidget(m_filter, 0, 1);
    grid->addWidget(m_stack, 1, 1);
    grid->addWidget(m_status, 2, 1);
    grid->setRowStretch(1, 1);
    setCentralWidget(centre);
    m_help = new HelpPanel(themes, centre);
    new FocusRing(this);

    connect(m_nav, &NavRail::currentChanged, this, &MainWindow::turnTo);
    connect(m_filter, &FilterBar::changed, this, &MainWindow::applyFilter);
    connect(m_help, &HelpPanel::closed, this, &MainWindow::toggleHelp);
    buildKeys();
    resize(1280, 800);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_filter->setFilter(filterFrom(m_settings.value(filterKey).toString()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &MainWindow::remember);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page, const QString &heading)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_nav->add(page->icon(), page->title(), heading);
    m_unfiltered.insert(page);
    const int row = int(m_pages.size()) - 1;
    m_nav->setBadge(row, page->badge());
    connect(page, &Page::badgeChanged, m_nav, [this, row](int count) { m_nav->setBadge(row, count); });
    connect(page, &Page::listRequested, this, &MainWindow::openList);
    connect(page, &Page::rowsRequested, this, &MainWindow::openRows);
    connect(page, &Page::clearFilterRequested, m_filter, &FilterBar::clear);
    connect(page, &Page::dataChanged, this, [this, page] { outdateOthers(page); });
    connect(page, &Page::jobStarted, this,
            [this](const QString &name, const QFuture<void> &job) { m_status->job().watch(name, job); });
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::open(Page *page)
{
    const int row = int(m_pages.indexOf(page));
    if (row == m_nav->current())
        return turnTo(row);
    m_nav->setCurrent(row);
}

void MainWindow::turnTo(int row)
{
    Page *page = m_pages.value(row);
    if (!page)
        return;
    const bool keepFocus = m_nav->list()->hasFocus(); // walking through the navigation with the arrow keys
    m_stack->setCurrentWidget(page);
    if (!page->objectName().isEmpty())
        m_settings.setValue(pageKey, page->objectName());
    m_filter->setEnabled(page->usesFilter());
    bringUpToDate(page);
    if (m_help->isVisible())
        m_help->explain(*page);
    if (!keepFocus)
        page->setFocus(); // each page names its first widget as focus proxy
    Q_EMIT turned();
}

void MainWindow::turnBy(int step)
{
    const int count = int(m_pages.size());
    if (count > 0)
        open(m_pages[(m_nav->current() + step + count) % count]);
}

void MainWindow::bringUpToDate(Page *page)
{
    const bool outdated = m_outdated.remove(page);
    if (m_unfiltered.remove(page))
        page->applyFilter(m_filter->filter());
    else if (outdated)
        page->refresh();
}

void MainWindow::applyFilter(const PostingFilter &filter)
{
    m_settings.setValue(filterKey, textOf(filter));
    m_unfiltered = QSet<const Page *>(m_pages.cbegin(), m_pages.cend());
    if (Page *page = currentPage())
        bringUpToDate(page);
}

void MainWindow::outdateOthers(const Page *but)
{
    for (const Page *page : std::as_const(m_pages)) {
        if (page != but)
            m_outdated.insert(page);
    }
}

void MainWindow::refresh(const QList<Page *> &pages)
{
    for (const Page *page : pages)
        m_outdated.insert(page);
    if (Page *page = currentPage())
        bringUpToDate(page);
}

void MainWindow::refreshAll()
{
    outdateOthers(nullptr);
    if (Page *page = currentPage())
        bringUpToDate(page);
}

void MainWindow::openList(const PostingFilter &filter)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->showList(filter))
            return openUnder(filter, page);
    }
}

void MainWindow::openRows(const ListRequest &request)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->objectName() != request.page)
            continue;
        if (page->showRequested(request))
            return openUnder({}, page);
        return open(page);
    }
    if (Page *page = currentPage())
        page->showMessage({.tone = Tone::Info, .text = tr("Your login has no part in the page where these rows stand.")});
}

/// The page shows what passes the filter already; the others hear of it when they are opened.
void MainWindow::openUnder(const PostingFilter &filter, Page *page)
{
    m_filter->setFilter(filter);
    m_settings.setValue(filterKey, textOf(m_filter->filter()));
    m_unfiltered = QSet<const Page *>(m_pages.cbegin(), m_pages.cend());
    m_unfiltered.remove(page);
    m_outdated.remove(page);
    open(page);
}

void MainWindow::bind(const char16_t *keys, std::function<void()> handler)
{
    auto *shortcut = new QShortcut(QKeySequence(QString::fromUtf16(keys)), this);
    connect(shortcut, &QShortcut::activated, this, std::move(handler));
}

void MainWindow::buildKeys()
{
    for (int i = 0; i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_pages.size())
                open(m_pages[i]);
        });
    }
    bind(u"Ctrl+PgDown", [this] { turnBy(1); });
    bind(u"Ctrl+PgUp", [this] { turnBy(-1); });
    bind(u"Ctrl+F", [this] { m_filter->focusSearch(); });
    bind(u"Ctrl+Shift+F", [this] { m_filter->clear(); });
    bind(u"F1", [this] { toggleHelp(); });
    bind(u"F5", [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    bind(u"F6", [this] { nextArea(1); });
    bind(u"Shift+F6", [this] { nextArea(-1); });
    bind(u"Ctrl+E", [this] { tryOn(&Page::exportView, tr("There is nothing to export on this page.")); });
    bind(u"Ctrl+P", [this] { tryOn(&Page::printView, tr("There is nothing to print on this page.")); });
    bind(u"Ctrl+Z", [this] { tryOn(&Page::undo, tr("There is nothing to undo.")); });
    bind(u"Esc", [this] {
        if (m_help->isVisible())
            toggleHelp();
        else if (Page *page = currentPage())
            page->back();
    });
}

void MainWindow::tryOn(bool (Page::*action)(), const QString &otherwise)
{
    Page *page = currentPage();
    if (page && !(page->*action)())
        page->showMessage({.tone = Tone::Info, .text = otherwise});
}

void MainWindow::toggleHelp()
{
    const Page *page = currentPage();
    const bool wanted = !m_help->isVisible() && page;
    if (wanted) {
        m_help->explain(*page);
        placeHelp();
    }
    m_help->setVisible(wanted);
    if (wanted) {
        m_help->raise();
        m_help->setFocus();
    } else if (page) {
        currentPage()->setFocus();
    }
}

void MainWindow::placeHelp()
{
    const QRect beside = m_stack->geometry().adjusted(0, Space::m, -Space::l, -Space::m);
    m_help->setGeometry(beside.right() - helpWidth + 1, beside.top(), helpWidth, beside.height());
}

void MainWindow::nextArea(int step)
{
    QList<QWidget *> areas{m_nav->list()};
    if (m_filter->isEnabled())
        areas.append(m_filter);
    if (const Page *page = currentPage())
        areas.append(page->areas());
    if (m_help->isVisible())
        areas.append(m_help);
    const QWidget *now = QApplication::focusWidget();
    const auto holds = [now](const QWidget *area) {
        const QWidget *target = area->focusProxy() ? area->focusProxy() : area;
        return now && (area == now || target == now || area->isAncestorOf(now) || target->isAncestorOf(now));
    };
    qsizetype at = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (holds(areas[i]))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + step + areas.size()) % areas.size();
    if (areas[next] == m_filter)
        m_filter->focusSearch();
    else
        areas[next]->setFocus(Qt::ShortcutFocusReason);
}

Page *MainWindow::rememberedPage() const
{
    const QString name = m_settings.value(pageKey).toString();
    for (Page *page : m_pages)
        if (!name.isEmpty() && page->objectName() == name)
            return page;
    return nullptr;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeHelp();
    m_pause.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_pause.start();
}

/// Not only when it is closed: a program that is killed shall come back where it was.
void MainWindow::remember()
{
    if (isVisible())
        m_settings.setValue(u"window/geometry"_s, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}
