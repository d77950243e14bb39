#include "app/exchangeclock.h"

#include "app/deskwindow.h"
#include "app/exchanges.h"
#include "app/session.h"
#include "models/domain/whendone.h"
#include "models/storage/conflictstore.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/remotestore.h"
#include "ui/shell/statusstrip.h"

using namespace std::chrono_literals;

Result<ConnectionState> connectionStateOf(const QSqlDatabase &db, RemoteSystem system)
{
    ConnectionState state;
    state.system = system;
    auto connection = ConnectionStore(db).find(system);
    if (!connection)
        return connection.error();
    state.connection = connection.take();
    const RemoteStore remote(db, system);
    const auto position = remote.position();
    const auto outbox = OutboxStore(db).count(system);
    const auto conflicts = ConflictStore(db).openCount();
    const auto staged = remote.stagedCount();
    for (const bool read : {bool(position), bool(outbox), bool(conflicts), bool(staged)})
        if (!read)
            return storageError(db);
    state.position = position.value();
    state.outbox = outbox.value();
    state.conflicts = system == RemoteSystem::Gmis ? conflicts.value() : 0;
    state.arrived = system == RemoteSystem::KeyNet ? staged.value() : 0;
    return state;
}

QFuture<Result<SyncReport>> watchedRound(DeskWindow &desk, RemoteSystem system, SyncMode mode, bool isOnDemand)
{
    auto promise = std::make_shared<QPromise<Result<SyncReport>>>();
    promise->start();
    Exchanges::Round round;
    round.system = system;
    round.mode = mode;
    round.isOnDemand = isOnDemand;
    round.user = desk.session().user();
    round.watch.progress = [promise, stop = round.watch.stop](const SyncProgress &progress) {
        if (promise->isCanceled())
            *stop = true;
        promise->setProgressRange(0, int(progress.total));
        promise->setProgressValue(int(progress.done));
    };
    whenDone(desk.session().exchanges().sync(round), &desk, [promise](const auto &future) {
        if (future.resultCount() > 0)
            promise->addResult(future.result());
        promise->finish();
    });
    return promise->future();
}

ExchangeClock::ExchangeClock(DeskWindow &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    QTimer::singleShot(0, this, &ExchangeClock::showState);
    if (desk.upkeep() == DeskWindow::Upkeep::LeftAlone || !desk.session().hasPlaceIn(OfficeArea::Country))
        return; // rounds write everybody's records
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ExchangeClock::tick);
    m_minute.start();
    QTimer::singleShot(20s, this, &ExchangeClock::tick); // what came overnight, soon after the window opens
}

void ExchangeClock::showState()
{
    for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet})
        whenDone(m_desk.session().read([system](const QSqlDatabase &db) { return connectionStateOf(db, system); }), this,
                 [this](const auto &future) {
                     if (future.resultCount() > 0 && future.result())
                         take(future.result().value());
                 });
}

void ExchangeClock::startAnew()
{
    m_problems.clear();
    showState();
}

void ExchangeClock::take(ConnectionState state)
{
    state.deskProblem = m_problems.value(state.system);
    m_states.insert(state.system, state);
    const ConnectionState gmis = m_states.value(RemoteSystem::Gmis), keyNet = m_states.value(RemoteSystem::KeyNet);
    const bool showsKeyNet = !gmis.connection || (isTroubled(keyNet) && !isTroubled(gmis));
    const ConnectionState &shown = showsKeyNet ? keyNet : gmis;
    m_desk.window().status().setConnection(syncSentence(shown), isTroubled(shown) ? Tone::Danger : Tone::Ok);
}

void ExchangeClock::tick()
{
    for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet})
        whenDone(m_desk.session().read([system](const QSqlDatabase &db) { return connectionStateOf(db, system); }), this,
                 [this](const auto &future) {
                     if (future.resultCount() == 0 || !future.result())
                         return;
                     take(future.result().value());
                     startRound(future.result().value());
                 });
}

void ExchangeClock::startRound(const ConnectionState &state)
{
    const RemoteSystem system = state.system;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!state.connection || state.connection->pullMinutes <= 0 || m_running.value(system))
        return;
    QDateTime last = m_started.value(system);
    if (state.position.succeededAt.isValid() && (!last.isValid() || state.position.succeededAt > last))
        last = state.position.succeededAt; // also another desk's
    if (last.isValid() && last.secsTo(now) < qint64(state.connection->pullMinutes) * 60)
        return;
    m_started.insert(system, now);
    m_running.insert(system, true);
    whenDone(watchedRound(m_desk, system, SyncMode::Usual, false), this, [this, system](const auto &future) {
        m_running.insert(system, false);
        std::optional<Error> problem;
        bool hasChanged = false;
        if (future.resultCount() > 0) {
            const Result<SyncReport> report = future.result();
            problem = report ? report.value().brokenOff : report.error();
            hasChanged = report && report.value().hasChanged();
        }
        const bool isTold = problem && problem->kind != Error::Kind::Cancelled;
        m_problems.insert(system, isTold ? problem->message : QString()); // the status line says why
        showState();
        if (hasChanged)
            m_desk.window().refreshAll();
    });
}
