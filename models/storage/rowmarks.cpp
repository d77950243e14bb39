#include "models/storage/rowmarks.h"

#ifdef KEYNET_SQLITE_DIRECT
#include "models/storage/chosenrows.h"
#include "models/storage/columncells.h"
#include "models/storage/dialect.h"
#include "models/storage/markorder.h"
#include "models/storage/piecerows.h"
#include "models/storage/searchstate.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestId = qint64(1) << 28; // 32 MB of marks

/// A column's cells by the ids of the rows.
struct Column
{
    bool isKnown = false; // else the memory alone is kept
    CellCoder coder = {};
    std::vector<quint16> cells = {};
};

/// One set for each thread: a page is found right after its text was marked.
struct Marks
{
    QString connection;
    MarkedText text;
    qint64 state = 0; // of the database when they were set
    qint64 count = 0;
    bool tooLarge = false; // an id
    RowBits bits;
    RowBits *growing = nullptr; // where mark_row() adds to
    QHash<int, Column> columns; // of the table, as far as they were asked for
    std::vector<qint64> chosen;

    std::optional<int> counted; // column: how many of the marked rows have each of its cells
    std::vector<quint32> counts;

    void forgetMarks()
    {
        connection.clear();
        count = 0;
        tooLarge = false;
        bits.clear();
        chosen.clear();
        counted.reset();
    }
    void forgetColumns()
    {
        for (Column &column : columns)
            column.isKnown = false;
    }
    void add(qint64 id)
    {
        if (id < 1 || id > largestId) {
            tooLarge = true;
            return;
        }
        const auto word = size_t(id / bitsPerWord);
        if (word >= growing->size())
            growing->resize(word + 1);
        (*growing)[word] |= quint64(1) << (id % bitsPerWord);
    }
};

Marks &marks()
{
    thread_local Marks marks;
    return marks;
}

/// Within SQL: to step from row to row takes four times as long.
void noteMarked(sqlite3_context *context, int, sqlite3_value **values)
{
    marks().add(sqlite3_value_int64(values[0]));
    sqlite3_result_null(context);
}

/// Another number after every change, by this connection or another one.
Result<qint64> stateOf(const QSqlDatabase &db)
{
    Statement version = Statement::ofRows(db, u"PRAGMA data_version"_s);
    if (const auto done = version.run({}); !done)
        return done.error();
    const qint64 others = version.next() ? version.number(0) : 0;
    if (const auto done = version.finish(); !done)
        return done.error();
    return others * (qint64(1) << 32) + sqlite3_total_changes(SqliteStatement::handleOf(db));
}

/// Adds the rows of which the index of pieces names one. Each piece by itself: to look for rows that have several at once takes
/// it as long as all of them.
Result<> addIndexed(const QSqlDatabase &db, const QString &table, const QStringList &pieces, RowBits &rows)
{
    marks().growing = &rows;
    for (const QString &piece : pieces) {
        Statement named = Statement::ofRows(
            db, u"SELECT COUNT(mark_row(named.rowid)) FROM (%1) AS named"_s.arg(dialect::idsMatching(Engine::Sqlite, table)));
        if (const auto done = named.run({dialect::searchMatch(Engine::Sqlite, {piece})}); !done)
            return done;
        if (const auto done = named.finish(); !done)
            return done;
    }
    return {};
}

/// Every id that a row may have; which of them are rows the tests tell, of which there is one at least.
Result<> markAll(const QSqlDatabase &db, const QString &table, RowBits &all)
{
    const auto last = searchstate::asked(db, u"SELECT COALESCE(MAX(id), 0) FROM "_s + table);
    if (!last)
        return last.error();
    all.assign(size_t(std::min(last.value(), largestId) / bitsPerWord + 1), ~quint64(0));
    marks().tooLarge = last.value() > largestId;
    return {};
}

/// Of the pieces that are kept by their bits, and from the texts of the rows that came since; of the others from the index.
Result<> setMarks(const QSqlDatabase &db, const MarkedText &text, RowBits &all)
{
    const auto end = PieceRows::end(db, text.table);
    if (!end)
        return end.error();
    QList<std::pair<qint64, QString>> late; // none: the index names all
    if (end.value() > 0) {
        auto rows = PieceRows::late(db, text.table, end.value());
        if (!rows)
            return rows.error();
        late = rows.take();
    }
    bool isFirst = true;
    for (const QStringList &group : text.groups) {
        RowBits some;
        const auto others = PieceRows::addTo(some, db, text.table, group, end.value());
        if (!others)
            return others.error();
        if (const auto done = addIndexed(db, text.table, others.value(), some); !done)
            return done;
        marks().growing = &some;
        for (const auto &row : std::as_const(late))
            if (std::any_of(group.begin(), group.end(), [&row](const QString &piece) { return row.second.contains(piece); }))
                marks().add(row.first);
        if (std::exchange(isFirst, false)) {
            all.swap(some);
            continue;
        }
        all.resize(std::min(all.size(), some.size()));
        for (size_t at = 0; at < all.size(); ++at)
            all[at] &= some[at];
    }
    return {};
}

/// These columns as the rows are now, as far as they are not known yet.
Result<> readColumns(const QSqlDatabase &db, const QList<int> &columns, Marks &known)
{
    QList<CellCoder> wanted;
    for (const int column : columns) {
        Column &read = known.columns[column];
        if (read.isKnown)
            continue;
        auto coder = ColumnCells::coder(db, known.text.table, column);
        if (!coder)
            return coder.error();
        read.coder = coder.take();
        if (const auto done = ColumnCells::readColumn(db, known.text.table, column, read.cells); !done)
            return done;
        wanted.append(read.coder);
    }
    if (wanted.isEmpty())
        return {};
    const auto done = ColumnCells::fresh(db, known.text.table, wanted, [&](qint64 id, const std::vector<quint16> &values) {
        for (int i = 0; i < int(wanted.size()); ++i)
            ColumnCells::put(known.columns[wanted[i].column].cells, id, values[size_t(i)]);
    });
    if (!done)
        return done;
    for (const CellCoder &coder : std::as_const(wanted))
        known.columns[coder.column].isKnown = true;
    return {};
}

/// Takes the marks away from the rows that do not pass the tests.
Result<> narrow(const QSqlDatabase &db, Marks &known)
{
    QList<int> columns;
    for (const RowTest &test : std::as_const(known.text.tests))
        columns.append(cellColumn(known.text.table, test.column).value_or(0));
    if (const auto done = readColumns(db, columns, known); !done)
        return done;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = known.columns[columns[i]];
        markorder::keepPassing(known.bits, column.cells, markorder::passing(column.coder, known.text.tests[i]));
    }
    return {};
}

/// The column of the order, and the order as its cells tell it.
Result<std::pair<const Column *, markorder::From>> ordered(const QSqlDatabase &db, const MarkedOrder &order, Marks &known)
{
    const int number = cellColumn(known.text.table, order.column).value_or(0);
    if (const auto done = readColumns(db, {number}, known); !done)
        return done.error();
    const Column &column = known.columns[number];
    markorder::From from{.isDescending = order.isDescending, .ofEmpty = order.ofEmpty, .after = {}};
    if (order.afterId)
        from.after = {column.coder.cell(order.afterValue), *order.afterId};
    return std::pair(&column, from);
}

} // namespace

bool rowmarks::install(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "mark_row", 1, SQLITE_UTF8, nullptr, noteMarked, nullptr, nullptr, nullptr) ==
               SQLITE_OK &&
           chosenrows::install(handle, []() -> const std::vector<qint64> * { return &marks().chosen; });
}

bool rowmarks::install(const QSqlDatabase &db)
{
    sqlite3 *handle = SqliteStatement::handleOf(db);
    return handle && install(handle);
}

bool rowmarks::arePossible(const QSqlDatabase &db) { return SqliteStatement::handleOf(db) != nullptr; }

Result<std::optional<qint64>> rowmarks::mark(const QSqlDatabase &db, const MarkedText &text)
{
    Marks &known = marks();
    const auto state = stateOf(db);
    if (!state)
        return state.error();
    const bool isUnchanged =
        known.connection == db.connectionName() && known.state == state.value() && known.text.table == text.table;
    if (isUnchanged && known.text == text)
        return std::optional(known.count);
    if (!isUnchanged)
        known.forgetColumns();
    known.forgetMarks();
    known.text = text;
    if (const auto done = text.groups.isEmpty() ? markAll(db, text.table, known.bits) : setMarks(db, text, known.bits); !done)
        return done.error();
    known.growing = nullptr;
    if (known.tooLarge)
        return std::optional<qint64>();
    if (const auto done = narrow(db, known); !done)
        return done.error();
    for (const quint64 word : known.bits)
        known.count += std::popcount(word);
    known.connection = db.connectionName();
    known.state = state.value();
    return std::optional(known.count);
}

void rowmarks::chooseAll() { marks().chosen = markorder::all(marks().bits); }

Result<qint64> rowmarks::chooseFirst(const QSqlDatabase &db, const MarkedOrder &order, qint64 most)
{
    Marks &known = marks();
    const auto by = ordered(db, order, known);
    if (!by)
        return by.error();
    known.chosen =
        markorder::first(known.bits, by.value().first->cells, by.value().first->coder, by.value().second, size_t(most));
    return chosen();
}

Result<qint64> rowmarks::chooseAround(const QSqlDatabase &db, const MarkedOrder &order, qint64 offset)
{
    Marks &known = marks();
    const auto by = ordered(db, order, known);
    if (!by)
        return by.error();
    const Column &column = *by.value().first;
    if (known.counted != column.coder.column) { // a list is dragged about: the same is asked again and again
        known.counts = markorder::counts(known.bits, column.cells);
        known.counted = column.coder.column;
    }
    auto stretch = markorder::stretchAt(known.bits, column.cells, known.counts, by.value().second, size_t(offset));
    known.chosen = std::move(stretch.ids);
    return qint64(stretch.before);
}

qint64 rowmarks::chosen() { return qint64(marks().chosen.size()); }

void rowmarks::forget()
{
    marks().forgetMarks();
    marks().forgetColumns();
}

#else

bool rowmarks::install(sqlite3 *) { return false; }
bool rowmarks::install(const QSqlDatabase &) { return false; }
bool rowmarks::arePossible(const QSqlDatabase &) { return false; }
Result<std::optional<qint64>> rowmarks::mark(const QSqlDatabase &, const MarkedText &) { return std::optional<qint64>(); }
void rowmarks::chooseAll() {}
Result<qint64> rowmarks::chooseFirst(const QSqlDatabase &, const MarkedOrder &, qint64) { return 0; }
Result<qint64> rowmarks::chooseAround(const QSqlDatabase &, const MarkedOrder &, qint64) { return 0; }
qint64 rowmarks::chosen() { return 0; }
void rowmarks::forget() {}

#endif
