#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QVariantList>

#include <memory>

struct sqlite3_stmt;

/// An INSERT that goes to SQLite's own interface, on the connection that Qt opened: Qt's driver spends more on looking up places
/// and turning texts into UTF-8 and back than SQLite on storing the row. Where Qt brings an SQLite of its own, or the engine is
/// another, there is none and the caller goes through Qt. To be destroyed before its connection is closed.
class SqliteInsert
{
public:
    /// Null where the statement has to go through Qt; also where SQLite refuses it, so that Qt reports why.
    static std::shared_ptr<SqliteInsert> prepared(const QSqlDatabase &db, const QString &sql);

    /// Values as QSQLITE binds them: an invalid day and a null text are NULL.
    Result<> run(const QVariantList &values);
    qint64 lastId() const;

private:
    using Handle = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;
    explicit SqliteInsert(Handle statement) : m_statement(std::move(statement)) {}

    int bind(int place, const QVariant &value);
    int bindText(int place, const QString &text);

    Handle m_statement;
    QByteArray m_texts; // of the row that is being written, as UTF-8
    qsizetype m_used = 0;
};
