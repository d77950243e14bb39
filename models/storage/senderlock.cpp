#include "models/storage/senderlock.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

static int numberOf(RemoteSystem system) { return dialect::senderLock + int(system); }

Result<bool> SenderLock::take(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Postgres) {
        QSqlQuery query(db);
        // The server lets a connection take its own lock once more, but two rounds of one desk are two as well.
        if (!query.exec(
                u"SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"
                " AND granted AND classid = 0 AND objid = %1 AND database = (SELECT oid FROM pg_database WHERE"
                " datname = current_database())) THEN FALSE ELSE pg_try_advisory_lock(%1) END"_s.arg(numberOf(m_system))) ||
            !query.next())
            return storageError(query);
        return query.value(0).toBool();
    }
    m_file = std::make_unique<QLockFile>(u"%1.%2.lock"_s.arg(db.databaseName(), codeOf(m_system)));
    m_file->setStaleLockTime(0); // only a process that is gone frees it
    return m_file->tryLock(0);
}

Result<> SenderLock::release(const QSqlDatabase &db)
{
    m_file.reset();
    if (dialect::engineOf(db) != Engine::Postgres)
        return {};
    QSqlQuery query(db);
    if (!query.exec(u"SELECT pg_advisory_unlock(%1)"_s.arg(numberOf(m_system))))
        return storageError(query);
    return {};
}
