#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QSqlDatabase>
#include <QVariant>

#include <memory>

class RowBlock;
struct sqlite3;
struct sqlite3_stmt;

/// An INSERT or a SELECT that goes to SQLite's own interface, on the connection that Qt opened: Qt's driver spends more on
/// looking up places and turning texts into UTF-8 and back than SQLite on storing or finding the row. Where Qt brings an SQLite
/// of its own, or the engine is another, there is none and the caller goes through Qt. To be destroyed before its connection is
/// closed.
class SqliteStatement
{
public:
    /// The connection's own; null where Qt's driver was built with another SQLite than the one this program calls.
    static sqlite3 *handleOf(const QSqlDatabase &db);
    /// Null where the statement has to go through Qt; also where SQLite refuses it, so that Qt reports why.
    static std::unique_ptr<SqliteStatement> prepared(const QSqlDatabase &db, const QString &sql);

    /// Values as QSQLITE binds them: an invalid day and a null text are NULL. Of a SELECT, next() gives the rows.
    Result<> run(const QVariantList &values);
    qint64 lastId() const;

    bool next();
    /// Whether the rows came to their end, or did not yet; else why they ended early.
    Result<> ended() const;
    /// Lets go of the rows; says why they ended early, if they did.
    Result<> finish();
    /// Lets go of the rows and of the values, until somebody runs it again; whether it may be used again.
    bool release();
    // Of the row at hand, as QSQLITE gives them.
    QVariant value(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QDate date(int column) const;
    QByteArrayView bytes(int column) const; // of a BLOB, until the next row
    /// All of its columns; no BLOB is among them.
    void copyTo(RowBlock &rows) const;

private:
    using Handle = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;
    explicit SqliteStatement(Handle statement) : m_statement(std::move(statement)) {}

    int bind(int place, const QVariant &value);
    int bindText(int place, const QString &text);
    Error errorOf(int code) const;

    Handle m_statement;
    QByteArray m_texts; // of the values that are bound, as UTF-8
    qsizetype m_used = 0;
    int m_code = 0;          // of the last step
    bool m_rowWaits = false; // the first one came with run()
};
