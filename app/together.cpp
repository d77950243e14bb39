#include "app/together.h"

#include "app/deskwindow.h"
#include "app/officeline.h"
#include "app/session.h"
#include "models/domain/whendone.h"
#include "models/storage/presencestore.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/shell/statusstrip.h"

#include <QRandomGenerator>
#include <QTime>

#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Which kinds of records a page shows.
static const QHash<QString, QSet<QString>> &kindsOfPages()
{
    static const QSet<QString> cases{u"application"_s, u"interview"_s, u"inquiry"_s, u"hire"_s, u"posting"_s, u"seeker"_s};
    static const QSet<QString> trainings{u"training"_s, u"course"_s, u"hire"_s, u"seeker"_s};
    static const QHash<QString, QSet<QString>> kinds{{u"start"_s, cases + trainings},
                                                     {u"review"_s, {u"posting"_s}},
                                                     {u"postings"_s, {u"posting"_s, u"hire"_s}},
                                                     {u"seekers"_s, cases + trainings},
                                                     {u"applications"_s, cases},
                                                     {u"interviews"_s, cases},
                                                     {u"hires"_s, cases + trainings},
                                                     {u"training"_s, trainings},
                                                     {u"orders"_s, {u"support_order"_s}},
                                                     {u"funds"_s, {u"funded_activity"_s}},
                                                     {u"shortages"_s, {u"posting"_s, u"hire"_s}}};
    return kinds;
}

Together::Together(DeskWindow &desk) : m_desk(desk)
{
    OfficeLine &line = desk.session().line();
    connect(&line, &OfficeLine::changed, this, &Together::hear);
    connect(&line, &OfficeLine::reached, this, &Together::tellServer);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Together::follow);
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &Together::ask);
    m_followed.start();
    // Also the sign of life by which a server that went while nobody did anything is found out.
    m_renewal.setInterval(presenceRenewed);
    connect(&m_renewal, &QTimer::timeout, this, &Together::lookAround);
    m_renewal.start();
    if (auto *review = desk.find<ReviewPage>())
        connect(review, &ReviewPage::postingShown, this, &Together::lookAround);
    if (auto *postings = desk.find<PostingsPage>())
        connect(postings, &PostingsPage::postingShown, this, &Together::lookAround);
    connect(&desk.window(), &MainWindow::turned, this, &Together::lookAround);
    if (line.state() != ServerState::There)
        tellServer(line.state());
    else
        lookAround();
}

Together::~Together()
{
    if (m_open)
        m_desk.session().write([user = m_desk.session().user(), id = m_desk.session().deskId()](const QSqlDatabase &db) {
            return PresenceStore(db, user, id).leave();
        });
}

void Together::hear(const QString &kind)
{
    m_kinds.insert(kind);
    if (m_pause.isActive())
        return;
    m_pause.start(m_pace.pause(milliseconds(m_followed.elapsed())));
}

void Together::follow()
{
    m_followed.restart();
    QList<Page *> outdated;
    for (auto it = kindsOfPages().cbegin(); it != kindsOfPages().cend(); ++it)
        if (Page *page = m_desk.page(it.key()); page && it.value().intersects(m_kinds))
            outdated.append(page);
    m_kinds.clear();
    m_desk.window().refresh(outdated);
    // Behind what the page asked for, on the same connection.
    const auto read = m_desk.session().read([](const QSqlDatabase &) { return Result<>(); });
    whenDone(read, this, [this](const auto &) { m_pace.took(milliseconds(m_followed.elapsed())); });
}

/// As many desks as there are now, and what follows for this one.
void Together::count(int desks)
{
    const bool heard = m_pace.hears();
    m_pace.counted(desks);
    if (m_pace.hears() == heard)
        return;
    m_desk.session().stopHearing();
    askLater(); // and reads the first time in any case: between telling and asking, something may have been missed
}

/// Reads again where anybody wrote anything: of what kind it was nobody says.
void Together::ask()
{
    const auto asked = m_desk.session().read([user = m_desk.session().user(), id = m_desk.session().deskId()](
                                                 const QSqlDatabase &db) { return PresenceStore(db, user, id).written(); });
    whenDone(asked, this, [this](const auto &future) {
        if (future.resultCount() > 0 && future.result() &&
            std::exchange(m_written, future.result().value()) != future.result().value()) {
            for (const QSet<QString> &kinds : kindsOfPages())
                m_kinds += kinds;
            follow();
        }
        askLater();
    });
}

void Together::askLater() { m_asking.start(m_pace.askingPause(QRandomGenerator::global()->generateDouble())); }

void Together::tellServer(ServerState state)
{
    StatusStrip &status = m_desk.window().status();
    const QString now = QTime::currentTime().toString(u"H:mm"_s);
    switch (state) {
    case ServerState::Away:
        return status.setServer(
            tr("The server does not answer since %1. What you see stays; it is tried again by itself.").arg(now));
    case ServerState::ReadOnly:
        status.setServer(tr("Only a standby of the server answers since %1. You can go on reading; changes are refused until the "
                            "server is back.")
                             .arg(now));
        break;
    case ServerState::There:
        status.setServer({});
        lookAround();
    }
    m_desk.window().refreshAll(); // nobody told what changed meanwhile
}

void Together::lookAround()
{
    Session &session = m_desk.session();
    Page *page = m_desk.window().currentPage();
    auto *review = qobject_cast<ReviewPage *>(page);
    auto *postings = qobject_cast<PostingsPage *>(page);
    const auto shown = review ? review->shownPosting() : postings ? postings->shownPosting() : std::nullopt;
    // The connection that reads tries without end, and so finds a server that is back; the one that writes gives up earlier.
    const auto there = session.read(
        [user = session.user(), id = session.deskId()](const QSqlDatabase &db) { return PresenceStore(db, user, id).desks(); });
    whenDone(there, this, [this](const auto &future) {
        if (future.resultCount() > 0 && future.result())
            count(future.result().value());
    });
    if (session.line().state() != ServerState::There || !session.hasPlaceIn(OfficeArea::Changes) || (!shown && !m_open))
        return;
    m_open = shown;
    const auto seen = session.write([shown, decides = review != nullptr, user = session.user(),
                                     id = session.deskId()](const QSqlDatabase &db) -> Result<QList<Presence>> {
        PresenceStore store(db, user, id);
        if (shown)
            return store.open(*shown, decides);
        const auto left = store.leave();
        return left ? Result<QList<Presence>>(QList<Presence>()) : left.error();
    });
    whenDone(seen, this, [this, page, shown](const auto &future) {
        if (future.resultCount() > 0 && future.result() && m_open == shown && page)
            say(page, future.result().value());
    });
}

void Together::say(Page *page, const QList<Presence> &others)
{
    static const QString topic = u"presence"_s;
    const QString sentence = presenceSentence(others);
    if (sentence.isEmpty())
        page->withdraw(topic);
    else
        page->showMessage({.tone = others.first().holds ? Tone::Warn : Tone::Info, .text = sentence, .topic = topic});
}
