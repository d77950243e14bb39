#include "app/deskwindow.h"

#include "app/importwiring.h"
#include "app/postingwiring.h"
#include "app/reportwiring.h"
#include "app/session.h"
#include "app/settingswiring.h"
#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/storage/dailybackup.h"
#include "models/storage/importrunstore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/shortagestore.h"
#include "ui/pages/importpage.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/shortagepage.h"
#include "ui/shell/statusstrip.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

static const QString appearanceKey = u"appearance"_s;

DeskWindow::DeskWindow(Session &session, ThemeSource &themes, QObject *parent)
    : QObject(parent), m_session(session), m_themes(themes), m_window(std::make_unique<MainWindow>(themes, session.settings()))
{
    addPostings();
    addShortages();
    addReports();
    addImport();
    addSettings();
    showState();
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &DeskWindow::turnDay);
    m_minute.start();
    turnDay();
}

template <typename P>
P *DeskWindow::add(const QString &name, P *page)
{
    m_window->addPage(page);
    m_pages.insert(name, page);
    m_names.append(name);
    connect(page, &Page::dataChanged, this, &DeskWindow::showState);
    return page;
}

void DeskWindow::addPostings()
{
    const PostingWork work = postingWork(m_session);
    auto *review = add(u"review"_s, new ReviewPage(work, m_themes, m_session.settings()));
    auto *postings = add(u"postings"_s, new PostingsPage(work, m_themes, m_session.settings()));
    connect(review, &ReviewPage::editRequested, postings, [this, postings](PostingId id, const QString &key) {
        m_window->open(postings);
        postings->edit(id, key);
    });
}

void DeskWindow::addShortages()
{
    ShortagePage::Work work;
    work.shortage = [this](QDate asOf) {
        return m_session.read(
            [asOf, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).asOf(asOf, today); });
    };
    work.trend = [this](const PostingFilter &filter, int weeks) {
        return m_session.read(
            [=, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).trend(today, weeks, filter); });
    };
    work.counted = [this](const PostingFilter &filter) {
        return m_session.read(
            [=, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).counted(today, filter); });
    };
    add(u"shortages"_s, new ShortagePage(work, m_themes));
}

void DeskWindow::addReports() { add(u"reports"_s, new ReportsPage(reportWork(m_session), m_themes)); }

void DeskWindow::addImport() { add(u"import"_s, new ImportPage(importWork(m_session, m_window.get()), m_themes)); }

void DeskWindow::addSettings()
{
    const DeskSettings settings{m_session.user(), QLocale().language() == QLocale::English,
                                chosenAppearance(m_session.settings())};
    auto *page = add(u"settings"_s, new SettingsPage(settings, settingsWork(m_session, m_window.get()), m_themes));
    connect(page, &SettingsPage::userChanged, this, [this](const QString &user) {
        m_session.setUser(user);
        showState();
    });
    connect(page, &SettingsPage::appearanceChosen, this, [this](Appearance appearance) {
        m_session.settings().setValue(appearanceKey, static_cast<int>(appearance));
        m_themes.setDark(isDark(appearance));
    });
    connect(page, &SettingsPage::languageChosen, this, &DeskWindow::languageChosen);
    connect(page, &SettingsPage::restoreRequested, this, &DeskWindow::restoreRequested);
}

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
        if (future.resultCount() > 0 && !future.result())
            m_window->currentPage()->showError(future.result().error());
    });
    whenDone(m_session.write(
                 [today, actor = m_session.actor()](const QSqlDatabase &db) { return PostingDesk(db, actor).endExpired(today); }),
             this, [this](const auto &future) {
                 if (future.resultCount() > 0 && future.result() && future.result().value() > 0)
                     m_window->refreshAll();
             });
}

Appearance chosenAppearance(const QSettings &settings)
{
    return static_cast<Appearance>(qBound(0, settings.value(appearanceKey).toInt(), 2));
}

bool isDark(Appearance appearance)
{
    if (appearance != Appearance::AsSystem)
        return appearance == Appearance::Dark;
    static const bool system = QGuiApplication::palette().color(QPalette::Window).lightness() < 128; // before our own palette
    return system;
}
