#pragma once

#include "models/storage/sqliteinsert.h"

#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

class QSqlError;

/// What the driver said, for the log; what it means, for the user.
Error storageError(const QSqlError &error);
Error storageError(const QSqlQuery &query);
Error storageError(const QSqlDatabase &db);

/// Rolls back unless commit() was reached and succeeded. Inside another one of the connection it is a part of that one.
class Transaction
{
public:
    explicit Transaction(QSqlDatabase db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    bool isOpen() const { return m_open; }
    Result<> commit();

private:
    QSqlDatabase m_db;
    bool m_open;
};

/// A statement that was prepared once and is run many times, by position. An INSERT without RETURNING goes to SQLite directly.
class Statement
{
public:
    Statement() = default;
    Statement(const QSqlDatabase &db, const QString &sql);

    /// Runs it with these values; a failed preparation is reported here too.
    Result<> run(const QVariantList &values);
    /// The same for an INSERT that ends with dialect::returningId(): gives the new row's id.
    Result<qint64> runForId(const QVariantList &values);
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QDate date(int column) const { return m_query.value(column).toDate(); }
    QSqlQuery &query() { return m_query; }

private:
    QSqlQuery m_query;
    std::shared_ptr<SqliteInsert> m_direct;
    bool m_prepared = false;
};

/// A null QString would be bound as SQL NULL; this one never is.
inline QVariant bound(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
inline QVariant bound(QDate day) { return day.isValid() ? QVariant(day) : QVariant(QMetaType(QMetaType::QDate)); }
template <typename T>
QVariant bound(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}
