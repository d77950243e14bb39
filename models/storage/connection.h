#pragma once

#include "models/domain/result.h"
#include "models/storage/dialect.h"

#include <QSqlDatabase>

/// Where a database is: a file, or postgresql://user@host:port/name?options.
struct DatabaseAddress
{
    Engine engine = Engine::Sqlite;
    QString file; // SQLite
    QString host, name, user, password, options;
    int port = 5432;

    /// "keynet.db", "/path/keynet.db", "postgresql://…" or "postgres://…".
    static Result<DatabaseAddress> fromText(const QString &text);
    /// For people and the log: never holds a password.
    QString shown() const;
};

/// Opens a connection of that name and sets it up (WAL, synchronous=FULL, foreign keys; C order, UTC).
/// A missing SQLite file is created; its folder must exist. To be called in the thread that will use it.
Result<QSqlDatabase> openConnection(const DatabaseAddress &address, const QString &connection);
