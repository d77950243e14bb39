#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>

using namespace Qt::StringLiterals;

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

/// The driver's words without the row: a server quotes whole rows under DETAIL, and the value itself in data errors (class 22).
static QString withoutValues(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (code.size() == 5 && code.startsWith(u"22"_s))
        return code;
    const QString text = error.text();
    return text.left(text.indexOf(u"DETAIL:"_s)).section(u'\n', 0, 0).trimmed();
}

Error storageError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    QString message;
    if (code == u"5"_s || code == u"6"_s || code == u"261"_s || code == u"517"_s || code == u"40001"_s || code == u"40P01"_s)
        message = StorageText::tr("Another desk is writing to the database. Try again in a moment.");
    else if (code == u"42501"_s)
        message = StorageText::tr("Your login may not do this; nothing was changed. Ask who is responsible for the record, or an "
                                  "administrator.");
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

Error storageError(const QSqlQuery &query) { return storageError(query.lastError()); }

Error storageError(const QSqlDatabase &db) { return storageError(db.lastError()); }

// How many transactions of a connection are open; a connection belongs to one thread.
static int &depthOf(const QSqlDatabase &db)
{
    static thread_local QHash<QString, int> depths;
    return depths[db.connectionName()];
}

static QString savepoint(int depth) { return u"inner_%1"_s.arg(depth); }

static bool opened(QSqlDatabase &db, int depth)
{
    if (depth > 0)
        return QSqlQuery(db).exec(u"SAVEPOINT "_s + savepoint(depth));
    // SQLite: take the write lock at once, so that two desks queue here and not in the middle.
    return db.driverName() == u"QSQLITE"_s ? QSqlQuery(db).exec(u"BEGIN IMMEDIATE"_s) : db.transaction();
}

Transaction::Transaction(QSqlDatabase db) : m_db(std::move(db)), m_open(opened(m_db, depthOf(m_db)))
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

Result<> Transaction::commit()
{
    if (!m_open)
        return storageError(m_db);
    QSqlQuery query(m_db);
    const int depth = depthOf(m_db) - 1;
    if (!query.exec(depth == 0 ? u"COMMIT"_s : u"RELEASE SAVEPOINT "_s + savepoint(depth)))
        return storageError(query);
    --depthOf(m_db);
    m_open = false;
    return {};
}

Statement::Statement(const QSqlDatabase &db, const QString &sql) : m_query(db), m_direct(SqliteInsert::prepared(db, sql))
{
    if (m_direct)
        return;
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<> Statement::run(const QVariantList &values)
{
    if (m_direct)
        return m_direct->run(values);
    if (!m_prepared)
        return storageError(m_query);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    if (!m_query.exec())
        return storageError(m_query);
    return {};
}

Result<qint64> Statement::runForId(const QVariantList &values)
{
    if (const auto done = run(values); !done)
        return done.error();
    if (m_direct)
        return m_direct->lastId();
    if (!m_query.isSelect())
        return m_query.lastInsertId().toLongLong();
    if (!m_query.next())
        return storageError(m_query);
    const qint64 id = m_query.value(0).toLongLong();
    m_query.finish();
    return id;
}
