#pragma once

#include "models/jobs/lockedround.h"
#include "models/storage/outboxstore.h"

/// Sends what waits in the outbox for one system: one after another, each until it is clear what became of it. Runs inside a
/// locked round.
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    /// `sent`, `failed` and `conflicts` of a report.
    Task<SyncReport> run();
    /// Why the other side could not be reached, or empty.
    const QString &stopReason() const { return m_stopReason; }

protected:
    /// What became of one attempt. Again: the other side had something newer, and it is known now. Later: it is away.
    enum class Fate { Sent, Failed, Conflict, Again, Later };

    OutboxSender(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent);

    virtual Task<Fate> send(OutboxEntry entry) = 0;

    /// Marks the entry as sent, and in the same transaction what is known of the other side now.
    Task<Fate> done(OutboxEntry entry, std::function<Result<>(const QSqlDatabase &)> known);
    /// Postpones the entry where the other side is away, else marks it as failed.
    Task<Fate> setAside(OutboxEntry entry, Error why);

    std::shared_ptr<Database> m_database;
    SyncRequest m_request;

private:
    Task<std::optional<OutboxEntry>> next();
    Task<Fate> sendUntilClear(OutboxEntry entry);

    SyncWatch m_watch;
    QString m_stopReason;
};
