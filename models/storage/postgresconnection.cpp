#include "models/storage/postgresconnection.h"

#include "models/storage/sql.h"

#include <QSqlDriver>

#include <libpq-fe.h>

namespace postgres {

static PGconn *connectionOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    const QByteArrayView type(handle.typeName()); // named by the typedef or by what it stands for, as Qt was built
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Result<QString> verifierOf(const QSqlDatabase &db, const QString &login, const QString &password)
{
    PGconn *connection = connectionOf(db);
    if (!connection)
        return storageError(db);
    char *hashed = PQencryptPasswordConn(connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!hashed)
        return storageError(db);
    const QString verifier = QString::fromLatin1(hashed);
    PQfreemem(hashed);
    return verifier;
}

} // namespace postgres
