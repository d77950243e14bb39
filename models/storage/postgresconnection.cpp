#include "models/storage/postgresconnection.h"

#include "models/storage/sql.h"

#include <QSqlDriver>
#include <QSqlError>

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

static constexpr qsizetype chunk = 64 * 1024;

Error CopyIn::failed() const
{
    PGconn *connection = connectionOf(m_db);
    const QString text = connection ? QString::fromUtf8(PQerrorMessage(connection)) : QString();
    return storageError(QSqlError(text.section(QLatin1Char('\n'), 0, 0), {}, QSqlError::StatementError));
}

Result<> CopyIn::begin(const QString &sql)
{
    PGconn *connection = connectionOf(m_db);
    if (!connection)
        return storageError(m_db);
    PGresult *result = PQexec(connection, sql.toUtf8().constData());
    m_open = PQresultStatus(result) == PGRES_COPY_IN;
    PQclear(result);
    return m_open ? Result<>() : Result<>(failed());
}

static void append(QByteArray &line, const QByteArray &value)
{
    for (const char c : value) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += c;
        }
    }
}

Result<> CopyIn::put(const QList<std::optional<QByteArray>> &row, const QList<bool> &bytes)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_buffer += '\t';
        if (!row[i])
            m_buffer += "\\N";
        else if (bytes.value(i))
            m_buffer += "\\\\x" + row[i]->toHex();
        else
            append(m_buffer, *row[i]);
    }
    m_buffer += '\n';
    if (m_buffer.size() < chunk)
        return {};
    const bool sent = PQputCopyData(connectionOf(m_db), m_buffer.constData(), int(m_buffer.size())) == 1;
    m_buffer.clear();
    return sent ? Result<>() : Result<>(failed());
}

Result<> CopyIn::end()
{
    PGconn *connection = connectionOf(m_db);
    const bool sent = m_buffer.isEmpty() || PQputCopyData(connection, m_buffer.constData(), int(m_buffer.size())) == 1;
    m_open = false;
    bool stored = PQputCopyEnd(connection, nullptr) == 1 && sent;
    Result<> result;
    while (PGresult *answer = PQgetResult(connection)) {
        if (PQresultStatus(answer) != PGRES_COMMAND_OK) {
            stored = false;
            result = failed();
        }
        PQclear(answer);
    }
    return stored ? result : Result<>(failed());
}

CopyIn::~CopyIn()
{
    PGconn *connection = m_open ? connectionOf(m_db) : nullptr;
    if (!connection || PQputCopyEnd(connection, "stopped") != 1)
        return;
    while (PGresult *answer = PQgetResult(connection))
        PQclear(answer);
}

bool isBroken(const QSqlDatabase &db)
{
    if (!db.isValid() || db.driverName() != QLatin1StringView("QPSQL"))
        return false;
    const PGconn *connection = connectionOf(db);
    return !connection || PQstatus(connection) != CONNECTION_OK;
}

} // namespace postgres
