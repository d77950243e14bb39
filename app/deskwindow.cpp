#include "app/deskwindow.h"

#include "app/desklock.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "app/together.h"
#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/jobs/dayturn.h"
#include "models/storage/dailybackup.h"
#include "models/storage/importrunstore.h"
#include "models/storage/sharedoffice.h"
#include "ui/shell/statusstrip.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

DeskWindow::DeskWindow(Session &session, ThemeSource &themes, Upkeep upkeep, QObject *parent)
    : QObject(parent), m_session(session), m_themes(themes), m_upkeep(upkeep),
      m_window(std::make_unique<MainWindow>(themes, session.settings())),
      m_lock(std::make_unique<DeskLock>(session, *m_window, themes))
{
    for (const PageEntry &entry : pageList()) {
        if (!session.hasPlaceIn(entry.area))
            continue;
        Page *page = entry.make(*this);
        if (page->objectName().isEmpty())
            page->setObjectName(entry.name); // by which the window remembers it
        m_window->addPage(page, titleOf(entry.group));
        m_pages.insert(entry.name, page);
        connect(page, &Page::dataChanged, this, &DeskWindow::showState);
    }
    showState();
    if (upkeep == Upkeep::LeftAlone)
        return;
    if (session.address().engine == Engine::Postgres)
        m_together = std::make_unique<Together>(*this);
    m_minute.setParent(this);
    m_minute.setObjectName(u"minute"_s);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &DeskWindow::turnDay);
    m_minute.start();
    turnDay();
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::showState()
{
    StatusStrip &status = m_window->status();
    const DatabaseAddress &address = m_session.address();
    status.setDatabase(address.engine == Engine::Sqlite ? QFileInfo(address.file).fileName() : address.name, address.shown());
    status.setUser(m_session.user());
    whenDone(m_session.read([](const QSqlDatabase &db) { return ImportRunStore(db).latest(1); }), this,
             [this](const auto &future) {
                 if (future.resultCount() == 0 || !future.result() || future.result().value().isEmpty())
                     return;
                 const ImportRun run = future.result().value().first();
                 m_window->status().setLastImport(
                     tr("Last import %1 (%n row(s))", nullptr, int(run.counts.read)).arg(fieldMoment(run.at)));
             });
}

void DeskWindow::turnDay()
{
    const QDate today = Session::today();
    if (today == m_turned)
        return;
    m_turned = today;
    const QFuture<Result<QString>> backup =
        QtConcurrent::run([today, address = m_session.address()] { return backUpDaily(address, today); });
    whenDone(backup, this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            m_window->currentPage()->showError(future.result().error());
        else if (!future.result().value().isEmpty())
            m_window->refreshAll(); // the start page says when the last backup was made
    });
    m_session.write(sharedoffice::tidied);
    if (!m_session.hasPlaceIn(OfficeArea::Changes))
        return;
    catchUp(today, nullptr, 0);
}

/// A portion at a time: after months away a million may be due, and what people decide meanwhile is written in between.
/// `shown`: the page that says so; none before the first portion.
void DeskWindow::catchUp(QDate today, Page *shown, int before)
{
    const auto work = [today, actor = m_session.actor()](const QSqlDatabase &db) {
        return bringToDay(db, actor, today, dayPortion);
    };
    whenDone(m_session.write(work), this, [this, today, shown, before](const auto &future) {
        const bool isDone = future.resultCount() > 0 && future.result();
        if (!isDone)
            m_turned = {}; // somebody else wrote for long, or the server is away: it is tried again in a minute
        if (future.resultCount() == 0)
            return;
        Page *page = shown ? shown : m_window->currentPage();
        if (!isDone)
            return before > 0 ? page->showError(future.result().error()) : void();
        const DayTurn turn = future.result().value();
        const int changed = before + turn.changed;
        const QString topic = u"day"_s;
        constexpr int between = 1000; // changes from one message to the next
        if (!turn.isDone) {
            if (before == 0 || changed / between > before / between)
                page->showMessage({.text = tr("Postings and registrations are brought to today's date: %n so far. "
                                              "You can go on with your work.",
                                              nullptr, changed),
                                   .topic = topic});
            return catchUp(today, page, changed);
        }
        if (before > 0)
            page->showMessage({.tone = Tone::Ok,
                               .text = tr("%n posting(s) and registration(s) were brought to today's date.", nullptr, changed),
                               .topic = topic});
        if (changed > 0)
            m_window->refreshAll();
    });
}
