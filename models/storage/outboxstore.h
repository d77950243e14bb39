#pragma once

#include "models/domain/arrivedcase.h"
#include "models/domain/casemessage.h"
#include "models/domain/outboxslice.h"
#include "models/storage/sql.h"

/// The outbox, inside the caller's transaction where it writes.
class OutboxStore
{
public:
    explicit OutboxStore(const QSqlDatabase &db) : m_db(db) {}

    Result<> add(const OutboxEntry &entry);
    /// What a change of a posting has to tell the systems that are connected.
    Result<> tell(const Posting &before, const Posting &after, const Actor &actor);
    /// What a change of an application (its own, or an interview's) or inquiry has to tell the system that it came from; nothing
    /// where it came from none. `number` is shown, `local` the id here.
    Result<> tell(CaseKind kind, qint64 local, const QString &number, const std::optional<CaseMessage> &message,
                  const Actor &actor);

    /// The next one to send: due, nothing earlier of the same posting and subject open, no conflict about its posting.
    Result<std::optional<OutboxEntry>> next(RemoteSystem system, const QDateTime &now) const;
    /// Kept before the first byte leaves, so that whoever goes on after a crash knows that it may have arrived.
    Result<> markSending(const OutboxEntry &entry, const QByteArray &body);
    Result<> markSent(const OutboxEntry &entry, const QDateTime &now);
    Result<> postpone(const OutboxEntry &entry, const QDateTime &due, const Error &why);
    Result<> markFailed(const OutboxEntry &entry, const Error &why);

    /// Newest first, older than the entry `before` (0: from the newest); at any depth by an index, whatever was sent already.
    Result<OutboxSlice> page(OutboxRows rows, qint64 before, int limit) const;
    Result<OutboxEntry> byId(qint64 id) const;
    Result<QList<OutboxEntry>> openOf(PostingId posting, RemoteSystem system) const;
    Result<OutboxCount> count(std::optional<RemoteSystem> system = {}) const;

    /// Sent again at once.
    Result<> retry(qint64 id, const Actor &actor);
    /// Never sent; audited with the reason.
    Result<> drop(qint64 id, const QString &reason, const Actor &actor);
    Result<> setFacts(qint64 id, const QJsonObject &facts);

private:
    Result<QList<OutboxEntry>> entries(const QString &condition, const QVariantList &values) const;
    Result<> audit(const OutboxEntry &entry, const QString &action, const QString &reason, const Actor &actor);

    QSqlDatabase m_db;
};
