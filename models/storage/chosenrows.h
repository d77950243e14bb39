#pragma once

#include <QtGlobal>

#include <vector>

struct sqlite3;

/// The table chosen_row(id) of a connection: a list of ids as it stands, as SQL reads them. A JSON array of them takes ten times
/// as long.
namespace chosenrows {

/// `rows` gives the list of the thread that asks; it stays as it is while it is read.
bool install(sqlite3 *handle, const std::vector<qint64> *(*rows)());

} // namespace chosenrows
