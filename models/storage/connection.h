#pragma once

#include "models/domain/result.h"
#include "models/storage/dialect.h"

#include <QSqlDatabase>

/// Where a database is: a file, or postgresql://user@host:port/name?options; several servers as ?host=one,two&port=5432,5433,
/// of which target_session_attrs=read-write takes the one that accepts changes.
struct DatabaseAddress
{
    Engine engine = Engine::Sqlite;
    QString file;                                // SQLite
    QString host, name, user, password, options; // host: several are separated by commas
    QString ports = QStringLiteral("5432");      // one, or one for each host

    /// "keynet.db", "/path/keynet.db", "postgresql://…" or "postgres://…".
    static Result<DatabaseAddress> fromText(const QString &text);
    /// For people and the log: never holds a password.
    QString shown() const;
    /// Whether it names several servers and wants the one that takes changes.
    bool namesSeveral() const;
    /// The same servers, whichever of them answers.
    DatabaseAddress forReading() const;
};

/// Opens a connection of that name and sets it up (WAL, synchronous=FULL, foreign keys; C order, UTC).
/// A missing SQLite file is created; its folder must exist. To be called in the thread that will use it.
Result<QSqlDatabase> openConnection(const DatabaseAddress &address, const QString &connection);
/// Opens a connection of a server again that broke, as it was set up; its name and settings stay.
Result<> reopenConnection(QSqlDatabase db);
