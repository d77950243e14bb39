#pragma once

#include "models/storage/cellcolumns.h"
#include "models/storage/sql.h"

#include <optional>

struct sqlite3;

/// What is to be marked: the rows of a table (posting, seeker) whose text has at least one piece of each group, and that pass the
/// tests.
struct MarkedText
{
    QString table;
    QList<QStringList> groups;
    QList<RowTest> tests;

    bool operator==(const MarkedText &) const = default;
};

/// Where a page goes on: the order, and the row after which it begins.
struct MarkedOrder
{
    QString column;
    bool isDescending = false;
    bool ofEmpty = false;          // the rows without a value, by their id; else those with one
    std::optional<qint64> afterId; // none: from the first
    QVariant afterValue = {};      // as stored
};

/// The rows that a text and a filter name, one bit each, in this thread's memory: to read the text of a row takes a thousand
/// times as long. What is chosen of them stands in the table chosen_row of SQL.
namespace rowmarks {

/// Makes what SQL asks for known to a connection.
bool install(sqlite3 *handle);
bool install(const QSqlDatabase &db);
/// Whether this program reaches the connection's SQLite itself, and it is one.
bool arePossible(const QSqlDatabase &db);

/// Marks the rows, unless they are marked already and nothing has changed since, and counts them; nothing where an id (from 1) is
/// too large to be worth its memory. Some 0.1 ms for each frequent piece of a million rows and 35 ns for each row that has
/// another (piecerows.h); 0.4 ms for each test, and 3 ns for each row that it looks at (columncells.h).
Result<std::optional<qint64>> mark(const QSqlDatabase &db, const MarkedText &text);

/// Chooses all that are marked, ascending.
void chooseAll();
/// Chooses the first so many in the order, and counts them; where it is an order of texts, all that may be among them, ascending.
/// Some 0.4 ms for a million rows, and 4 ns for each that is marked.
Result<qint64> chooseFirst(const QSqlDatabase &db, const MarkedOrder &order, qint64 most);
/// Chooses all that may be the row so many rows after the first, and counts those before them all; the same time, half of it
/// while the same is asked again in the same order.
Result<qint64> chooseAround(const QSqlDatabase &db, const MarkedOrder &order, qint64 offset);
/// How many are chosen.
qint64 chosen();

void forget();

} // namespace rowmarks
