#include "tests/support/testdatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

void allDatabases()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void serverAlone()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("postgresql") << true;
}

// Written by tests/support/postgres_start.sh; a server of one's own may be named instead.
static QUrl serverAddress()
{
    if (qEnvironmentVariableIsSet("KEYNET_TEST_POSTGRES"))
        return QUrl(qEnvironmentVariable("KEYNET_TEST_POSTGRES"));
    QFile file(QStringLiteral(POSTGRES_ADDRESS_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUrl(QString::fromUtf8(file.readLine()).trimmed());
}

static QSqlDatabase opened(const QUrl &url, const QString &connection)
{
    auto db = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
    db.setHostName(url.host());
    db.setPort(url.port(5432));
    db.setUserName(url.userName());
    db.setPassword(url.password());
    db.setDatabaseName(url.path().mid(1));
    db.open();
    return db;
}

// Still known when the application object is not.
static qint64 ownPid()
{
    static const qint64 pid = QCoreApplication::applicationPid();
    return pid;
}

// On the server's own database, by a connection that ends with the call.
static QString serverSays(const QUrl &server, const QString &command)
{
    const QString name = QUuid::createUuid().toString();
    QString answer;
    {
        const auto db = opened(server, name);
        QSqlQuery query(db);
        if (!db.isOpen())
            answer = db.lastError().text();
        else if (!query.exec(command))
            answer = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

static QString madeOnce(const QUrl &server, const QString &name)
{
    qAddPostRoutine([] { serverSays(serverAddress(), u"DROP DATABASE IF EXISTS test_%1 WITH (FORCE)"_s.arg(ownPid())); });
    return serverSays(server, u"CREATE DATABASE "_s + name);
}

TestDatabase::TestDatabase() : m_connection(QUuid::createUuid().toString())
{
    QFETCH_GLOBAL(bool, postgresql);
    m_postgres = postgresql;
    if (m_postgres)
        makeOnServer();
    else
        m_address = m_folder.filePath(u"test.keynet"_s);
}

void TestDatabase::makeOnServer()
{
    // A server knows one question at a time; the driver says so where one is asked between the rows of another, and gives no
    // more.
    QTest::failOnWarning(QRegularExpression(u"Query results lost"_s));
    QUrl server = serverAddress();
    if (server.isEmpty()) {
        m_missing = u"No PostgreSQL server: install the package postgresql and run through ctest, or start "
                    "tests/support/postgres_start.sh %1"_s.arg(QStringLiteral(POSTGRES_ADDRESS_FILE));
        return;
    }
    // One database for the whole program: making one takes a server much longer than emptying it.
    static const QString name = u"test_%1"_s.arg(ownPid());
    static QString failure = madeOnce(server, name);
    m_missing = failure;
    if (!m_missing.isEmpty())
        return;
    server.setPath(u'/' + name);
    m_address = server.toString(QUrl::FullyEncoded);
    m_missing = serverSays(server, u"SET client_min_messages = warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public"_s);
}

TestDatabase::~TestDatabase()
{
    QSqlDatabase::removeDatabase(m_connection);
    if (!m_postgres || m_address.isEmpty())
        return;
    // A test that failed may have left a connection open.
    const QString failure = serverSays(QUrl(m_address), u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                                        " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    if (!failure.isEmpty())
        qWarning("%s", qPrintable(failure));
}

QSqlDatabase TestDatabase::connection()
{
    if (QSqlDatabase::contains(m_connection))
        return QSqlDatabase::database(m_connection);
    if (m_postgres)
        return opened(QUrl(m_address), m_connection);
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_address);
    db.open();
    return db;
}
