#include "models/jobs/lockedround.h"

LockedRound::LockedRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_request(request), m_watch(std::move(watch)),
      m_http(request.connection, request.secrets, request.patience),
      m_lock(std::make_shared<SenderLock>(request.connection.system))
{
}

Actor LockedRound::actor() const { return {m_request.user, QDateTime::currentDateTimeUtc()}; }

Error LockedRound::stoppedError()
{
    return {Error::Kind::Cancelled, tr("The reading was stopped. The next round goes on from here.")};
}

Task<SyncReport> LockedRound::run()
{
    const auto locked = co_await lock();
    if (!locked)
        co_return locked.error();
    auto report = co_await fromPosition();
    const auto released = co_await release();
    if (report && !released)
        co_return released.error();
    co_return report;
}

Task<std::monostate> LockedRound::lock()
{
    constexpr int patience = 60;
    for (int attempt = 0; attempt < patience && !m_watch.isStopped(); ++attempt) {
        const auto lock = m_lock;
        const QFuture<Result<bool>> asked = m_database->writer().run([lock](const QSqlDatabase &db) { return lock->take(db); });
        const auto taken = co_await asked;
        if (!taken)
            co_return taken.error();
        if (taken.value())
            co_return Result<>();
        const QFuture<Result<>> waiting = paused(this, std::chrono::milliseconds(500));
        const auto waited = co_await waiting;
        if (!waited)
            co_return waited.error();
    }
    co_return Error{Error::Kind::Conflict,
                    tr("Another desk is talking to %1 at the moment. Try again in a minute.").arg(japanese(system()))};
}

Task<std::monostate> LockedRound::release()
{
    const auto lock = m_lock;
    const QFuture<Result<>> freed = m_database->writer().run([lock](const QSqlDatabase &db) { return lock->release(db); });
    co_return co_await freed;
}

Task<SyncReport> LockedRound::fromPosition()
{
    const RemoteSystem other = system();
    const QFuture<Result<SyncPosition>> asked =
        m_database->reader().run([other](const QSqlDatabase &db) { return RemoteStore(db, other).position(); });
    const auto position = co_await asked;
    if (!position)
        co_return position.error();
    m_position = position.value();
    auto report = co_await work();
    Result<> outcome; // not as a conditional in the call: GCC 12 evaluates both sides there
    if (!report)
        outcome = report.error();
    const auto kept = co_await remember(outcome);
    if (report && !kept)
        co_return kept.error();
    if (report || !m_report.hasChanged())
        co_return report;
    m_report.brokenOff = report.error();
    co_return m_report;
}

void LockedRound::countCalls() { m_position.calls += m_http.callCount() - std::exchange(m_counted, m_http.callCount()); }

Task<std::monostate> LockedRound::savePosition()
{
    countCalls();
    const SyncPosition position = m_position;
    const RemoteSystem other = system();
    const QFuture<Result<>> kept = m_database->writer().run(
        [position, other](const QSqlDatabase &db) { return RemoteStore(db, other).setPosition(position); });
    co_return co_await kept;
}

Task<std::monostate> LockedRound::remember(Result<> outcome)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (outcome) {
        m_position.succeededAt = now;
        m_position.problem.clear();
        m_position.problemAt = {};
    } else if (outcome.error().kind != Error::Kind::Cancelled) {
        m_position.problem = outcome.error().message;
        m_position.problemAt = now;
    }
    co_return co_await savePosition();
}
