#include "models/jobs/outboxsender.h"

OutboxSender::OutboxSender(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_request(request), m_watch(std::move(watch))
{
}

Task<SyncReport> OutboxSender::run()
{
    SyncReport report;
    while (!m_watch.isStopped() && m_stopReason.isEmpty()) {
        const auto entry = co_await next();
        if (!entry)
            co_return entry.error();
        if (!entry.value())
            break;
        const auto fate = co_await sendUntilClear(*entry.value());
        if (!fate)
            co_return fate.error();
        // An acknowledgement is no news for anybody here.
        report.sent += fate.value() == Fate::Sent && entry.value()->action != OutboxAction::Acknowledge;
        report.failed += fate.value() == Fate::Failed;
        report.conflicts += fate.value() == Fate::Conflict;
        m_watch.tell(SyncProgress::Step::Sending, report.sent);
    }
    co_return report;
}

Task<std::optional<OutboxEntry>> OutboxSender::next()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime due = m_request.isOnDemand ? now.addYears(1) : now; // who asks does not want to wait
    const RemoteSystem system = m_request.connection.system;
    const QFuture<Result<std::optional<OutboxEntry>>> found =
        m_database->writer().run([due, system](const QSqlDatabase &db) { return OutboxStore(db).next(system, due); });
    co_return co_await found;
}

Task<OutboxSender::Fate> OutboxSender::sendUntilClear(OutboxEntry entry)
{
    constexpr int rounds = 4; // of reading, comparing and writing one record that others keep changing
    for (int round = 0; round < rounds; ++round) {
        const auto fate = co_await send(entry);
        if (!fate || fate.value() != Fate::Again)
            co_return fate;
    }
    const Error restless{
        Error::Kind::Network,
        tr("The record keeps changing in %1. It is tried again by itself.").arg(japanese(m_request.connection.system))};
    co_return co_await setAside(entry, restless);
}

Task<OutboxSender::Fate> OutboxSender::done(OutboxEntry entry, std::function<Result<>(const QSqlDatabase &)> known)
{
    const QFuture<Result<>> kept = m_database->writer().run([entry, known](const QSqlDatabase &db) -> Result<> {
        Transaction transaction(db);
        if (!transaction.isOpen())
            return storageError(db);
        if (const auto marked = OutboxStore(db).markSent(entry, QDateTime::currentDateTimeUtc()); !marked)
            return marked;
        if (const auto put = known(db); !put)
            return put;
        return transaction.commit();
    });
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    co_return Fate::Sent;
}

Task<OutboxSender::Fate> OutboxSender::setAside(OutboxEntry entry, Error why)
{
    const bool isAway = why.kind == Error::Kind::Network || why.kind == Error::Kind::Cancelled;
    const QFuture<Result<>> kept = m_database->writer().run([entry, why, isAway](const QSqlDatabase &db) {
        const QDateTime due = QDateTime::currentDateTimeUtc().addSecs(backOff(entry.attempts).count());
        return isAway ? OutboxStore(db).postpone(entry, due, why) : OutboxStore(db).markFailed(entry, why);
    });
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    if (isAway)
        m_stopReason = why.message; // nothing else would arrive either
    co_return isAway ? Fate::Later : Fate::Failed;
}
