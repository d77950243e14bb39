#pragma once

#include "models/storage/listquerybuilder.h"
#include "models/storage/sql.h"

#include <optional>

struct sqlite3;

/// The rows that a text names, one bit each, in this thread's memory. SQL of an embedded database asks row_is_marked(id) of an
/// entry of any index; to read the row's text instead takes fifty times as long.
namespace rowmarks {

/// Makes the function known to a connection.
bool install(sqlite3 *handle);
bool install(const QSqlDatabase &db);
/// Whether this program reaches the connection's SQLite itself, and it is one.
bool arePossible(const QSqlDatabase &db);

/// How many rows are marked, if these are what the query names now on this connection. Constant time.
std::optional<qint64> count(const QSqlDatabase &db, const ListQueryBuilder::Query &query);
/// Marks what the query names, ascending ids from 1, and counts it; nothing where an id is too large to be worth its memory.
/// Linear in what it names, some 25 ns each.
Result<std::optional<qint64>> mark(const QSqlDatabase &db, const ListQueryBuilder::Query &query);
void forget();

} // namespace rowmarks
