#include "models/storage/databasecopy.h"

#include "models/storage/columncells.h"
#include "models/storage/dialect.h"
#include "models/storage/postgresconnection.h"
#include "models/storage/snapshot.h"
#include "models/storage/sql.h"
#include "models/storage/tableshape.h"
#include "models/storage/textindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <numeric>

using namespace Qt::StringLiterals;

struct DatabaseCopyText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCopyText)
};

qint64 DatabaseCopy::rows() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const auto &table) { return sum + table.rows; });
}

namespace {

using Progress = std::function<bool(qint64, qint64)>;
using Row = QList<std::optional<QByteArray>>;

/// A value as both engines write it; what a boolean, a day and a number are differs only in how a driver hands them over.
std::optional<QByteArray> plain(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QByteArray("1") : QByteArray("0");
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toLatin1();
    case QMetaType::Double:
        return QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString().toUtf8();
    }
}

QString quoted(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list.append(u'"' + name + u'"');
    return list.join(u", "_s);
}

bool isText(const QString &table) { return table.endsWith(u"_text"_s); } // with its index of pieces: see TextIndex

/// Reads all rows in the order of the key, and gives their number and hash.
template <typename Take>
Result<CopiedTable> readThrough(const QSqlDatabase &db, const QString &table, const TableShape &shape, Take take)
{
    Statement statement(db, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(quoted(shape.columns), table, quoted(shape.key)));
    if (const auto done = statement.run({}); !done)
        return done.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CopiedTable copied{table, 0, {}};
    while (statement.next()) {
        Row row;
        for (int i = 0; i < shape.columns.size(); ++i) {
            row.append(plain(statement.value(i)));
            hash.addData(row.last() ? QByteArray::number(row.last()->size()) + ':' + *row.last() : QByteArray("-"));
        }
        ++copied.rows;
        if (const auto done = take(row, statement); !done)
            return done.error();
    }
    if (statement.query().lastError().isValid())
        return storageError(statement.query());
    copied.sha256 = QString::fromLatin1(hash.result().toHex());
    return copied;
}

TableShape textShape(const QString &table) { return {{u"folded"_s, table.chopped(5) + u"_id"_s}, {table.chopped(5) + u"_id"_s}}; }

/// Writes the rows of one table; what is written is there once end() was called.
class TableWriter
{
public:
    TableWriter(const QSqlDatabase &db, const QString &table, const TableShape &shape) : m_db(db), m_table(table), m_shape(shape)
    {
    }

    Result<> begin()
    {
        if (isText(m_table)) {
            m_texts.emplace(m_db, m_table.chopped(5));
        } else if (dialect::engineOf(m_db) == Engine::Postgres) {
            m_copy.emplace(m_db);
            return m_copy->begin(u"COPY %1 (%2) FROM STDIN"_s.arg(m_table, quoted(m_shape.columns)));
        } else {
            m_insert = Statement(m_db, u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(m_table, quoted(m_shape.columns),
                                                                                 u", ?"_s.repeated(m_shape.columns.size() - 1)));
        }
        return {};
    }

    Result<> put(const Row &row, Statement &source)
    {
        if (m_texts)
            return m_texts->add(source.number(1), source.text(0));
        if (m_copy)
            return m_copy->put(row, m_bytes);
        QVariantList values;
        for (int i = 0; i < row.size(); ++i) {
            const QVariant value = source.value(i);
            // SQLite's strict tables hold days as texts and yes or no as numbers.
            if (value.isNull())
                values.append(QVariant(QMetaType(QMetaType::QString)));
            else if (value.typeId() == QMetaType::Bool)
                values.append(value.toInt());
            else if (value.typeId() == QMetaType::QString)
                values.append(bound(value.toString()));
            else
                values.append(value);
        }
        return m_insert.run(values);
    }

    Result<> end()
    {
        if (!m_texts)
            return m_copy ? m_copy->end() : Result<>();
        if (const auto done = m_texts->flush(); !done)
            return done;
        return ColumnCells(m_db, m_table.chopped(5)).flush(); // the table itself comes before its texts
    }
    void setBytes(const QList<bool> &bytes) { m_bytes = bytes; }

private:
    QSqlDatabase m_db;
    QString m_table;
    TableShape m_shape;
    std::optional<TextIndex> m_texts;
    std::optional<postgres::CopyIn> m_copy;
    QList<bool> m_bytes;
    Statement m_insert;
};

Result<> ran(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) ? Result<>() : Result<>(storageError(query));
}

/// Rows come in any order, and triggers that keep, seal or tell of changes rest: every row is as it was.
Result<> constraintsRest(const QSqlDatabase &db, const QStringList &tables, bool rest)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return rest ? ran(db, u"PRAGMA defer_foreign_keys = ON"_s) : Result<>();
    if (!rest)
        if (const auto done = ran(db, u"SET CONSTRAINTS ALL IMMEDIATE"_s); !done)
            return done;
    for (const QString &table : tables)
        if (const auto done = ran(db, u"ALTER TABLE %1 %2 TRIGGER USER"_s.arg(table, rest ? u"DISABLE"_s : u"ENABLE"_s)); !done)
            return done;
    Statement keys(db, u"SELECT conrelid::regclass::TEXT, conname::TEXT FROM pg_constraint WHERE contype = 'f'"
                       " AND connamespace = current_schema()::regnamespace"_s);
    if (const auto done = keys.run({}); !done)
        return done;
    QList<std::pair<QString, QString>> all;
    while (keys.next())
        all.append({keys.text(0), keys.text(1)});
    keys.query().finish();
    for (const auto &[table, key] : all)
        if (const auto done = ran(db, u"ALTER TABLE %1 ALTER CONSTRAINT \"%2\" %3"_s.arg(
                                          table, key, rest ? u"DEFERRABLE INITIALLY DEFERRED"_s : u"NOT DEFERRABLE"_s));
            !done)
            return done;
    return {};
}

/// What hinders: records of its own. The notes of its making do not.
Result<> mayTake(const QSqlDatabase &target, const QStringList &tables)
{
    for (const QString &table : tables) {
        const QString where = table == u"audit"_s ? u" WHERE action NOT LIKE 'user.%' AND action NOT LIKE 'desk.%'"_s : QString();
        if (table == u"audit_seal"_s || table == u"setting"_s || table == u"desk_user"_s || table == u"number_series"_s)
            continue;
        Statement any(target, u"SELECT 1 FROM %1%2 LIMIT 1"_s.arg(table, where));
        if (const auto done = any.run({}); !done)
            return done;
        if (any.next())
            return Error{Error::Kind::Conflict,
                         DatabaseCopyText::tr("The target holds records already. Name an empty database, or give --replace to "
                                              "empty it first.")};
    }
    return {};
}

Result<> emptied(const QSqlDatabase &target, const QStringList &tables)
{
    const QStringList searched{u"posting"_s, u"seeker"_s};
    for (const QString &table : searched)
        if (const auto done = TextIndex(target, table).clear(); !done)
            return done;
    for (const QString &table : tables) // the audit of a file is never deleted; of a new file it is empty
        if (const auto done = ran(target, u"DELETE FROM "_s + table); !done)
            return done;
    for (const QString &table : searched)
        if (const auto done = ColumnCells(target, table).clear(); !done)
            return done;
    return {};
}

/// New numbers go on after those that came.
Result<> sequencesSet(const QSqlDatabase &db, const QStringList &tables)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return {};
    for (const QString &table : tables) {
        const auto shape = shapeOf(db, table);
        if (!shape)
            return shape.error();
        if (shape.value().columns.contains(u"id"_s))
            if (const auto done = ran(db, u"SELECT setval(s, GREATEST((SELECT max(id) FROM %1), 1), EXISTS (SELECT 1 FROM %1))"
                                          " FROM pg_get_serial_sequence('%1', 'id') s WHERE s IS NOT NULL"_s.arg(table));
                !done)
                return done;
    }
    return {};
}

Result<QList<bool>> bytesIn(const QSqlDatabase &target, const QString &table, const TableShape &shape)
{
    QList<bool> bytes;
    const QSqlRecord record = target.record(table);
    for (const QString &column : shape.columns)
        bytes.append(record.field(column).metaType().id() == QMetaType::QByteArray);
    return bytes;
}

Result<qint64> rowsOf(const QSqlDatabase &db, const QStringList &tables)
{
    qint64 rows = 0;
    for (const QString &table : tables) {
        Statement count(db, u"SELECT COUNT(*) FROM "_s + table);
        if (const auto done = count.run({}); !done)
            return done.error();
        rows += count.next() ? count.number(0) : 0;
    }
    return rows;
}

class Copying
{
public:
    Copying(const QSqlDatabase &source, const QSqlDatabase &target, qint64 total, const Progress &progress)
        : m_source(source), m_target(target), m_progress(progress), m_total(total)
    {
    }

    Result<CopiedTable> copied(const QString &table)
    {
        const auto shape = shapeAtBoth(table);
        if (!shape)
            return shape.error();
        TableWriter writer(m_target, table, shape.value());
        const auto bytes = bytesIn(m_target, table, shape.value());
        if (!bytes)
            return bytes.error();
        writer.setBytes(bytes.value());
        if (const auto done = writer.begin(); !done)
            return done.error();
        const auto read = readThrough(m_source, table, shape.value(), [&](const Row &row, Statement &from) -> Result<> {
            if (++m_rows % 1000 == 0 && !m_progress(m_rows, m_total))
                return Error{Error::Kind::Cancelled, DatabaseCopyText::tr("Stopped; the target is as it was.")};
            return writer.put(row, from);
        });
        if (!read)
            return read;
        if (const auto done = writer.end(); !done)
            return done.error();
        return read;
    }

    Result<> compared(const CopiedTable &wanted)
    {
        const auto shape = shapeAtBoth(wanted.name);
        if (!shape)
            return shape.error();
        const auto there = readThrough(m_target, wanted.name, shape.value(), [](const Row &, Statement &) { return Result<>(); });
        if (!there)
            return there.error();
        if (there.value().rows == wanted.rows && there.value().sha256 == wanted.sha256)
            return {};
        return Error{
            Error::Kind::Storage,
            DatabaseCopyText::tr("%1 did not arrive as it was: %2 rows of %3. Nothing was kept; try again, and report it if "
                                 "it happens twice.")
                .arg(wanted.name)
                .arg(there.value().rows)
                .arg(wanted.rows)};
    }

private:
    Result<TableShape> shapeAtBoth(const QString &table)
    {
        if (isText(table))
            return textShape(table);
        const auto here = shapeOf(m_source, table), there = shapeOf(m_target, table);
        if (!here || !there)
            return here ? there.error() : here.error();
        if (here.value().columns == there.value().columns)
            return here;
        return Error{Error::Kind::Storage,
                     DatabaseCopyText::tr("The databases are of different versions. Bring both up to date "
                                          "with this program and copy again."),
                     table};
    }

    QSqlDatabase m_source, m_target;
    const Progress &m_progress;
    qint64 m_rows = 0, m_total;
};

} // namespace

Result<DatabaseCopy> copiedDatabase(const QSqlDatabase &source, const QSqlDatabase &target, bool mayEmpty,
                                    const Progress &progress)
{
    const auto tables = recordTables(source), there = recordTables(target);
    if (!tables || !there)
        return tables ? there.error() : tables.error();
    if (tables.value() != there.value())
        return Error{Error::Kind::Storage, DatabaseCopyText::tr("The databases are of different versions. Bring both up to date "
                                                                "with this program and copy again.")};
    const Snapshot snapshot(source);
    Transaction transaction(target);
    if (!transaction.isOpen())
        return storageError(target);
    if (!mayEmpty)
        if (const auto free = mayTake(target, tables.value()); !free)
            return free.error();
    if (const auto done = constraintsRest(target, tables.value(), true); !done)
        return done.error();
    if (const auto done = emptied(target, tables.value()); !done)
        return done.error();
    DatabaseCopy copy;
    const auto total = rowsOf(source, tables.value());
    if (!total)
        return total.error();
    Copying copying(source, target, total.value(), progress);
    for (const QString &table : tables.value()) {
        auto copied = copying.copied(table);
        if (!copied)
            return copied.error();
        copy.tables.append(copied.take());
    }
    if (const auto done = constraintsRest(target, tables.value(), false); !done)
        return done.error();
    for (const CopiedTable &table : std::as_const(copy.tables))
        if (const auto done = copying.compared(table); !done)
            return done.error();
    if (const auto done = sequencesSet(target, tables.value()); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return copy;
}
