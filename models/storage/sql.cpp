#include "models/storage/sql.h"

#include "models/storage/connection.h"
#include "models/storage/postgresconnection.h"
#include "models/storage/rowblock.h"
#include "models/storage/sessionnotes.h"
#include "models/storage/statementpool.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

static constexpr std::chrono::seconds longestWait(60); // for a standby to be promoted

/// The driver's words without the row: a server quotes whole rows under DETAIL, and the value itself in data errors (class 22).
static QString withoutValues(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (code.size() == 5 && code.startsWith(u"22"_s))
        return code;
    const QString text = error.text();
    return text.left(text.indexOf(u"DETAIL:"_s)).section(u'\n', 0, 0).trimmed();
}

WorkTrace &workTrace()
{
    static thread_local WorkTrace trace;
    return trace;
}

Error storageError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (code == u"40001"_s || code == u"40P01"_s)
        workTrace().collided = true;
    if (code == u"25006"_s)
        return standbyError(withoutValues(error));
    QString message;
    if (code == u"5"_s || code == u"6"_s || code == u"261"_s || code == u"517"_s || code == u"40001"_s || code == u"40P01"_s)
        message = StorageText::tr("Another desk is writing to the database. Try again in a moment.");
    else if (code.startsWith(u"08"_s) || code.startsWith(u"57P0"_s))
        message = StorageText::tr("The server does not answer; nothing was changed. Try again in a moment.");
    else if (code == u"42501"_s || code == u"42883"_s) // the latter: what a role has no use for is not there in its schema
        message = StorageText::tr("Your login may not do this; nothing was changed. Ask who is responsible for the record, or an "
                                  "administrator.");
    else if (code == u"KN423"_s) // resources/office/functions.sql
        message =
            StorageText::tr("This person is booked elsewhere in these days; nothing was changed. Choose other days, or somebody "
                            "else.");
    else if (code == u"13"_s)
        message = StorageText::tr("The disk is full. Free some space and try again; nothing was changed.");
    else if (code == u"8"_s || code == u"1032"_s)
        message = StorageText::tr("The database may only be read. Check the rights of its file and folder.");
    else if (code == u"11"_s || code == u"26"_s)
        message = StorageText::tr("The file is damaged or not a database of this program. Restore a backup.");
    else
        message = StorageText::tr("The database refused the change; nothing was changed. Try again, then run a check.");
    return {Error::Kind::Storage, message, withoutValues(error)};
}

Error standbyError(const QString &detail)
{
    return {Error::Kind::Network,
            StorageText::tr(
                "Only a standby of the server answers: reading goes on, and nothing can be changed. Do it again as soon as "
                "the server itself is back."),
            detail};
}

Error storageError(const QSqlQuery &query) { return storageError(query.lastError()); }

Error storageError(const QSqlDatabase &db) { return storageError(db.lastError()); }

// How many transactions of a connection are open; a connection belongs to one thread.
static int &depthOn(const QString &connection)
{
    static thread_local QHash<QString, int> depths;
    return depths[connection];
}

static int &depthOf(const QSqlDatabase &db) { return depthOn(db.connectionName()); }

void noteChange(const QString &connection)
{
    if (depthOn(connection) == 0)
        workTrace().committed = true;
}

static QString savepoint(int depth) { return u"inner_%1"_s.arg(depth); }

static bool opened(QSqlDatabase &db, int depth)
{
    if (depth > 0)
        return QSqlQuery(db).exec(u"SAVEPOINT "_s + savepoint(depth));
    // SQLite: take the write lock at once, so that two desks queue here and not in the middle.
    return db.driverName() == u"QSQLITE"_s ? QSqlQuery(db).exec(u"BEGIN IMMEDIATE"_s) : db.transaction();
}

Transaction::Transaction(const QSqlDatabase &db) : m_db(db), m_open(opened(m_db, depthOf(m_db)))
{
    if (m_open)
        ++depthOf(m_db);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const int depth = --depthOf(m_db);
    if (depth == 0) {
        QSqlQuery(m_db).exec(u"ROLLBACK"_s);
        return;
    }
    QSqlQuery(m_db).exec(u"ROLLBACK TO SAVEPOINT "_s + savepoint(depth));
    QSqlQuery(m_db).exec(u"RELEASE SAVEPOINT "_s + savepoint(depth));
}

/// Whether a change on this connection is kept with an id of its own: where it is a server's, and its schema knows them.
static Result<bool> changesHaveIds(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) != Engine::Postgres)
        return false;
    SessionNotes *notes = sessionnotes::of(db);
    if (notes && notes->changesHaveIds)
        return true;
    QSqlQuery query(db);
    if (!query.exec(u"SELECT to_regclass('desk_change') IS NOT NULL AND NOT pg_is_in_recovery()"_s) || !query.next())
        return storageError(query);
    const bool have = query.value(0).toBool();
    if (notes)
        notes->changesHaveIds = have;
    return have;
}

/// The connection broke before the server answered. Whether the change is there is asked by claiming its id: where that
/// transaction still runs, the claim waits for it, and once it is ours the change can never arrive.
static Result<> arrived(const QSqlDatabase &db, const QString &change)
{
    using namespace std::chrono;
    const auto until = steady_clock::now() + longestWait;
    for (auto pause = milliseconds(100); steady_clock::now() < until; pause = std::min(pause * 2, milliseconds(2000))) {
        QThread::msleep(static_cast<unsigned long>(pause.count()));
        if (!reopenConnection(db))
            continue;
        QSqlQuery query(db);
        if (!query.exec(u"INSERT INTO desk_change (id) VALUES ('%1') ON CONFLICT DO NOTHING"_s.arg(change)))
            continue;
        if (query.numRowsAffected() == 0)
            return {};
        return Error{Error::Kind::Network,
                     StorageText::tr("The connection to the server broke and the change was not made. Do it again.")};
    }
    return Error{Error::Kind::Network,
                 StorageText::tr("The connection to the server broke, and it does not answer. Look whether the change is there "
                                 "before you do it again.")};
}

/// The id of what the transaction changed is written with it, and both in one journey. An error of the first keeps the server
/// from the second: its COMMIT of a broken transaction would be answered as if all were well, and keep nothing.
static Result<> committedWithId(const QSqlDatabase &db)
{
    const QString change = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlQuery query(db);
    const bool committed =
        query.exec(u"INSERT INTO desk_change (id) SELECT CAST('%1' AS UUID) WHERE pg_current_xact_id_if_assigned() IS NOT NULL;"
                   " COMMIT"_s.arg(change)) &&
        query.nextResult();
    if (committed)
        return {};
    return postgres::isBroken(db) ? arrived(db, change) : storageError(query);
}

Result<> Transaction::commit()
{
    if (!m_open)
        return storageError(m_db);
    if (const auto cut = std::exchange(workTrace().cut, {}))
        return *cut; // the destructor rolls back
    const int depth = depthOf(m_db) - 1;
    const auto haveIds = depth == 0 ? changesHaveIds(m_db) : Result<bool>(false);
    if (!haveIds)
        return haveIds.error(); // the destructor rolls back
    if (haveIds.value()) {
        if (const auto done = committedWithId(m_db); !done)
            return done;
    } else if (QSqlQuery query(m_db); !query.exec(depth == 0 ? u"COMMIT"_s : u"RELEASE SAVEPOINT "_s + savepoint(depth))) {
        return storageError(query);
    }
    --depthOf(m_db);
    m_open = false;
    if (depth == 0)
        workTrace().committed = true;
    return {};
}

Statement::Statement(const QSqlDatabase &db, const QString &sql)
    : Statement(db, sql, sql.startsWith(u"INSERT"_s) && !sql.contains(u"RETURNING"_s))
{
}

Statement Statement::ofRows(const QSqlDatabase &db, const QString &sql) { return Statement(db, sql, true); }

Statement::Statement(const QSqlDatabase &db, const QString &sql, bool direct)
    : m_query(std::make_shared<QSqlQuery>(db)), m_connection(db.connectionName()), m_sql(sql)
{
    if (direct)
        m_direct = statementpool::takenDirect(db, sql);
}

Result<> Statement::run(const QVariantList &values)
{
    if (m_direct)
        return m_direct->run(values);
    if (!m_prepared) {
        auto taken = statementpool::taken(QSqlDatabase::database(m_connection, false), m_sql);
        m_query = std::move(taken.query);
        m_prepared = taken.isPrepared || m_query->prepare(m_sql);
        if (!m_prepared)
            return storageError(*m_query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (!m_query->exec())
        return storageError(*m_query);
    if (!m_query->isSelect())
        noteChange(m_connection);
    return {};
}

Result<> Statement::ended() const
{
    if (m_direct)
        return m_direct->ended();
    return m_query->lastError().isValid() ? Result<>(storageError(*m_query)) : Result<>();
}

void Statement::noteEnd() const
{
    if (const auto whole = ended(); !whole && !workTrace().cut)
        workTrace().cut = whole.error();
}

Result<> Statement::finish()
{
    if (m_direct)
        return m_direct->finish();
    const auto whole = ended();
    m_query->finish(); // PostgreSQL gives rows one by one and knows one question at a time
    return whole;
}

void Statement::copyTo(RowBlock &rows)
{
    if (m_direct)
        return m_direct->copyTo(rows);
    rows.beginRow();
    if (m_columns < 0)
        m_columns = m_query->record().count();
    for (int column = 0; column < m_columns; ++column) {
        const QVariant value = m_query->value(column);
        const QMetaType type = value.metaType();
        if (value.isNull())
            rows.addNull();
        else if (type == QMetaType::fromType<double>())
            rows.add(value.toDouble());
        else if (type == QMetaType::fromType<bool>() || type == QMetaType::fromType<int>() ||
                 type == QMetaType::fromType<qint64>())
            rows.add(value.toLongLong());
        else
            rows.add(value.toString().toUtf8()); // also a day: in ISO form
    }
}

Result<qint64> Statement::runForId(const QVariantList &values)
{
    if (const auto done = run(values); !done)
        return done.error();
    if (m_direct)
        return m_direct->lastId();
    if (!m_query->isSelect())
        return m_query->lastInsertId().toLongLong();
    if (!m_query->next())
        return storageError(*m_query);
    const qint64 id = number(0);
    m_query->finish();
    return id;
}
