#include "models/storage/chosenrows.h"

#ifdef KEYNET_SQLITE_DIRECT
#include <new>
#include <sqlite3.h>

// A table that SQLite asks for its rows (https://www.sqlite.org/vtab.html): without one that is made, each connection has it.

namespace {

using Ids = std::vector<qint64>;
using IdsOf = const Ids *(*)();

struct Table
{
    sqlite3_vtab base; // first, as SQLite hands it back
    IdsOf ids;
};

struct Cursor
{
    sqlite3_vtab_cursor base; // first, as SQLite hands it back
    const Ids *ids = nullptr;
    size_t at = 0;
};

Cursor *cursorOf(sqlite3_vtab_cursor *base) { return reinterpret_cast<Cursor *>(base); }

int connectTable(sqlite3 *db, void *ids, int, const char *const *, sqlite3_vtab **table, char **)
{
    const int code = sqlite3_declare_vtab(db, "CREATE TABLE chosen_row (id INTEGER)");
    if (code != SQLITE_OK)
        return code;
    auto *made = new (std::nothrow) Table{{}, reinterpret_cast<IdsOf>(ids)};
    if (!made)
        return SQLITE_NOMEM;
    *table = &made->base;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int planRead(sqlite3_vtab *, sqlite3_index_info *info)
{
    constexpr double rowsAsAGuess = 1000;
    info->estimatedCost = rowsAsAGuess;
    info->estimatedRows = sqlite3_int64(rowsAsAGuess);
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new (std::nothrow) Cursor{};
    if (!made)
        return SQLITE_NOMEM;
    made->ids = reinterpret_cast<Table *>(table)->ids();
    *cursor = &made->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int startRead(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    cursorOf(cursor)->at = 0;
    return SQLITE_OK;
}

int readNext(sqlite3_vtab_cursor *cursor)
{
    ++cursorOf(cursor)->at;
    return SQLITE_OK;
}

int isOver(sqlite3_vtab_cursor *cursor) { return cursorOf(cursor)->at >= cursorOf(cursor)->ids->size(); }

int readColumn(sqlite3_vtab_cursor *base, sqlite3_context *context, int)
{
    const Cursor *cursor = cursorOf(base);
    sqlite3_result_int64(context, (*cursor->ids)[cursor->at]);
    return SQLITE_OK;
}

int readId(sqlite3_vtab_cursor *base, sqlite3_int64 *id)
{
    *id = sqlite3_int64(cursorOf(base)->at);
    return SQLITE_OK;
}

const sqlite3_module &module()
{
    static const sqlite3_module made = [] {
        sqlite3_module module{};
        module.xConnect = connectTable;
        module.xBestIndex = planRead;
        module.xDisconnect = disconnectTable;
        module.xOpen = openCursor;
        module.xClose = closeCursor;
        module.xFilter = startRead;
        module.xNext = readNext;
        module.xEof = isOver;
        module.xColumn = readColumn;
        module.xRowid = readId;
        return module;
    }();
    return made;
}

} // namespace

bool chosenrows::install(sqlite3 *handle, const std::vector<qint64> *(*rows)())
{
    return sqlite3_create_module_v2(handle, "chosen_row", &module(), reinterpret_cast<void *>(rows), nullptr) == SQLITE_OK;
}

#else

bool chosenrows::install(sqlite3 *, const std::vector<qint64> *(*)()) { return false; }

#endif
