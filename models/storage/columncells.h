#pragma once

#include "models/storage/cellcolumns.h"
#include "models/storage/sql.h"

#include <functional>
#include <vector>

/// Beside a table of an embedded database: what its rows are filtered and sorted by (cellcolumns.h), column by column, two bytes
/// a row, in blocks that fill a page each. A search reads two or three columns of a million rows in a millisecond, where to ask
/// an index about each row that it names takes half a second. Triggers note the rows that change (<table>_search_stale); they and
/// rows that are new are read from the table, until there are enough of them to be written into the blocks.
/// On a server it does nothing.
class ColumnCells
{
public:
    static constexpr qint64 perBlock = 2'000;

    ColumnCells(const QSqlDatabase &db, const QString &table) : m_db(db), m_table(table) {}

    /// Writes rows that changed or are new into the blocks, if they are many; belongs before a commit. Linear in them, some 10 µs
    /// each.
    Result<> flush();
    /// The same, however few they are.
    Result<> catchUp();
    /// Nothing is kept any more; every row counts as new.
    Result<> clear();

    static Result<CellCoder> coder(const QSqlDatabase &db, const QString &table, int column);
    /// Reads the cells of one column, by the id of the row; 0 where there is none. Linear in the rows of the table, some 0.3 ms
    /// for a million, if `cells` has the memory already.
    static Result<> readColumn(const QSqlDatabase &db, const QString &table, int column, std::vector<quint16> &cells);
    /// The rows that are not in the blocks as they are now: gives `take` their ids, ascending, and the cells of these columns,
    /// which are 0 where the row is gone.
    static Result<> fresh(const QSqlDatabase &db, const QString &table, const QList<CellCoder> &columns,
                          const std::function<void(qint64 id, const std::vector<quint16> &cells)> &take);
    /// Puts one of them in its place.
    static void put(std::vector<quint16> &cells, qint64 id, quint16 cell);
    /// The ids of rows whose cells, with what is read from the table, are not those of the row. Reads the whole table.
    static Result<QList<qint64>> differing(const QSqlDatabase &db, const QString &table);

private:
    using Row = std::pair<qint64, std::vector<quint16>>;
    Result<> write();
    Result<> beginAnew(qint64 rows);
    Result<> writeRows();
    Result<> writeBlock(qint64 block, const std::vector<Row> &rows);
    Result<> chooseBounds(const CellColumn &column, qint64 rows);

    QSqlDatabase m_db;
    QString m_table;
};
