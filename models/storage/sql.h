#pragma once

#include "models/storage/sqlitestatement.h"

#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

class QSqlError;

/// What the driver said, for the log; what it means, for the user.
Error storageError(const QSqlError &error);
Error storageError(const QSqlQuery &query);
Error storageError(const QSqlDatabase &db);
/// Why nothing is changed where only a standby answers.
Error standbyError(const QString &detail = {});

/// Rolls back unless commit() was reached and succeeded. Inside another one of the connection it is a part of that one.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    bool isOpen() const { return m_open; }
    Result<> commit();

private:
    QSqlDatabase m_db;
    bool m_open;
};

/// A statement that is prepared when it is first run, and run many times, by position. An INSERT without RETURNING goes to SQLite
/// directly; in a session a statement that was prepared before is taken up again (statementpool.h).
class Statement
{
public:
    Statement() = default;
    Statement(const QSqlDatabase &db, const QString &sql);
    /// A SELECT of many or wide rows: it goes to SQLite directly as well. finish() lets go of them.
    static Statement ofRows(const QSqlDatabase &db, const QString &sql);

    /// Runs it with these values; a failed preparation is reported here too.
    Result<> run(const QVariantList &values);
    /// The same for an INSERT that ends with dialect::returningId(): gives the new row's id.
    Result<qint64> runForId(const QVariantList &values);
    /// The next row. Rows that end because of an error are no answer, whether or not the caller looks: see WorkTrace::cut.
    bool next()
    {
        if (m_direct ? m_direct->next() : m_query->next())
            return true;
        noteEnd();
        return false;
    }
    /// No more of these rows; says why they ended early, if they did.
    Result<> finish();
    QVariant value(int column) const { return m_direct ? m_direct->value(column) : m_query->value(column); }
    qint64 number(int column) const { return m_direct ? m_direct->number(column) : value(column).toLongLong(); }
    QString text(int column) const { return m_direct ? m_direct->text(column) : value(column).toString(); }
    QDate date(int column) const { return m_direct ? m_direct->date(column) : value(column).toDate(); }
    /// A BLOB, until the next row or the next call.
    QByteArrayView bytes(int column)
    {
        return m_direct ? m_direct->bytes(column) : QByteArrayView(m_bytes = m_query->value(column).toByteArray());
    }
    /// All columns of the row at hand; no BLOB is among them.
    void copyTo(RowBlock &rows);
    QSqlQuery &query() { return *m_query; } // not of what goes to SQLite directly
    const QString &sql() const { return m_sql; }

private:
    Statement(const QSqlDatabase &db, const QString &sql, bool direct);
    Result<> ended() const;
    void noteEnd() const;

    std::shared_ptr<QSqlQuery> m_query = std::make_shared<QSqlQuery>();
    std::shared_ptr<SqliteStatement> m_direct;
    QString m_connection, m_sql;
    QByteArray m_bytes;
    bool m_prepared = false;
    int m_columns = -1; // not asked for yet
};

/// What the work at hand did on this thread's connection, so that it is done again from its beginning where a server broke it off
/// because of another desk (40001, 40P01) and nothing of it stands: see StorageThread.
struct WorkTrace
{
    bool collided = false, committed = false;
    /// Why rows ended before their end: the server went, the disk failed, or another question was asked of a server before they
    /// were read. Whoever counts or lists what came so far gives a wrong number, so the work has no answer, and no transaction is
    /// committed on the strength of it.
    std::optional<Error> cut;
};
WorkTrace &workTrace();
/// What may have changed something was run on that connection: outside a transaction it stands.
void noteChange(const QString &connection);

/// A null QString would be bound as SQL NULL; this one never is.
inline QVariant bound(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
inline QVariant bound(QDate day) { return day.isValid() ? QVariant(day) : QVariant(QMetaType(QMetaType::QDate)); }
template <typename T>
QVariant bound(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}
