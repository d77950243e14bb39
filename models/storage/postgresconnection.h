#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>

#include <optional>

// What the server offers beyond Qt's driver, on the connection that Qt opened.

namespace postgres {

/// A password as the server keeps it (SCRAM-SHA-256), made here, so that the password itself is in no statement and no log.
Result<QString> verifierOf(const QSqlDatabase &db, const QString &login, const QString &password);

/// Whether the server is gone from the connection: what was under way there did not answer.
bool isBroken(const QSqlDatabase &db);

/// COPY … FROM STDIN, in the open transaction.
class CopyIn
{
public:
    explicit CopyIn(const QSqlDatabase &db) : m_db(db) {}
    ~CopyIn(); // takes back what was not ended

    Result<> begin(const QString &sql);
    /// Values as text; nullopt: NULL. `bytes`: which of them are BYTEA.
    Result<> put(const QList<std::optional<QByteArray>> &row, const QList<bool> &bytes);
    Result<> end();

private:
    Error failed() const;

    QSqlDatabase m_db;
    QByteArray m_buffer;
    bool m_open = false;
};

} // namespace postgres
