#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

/// For initTestCase_data(): every test function runs once on SQLite and once on PostgreSQL.
void allDatabases();
/// The same for what only a server does.
void serverAlone();

/// A fresh, empty database of the current row of allDatabases(), gone with this object.
///
///     void initTestCase_data() { allDatabases(); }
///     void init() { m_test = std::make_unique<TestDatabase>(); REQUIRE_DATABASE(*m_test); … Database::open(m_test->address()) …
///     } void cleanup() { …close what was opened… m_test.reset(); }
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    bool onPostgres() const { return m_postgres; }
    /// What `--database` takes: a path or postgresql://…
    QString address() const { return m_address; }
    /// A connection beside the stores, to look and to tamper. Ends with this object.
    QSqlDatabase connection();

    /// Why there is no database (then address() is empty); empty where all is well.
    QString missing() const { return m_missing; }
    /// A build server must not pass by leaving a database out.
    static bool mayBeMissing() { return qEnvironmentVariableIsEmpty("CI"); }

private:
    void makeOnServer();

    bool m_postgres;
    QString m_address;
    QString m_missing;
    QString m_connection;
    QTemporaryDir m_folder;
};

#define REQUIRE_DATABASE(database)                                                                                               \
    do {                                                                                                                         \
        if ((database).missing().isEmpty())                                                                                      \
            break;                                                                                                               \
        if (TestDatabase::mayBeMissing())                                                                                        \
            QSKIP(qPrintable((database).missing()));                                                                             \
        QFAIL(qPrintable((database).missing()));                                                                                 \
    } while (false)
