#include "models/storage/tableshape.h"

#include "models/storage/dialect.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

static bool isOfOneEngine(const QString &table)
{
    static const QStringList own{u"schema_step"_s, u"office_user"_s, u"desk_change"_s, u"desk_presence"_s};
    return own.contains(table) || table.startsWith(u"sqlite_"_s) || table.contains(u"_search"_s);
}

Result<QStringList> recordTables(const QSqlDatabase &db)
{
    const bool lite = dialect::engineOf(db) == Engine::Sqlite;
    Statement statement(db, lite ? u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s
                                 : u"SELECT relname::TEXT FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
                                   " AND relkind = 'r' ORDER BY relname::TEXT COLLATE \"C\""_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    QStringList names;
    while (statement.next())
        if (const QString name = statement.text(0); !isOfOneEngine(name))
            names.append(name);
    return names;
}

Result<TableShape> shapeOf(const QSqlDatabase &db, const QString &table)
{
    const bool lite = dialect::engineOf(db) == Engine::Sqlite;
    const QString columns =
        lite ? u"SELECT name, pk FROM pragma_table_info('%1') ORDER BY name"_s.arg(table)
             : u"SELECT a.attname::TEXT, COALESCE(array_position(i.indkey::INT[], a.attnum::INT) + 1, 0) FROM pg_attribute a"
               " LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary WHERE a.attrelid = '%1'::regclass"
               " AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attname::TEXT COLLATE \"C\""_s.arg(
                   table);
    Statement statement(db, columns);
    if (const auto done = statement.run({}); !done)
        return done.error();
    TableShape shape;
    QMap<int, QString> key;
    while (statement.next()) {
        shape.columns.append(statement.text(0));
        if (const int place = statement.value(1).toInt(); place > 0)
            key.insert(place, statement.text(0));
    }
    shape.key = key.isEmpty() ? shape.columns : key.values();
    return shape;
}
