#include "models/storage/rowmarks.h"

#include <vector>

#ifdef KEYNET_SQLITE_DIRECT
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestId = qint64(1) << 28; // 32 MB of marks
constexpr int bitsEach = 64;

/// One set for each thread: a page is found right after its text was marked.
struct Marks
{
    QString connection, sql;
    QVariantList values;
    qint64 state = 0; // of the database when they were set
    qint64 count = 0;
    bool tooLarge = false; // an id
    std::vector<quint64> bits;

    void add(qint64 id)
    {
        if (id < 1 || id > largestId) {
            tooLarge = true;
            return;
        }
        const auto word = size_t(id) / bitsEach;
        if (word >= bits.size())
            bits.resize(word + 1);
        bits[word] |= quint64(1) << (id % bitsEach);
        ++count;
    }

    bool has(qint64 id) const
    {
        const auto word = size_t(id) / bitsEach;
        return id > 0 && word < bits.size() && (bits[word] >> (id % bitsEach) & 1) != 0;
    }
};

Marks &marks()
{
    thread_local Marks marks;
    return marks;
}

void tellMarked(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, marks().has(sqlite3_value_int64(values[0])));
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

} // namespace

bool rowmarks::install(sqlite3 *handle)
{
    const auto known = [handle](const char *name, auto *function) {
        return sqlite3_create_function_v2(handle, name, 1, SQLITE_UTF8, nullptr, function, nullptr, nullptr, nullptr) ==
               SQLITE_OK;
    };
    return known("row_is_marked", tellMarked) && known("mark_row", noteMarked);
}

bool rowmarks::install(const QSqlDatabase &db)
{
    sqlite3 *handle = SqliteStatement::handleOf(db);
    return handle && install(handle);
}

bool rowmarks::arePossible(const QSqlDatabase &db) { return SqliteStatement::handleOf(db) != nullptr; }

std::optional<qint64> rowmarks::count(const QSqlDatabase &db, const ListQueryBuilder::Query &query)
{
    const Marks &known = marks();
    if (known.connection != db.connectionName() || known.sql != query.sql || known.values != query.values)
        return std::nullopt;
    const auto state = stateOf(db);
    return state && state.value() == known.state ? std::optional(known.count) : std::nullopt;
}

Result<std::optional<qint64>> rowmarks::mark(const QSqlDatabase &db, const ListQueryBuilder::Query &query)
{
    Marks &known = marks();
    known = {};
    const auto state = stateOf(db);
    if (!state)
        return state.error();
    Statement named = Statement::ofRows(db, u"SELECT COUNT(mark_row(named.rowid)) FROM (%1) AS named"_s.arg(query.sql));
    if (const auto done = named.run(query.values); !done)
        return done.error();
    if (const auto done = named.finish(); !done)
        return done.error();
    if (known.tooLarge)
        return std::optional<qint64>();
    known.connection = db.connectionName();
    known.sql = query.sql;
    known.values = query.values;
    known.state = state.value();
    return std::optional(known.count);
}

void rowmarks::forget() { marks() = {}; }

#else

bool rowmarks::install(sqlite3 *) { return false; }
bool rowmarks::install(const QSqlDatabase &) { return false; }
bool rowmarks::arePossible(const QSqlDatabase &) { return false; }
std::optional<qint64> rowmarks::count(const QSqlDatabase &, const ListQueryBuilder::Query &) { return std::nullopt; }
Result<std::optional<qint64>> rowmarks::mark(const QSqlDatabase &, const ListQueryBuilder::Query &)
{
    return std::optional<qint64>();
}
void rowmarks::forget() {}

#endif
