#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

/// The prepared statements of a server's connection that nobody is using. To look through the views and policies of a shared
/// office takes the server longer than to find the row, so a session keeps what it prepared: whoever asks the same again goes on
/// with it. A connection belongs to one thread, and so does its pool.
namespace statementpool {

/// From now on the statements of this connection are kept, the last used of them.
void keep(const QSqlDatabase &db);
/// Lets go of those that are kept; before the connection is closed, or after it broke. Those in use are not kept any more.
void forget(const QString &connection);

/// A statement of that text: one that was prepared before (then `isPrepared`), or a new one. It returns to the pool, where there
/// is one, with the last owner.
struct Taken
{
    std::shared_ptr<QSqlQuery> query;
    bool isPrepared = false;
};
Taken taken(const QSqlDatabase &db, const QString &sql);

} // namespace statementpool
