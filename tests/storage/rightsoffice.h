#pragma once

#include "models/storage/sql.h"
#include "tests/support/testdatabase.h"

#include <QUrl>

/// Key of a table's rows, and the rows that a coordinator of prefecture 13 sees and may write, in
/// tests/storage/rights_sample.sql.
struct Place
{
    const char *table, *key, *seen, *written;
};
const QList<Place> &places();
const QStringList &roles();
/// Of a view beside the tables, the table; with or without its schema.
QString tableOf(const QString &named);

/// What a login can do with each row of a table: see, add, change, delete.
struct Reach
{
    QStringList seen, added, changed, deleted;
    bool operator==(const Reach &) const = default;
    QString text() const
    {
        return QStringLiteral("seen %1 | added %2 | changed %3 | deleted %4")
            .arg(seen.join(QLatin1Char(',')), added.join(QLatin1Char(',')), changed.join(QLatin1Char(',')),
                 deleted.join(QLatin1Char(',')));
    }
};

/// A shared office with one login of each role and the rows of rights_sample.sql, which tries what a password of the office can.
/// Made for the first test function that has a server; the test that inherits it calls `open` and `close` before and after each
/// function, and `end` after the last.
class RightsOffice
{
protected:
    void open();
    void close() { m_test.reset(); }
    void end();

    static QString loginOf(const QString &role) { return QStringLiteral("t_") + role + suffix(); }
    /// The address for somebody of this role, password and all.
    QUrl addressOf(const QString &role) const;
    QSqlDatabase as(const QString &role);
    static QSqlDatabase owner() { return QSqlDatabase::database(QStringLiteral("owner")); }
    static void run(const QSqlDatabase &db, const QString &sql);
    /// The first value of the answer, or what the server says against it.
    static QString one(const QSqlDatabase &db, const QString &sql);
    static QStringList tables();
    /// The names of all tables, and of the views that a role has beside them.
    static QStringList readBy(const QString &role);
    static QString keyOf(const QString &named);
    static QStringList keysIn(const QSqlDatabase &db, const QString &table);
    Reach reach(const QString &role, const QString &table);
    /// The state of the error, or nothing; what was done is taken back.
    static QString tried(QSqlDatabase db, const QString &sql, int *rows = nullptr);

private:
    static QString suffix();
    void makeOffice();

    std::unique_ptr<TestDatabase> m_test;
    bool m_tried = false, m_made = false;
    QString m_office;
    QUrl m_server;
};
