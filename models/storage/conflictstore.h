#pragma once

#include "models/domain/audit.h"
#include "models/domain/conflictslice.h"
#include "models/storage/sql.h"

/// What was changed on both sides; inside the caller's transaction where it writes.
class ConflictStore
{
public:
    explicit ConflictStore(const QSqlDatabase &db) : m_db(db) {}

    /// A newer conflict of the same record takes the place of an open one.
    Result<> add(const SyncConflict &conflict);
    /// The open conflict of a record is over by itself, because the sides agree again.
    Result<> withdraw(RemoteSystem system, const QString &record);
    /// Newest first, older than the conflict `before` (0: from the newest); at any depth by an index.
    Result<ConflictSlice> page(bool onlyOpen, qint64 before, int limit) const;
    Result<SyncConflict> byId(qint64 id) const;
    Result<std::optional<SyncConflict>> openOf(PostingId posting) const;
    Result<qint64> openCount() const;
    Result<> markResolved(const SyncConflict &conflict, const QString &resolution, const Actor &actor);

private:
    Result<QList<SyncConflict>> conflicts(const QString &condition, const QVariantList &values) const;

    QSqlDatabase m_db;
};
