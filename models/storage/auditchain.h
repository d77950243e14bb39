#pragma once

#include "models/storage/sql.h"

#include <functional>

/// The chain over all entries of the audit.
namespace auditchain {

/// One entry and what its seal says of it.
struct Link
{
    qint64 position = 0, id = 0;
    QString at, actor, action, subject, salt, content, seal;
    QVariant before, after;
};

/// Hash of the values under a salt, and of the entry behind the seal before it; both as hexadecimal text.
QString contentOf(const QString &salt, const QVariant &before, const QVariant &after);
QString sealOf(const QString &previous, const Link &link);

/// The last entry's place in the chain and its seal. It tells of every entry before: who keeps it outside of the database finds
/// out when the chain was cut short or made anew, which nothing inside can tell.
struct Head
{
    qint64 position = 0; // 0: there is no entry
    QString seal;
};
Result<Head> head(const QSqlDatabase &db);
/// Whether the entry at that place bears that seal still.
Result<bool> holds(const QSqlDatabase &db, const Head &head);

/// The head of the chain, and the statement that adds a seal.
QString headQuery();
QString sealInsert();
/// SQLite, inside the transaction that wrote the entry: puts it behind the head.
Result<> sealNext(Statement &head, Statement &insert, Link link);
/// SQLite: seals entries that were written before there were seals. The server did so when it made the table.
Result<> sealOlder(const QSqlDatabase &db);

/// Calls `broken` for every entry that is missing, was changed, or whose values are gone without an erasure. Reads the whole
/// audit once, without keeping it.
Result<> verify(const QSqlDatabase &db, const std::function<void(const QString &subject)> &broken);

} // namespace auditchain
