#pragma once

#include "models/storage/sqlitestatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

/// The prepared statements of a connection that nobody is using. To look through the views and policies of a shared office takes
/// the server longer than to find the row, and to read the text of a page's statement takes SQLite as long as to find some rows;
/// so a session keeps what it prepared: whoever asks the same again goes on with it. A connection belongs to one thread, and so
/// does its pool.
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
/// The same of what goes to SQLite directly; null where that is not possible (see SqliteStatement).
std::shared_ptr<SqliteStatement> takenDirect(const QSqlDatabase &db, const QString &sql);

} // namespace statementpool
