#include "models/storage/auditlog.h"
#include "models/storage/database.h"
#include "models/storage/sharedoffice.h"
#include "tests/support/testdatabase.h"

#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

/// Several desks on one server: a connection that breaks loses nothing, and what others broke off is done again.
class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_address = DatabaseAddress::fromText(m_test->address()).value();
    }
    void cleanup() { m_test.reset(); }

    void optionsHoldSpacesAndQuotes();
    void readingGoesOnAfterABreak();
    void writingThatBrokeOffIsNotThere();
    void aCommitWithoutAnswerIsThereOnce_data();
    void aCommitWithoutAnswerIsThereOnce();
    void whatOthersBrokeOffIsDoneAgain();
    void whatStandsIsNotDoneAgain();
    void statementsAreTakenUpAgain();
    void idsOfLastWeekAreLetGo();
    void aClosedWindowWaitsForNobody();

private:
    void prepared(Database &database)
    {
        const auto done = database.prepare();
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().message + done.result().error().detail));
    }
    template <typename T>
    T awaited(QFuture<T> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }
    /// On the server's own database, from whatever thread.
    void serverSays(const QString &sql)
    {
        DatabaseAddress server = m_address;
        server.name = u"postgres"_s;
        const QString name = QUuid::createUuid().toString();
        {
            const auto db = openConnection(server, name);
            QVERIFY(db);
            QSqlQuery query(db.value());
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }
    /// Ends every connection of the database, as a server that goes does.
    void endConnections()
    {
        serverSays(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_address.name));
    }
    static Result<> added(const QSqlDatabase &db, const QString &key)
    {
        return inTransaction(db, [&] { return Statement(db, u"INSERT INTO setting (key, value) VALUES (?, '1')"_s).run({key}); });
    }
    int count(const QString &where)
    {
        QSqlDatabase db = m_test->connection(); // which was ended as well
        db.close();
        if (!db.open())
            return -1;
        QSqlQuery query(db);
        return query.exec(u"SELECT COUNT(*) FROM setting WHERE key "_s + where) && query.next() ? query.value(0).toInt() : -1;
    }

    QString connectionText() const
    {
        return u"host=%1 port=%2 dbname=%3 user=%4 password=%5"_s.arg(m_address.host, m_address.ports, m_address.name,
                                                                      m_address.user, m_address.password);
    }

    std::unique_ptr<TestDatabase> m_test;
    DatabaseAddress m_address;
};

void TestTogether::optionsHoldSpacesAndQuotes()
{
    const QString name = u"it's a \\ path"_s;
    DatabaseAddress address = m_address;
    address.options = u"application_name="_s + name;
    Database database(address);
    prepared(database);
    const auto known = awaited(database.reader().run([](const QSqlDatabase &db) -> Result<QString> {
        Statement shown(db, u"SELECT current_setting('application_name')"_s);
        const auto done = shown.run({});
        return done && shown.next() ? Result<QString>(shown.text(0)) : Result<QString>(done ? storageError(db) : done.error());
    }));
    QVERIFY(known);
    QCOMPARE(known.value(), name);
}

void TestTogether::readingGoesOnAfterABreak()
{
    std::atomic<int> gone = 0, back = 0;
    ServerManners manners;
    manners.reached = [&](ServerState state) { ++(state == ServerState::There ? back : gone); };
    Database database(m_address, manners);
    prepared(database);
    QVERIFY(awaited(database.reader().run([](const QSqlDatabase &) { return Result<>(); })));
    int runs = 0;
    const auto answer = awaited(database.reader().run([&](const QSqlDatabase &db) -> Result<int> {
        if (++runs == 1)
            endConnections();
        Statement one(db, u"SELECT 1"_s);
        const auto done = one.run({});
        return done && one.next() ? Result<int>(one.value(0).toInt()) : Result<int>(done ? storageError(db) : done.error());
    }));
    QVERIFY(answer);
    QCOMPARE(answer.value(), 1);
    QCOMPARE(runs, 2);
}

void TestTogether::writingThatBrokeOffIsNotThere()
{
    Database database(m_address);
    prepared(database);
    int runs = 0;
    const auto broken = awaited(database.writer().run([&](const QSqlDatabase &db) {
        return inTransaction(db, [&]() -> Result<> {
            ++runs;
            if (const auto done = Statement(db, u"INSERT INTO setting (key, value) VALUES ('half', '1')"_s).run({}); !done)
                return done;
            endConnections();
            return Statement(db, u"INSERT INTO setting (key, value) VALUES ('whole', '1')"_s).run({});
        });
    }));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Network);
    QCOMPARE(runs, 1);
    QCOMPARE(count(u"IN ('half', 'whole')"_s), 0);
    QVERIFY(awaited(database.writer().run([](const QSqlDatabase &db) { return added(db, u"whole"_s); })));
    QCOMPARE(count(u"= 'whole'"_s), 1);
}

void TestTogether::aCommitWithoutAnswerIsThereOnce_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::newRow("cut off after the change was made") << true;
    QTest::newRow("cut off before") << false;
}

/// The connection breaks while the server is asked to commit, and no answer comes. Where the change is there nonetheless, another
/// session has left it so, with the id of the change, as the server does whose answer is lost on its way.
void TestTogether::aCommitWithoutAnswerIsThereOnce()
{
    QFETCH(const bool, arrives);
    Database database(m_address);
    prepared(database);
    QSqlQuery make(m_test->connection());
    const QString handsOn =
        u"PERFORM dblink_exec('%1', format('INSERT INTO arrived VALUES (%L)', made));"_s.arg(connectionText());
    // The trigger runs within COMMIT, after the id was written: it hands the id on, and ends its own session.
    for (const QString &sql :
         {u"CREATE EXTENSION IF NOT EXISTS dblink"_s, u"CREATE TABLE arrived (id UUID)"_s,
          u"CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE made UUID; BEGIN"
          " SELECT id INTO made FROM desk_change WHERE xmin = pg_current_xact_id()::xid; %1"
          " PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"_s.arg(arrives ? handsOn : QString()),
          u"CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON setting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
          " WHEN (NEW.key = 'cut') EXECUTE FUNCTION cut()"_s,
          u"CREATE FUNCTION known() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
          " RETURN CASE WHEN EXISTS (SELECT 1 FROM arrived a WHERE a.id = NEW.id) THEN NULL ELSE NEW END; END $$"_s,
          u"CREATE TRIGGER known BEFORE INSERT ON desk_change FOR EACH ROW EXECUTE FUNCTION known()"_s})
        QVERIFY2(make.exec(sql), qPrintable(make.lastError().text()));
    const auto answer = awaited(database.writer().run([](const QSqlDatabase &db) { return added(db, u"cut"_s); }));
    QCOMPARE(bool(answer), arrives);
    if (!arrives)
        QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(make.exec(u"DROP TRIGGER cut ON setting"_s));
    QCOMPARE(count(u"= 'cut'"_s), 0);
    QVERIFY(awaited(database.writer().run([](const QSqlDatabase &db) { return added(db, u"later"_s); }))); // and work goes on
    QCOMPARE(count(u"= 'later'"_s), 1);
}

static Result<> counted(const QSqlDatabase &db, const QString &key)
{
    return Statement(db, u"UPDATE setting SET value = (value::INTEGER + 1)::TEXT WHERE key = ?"_s).run({key});
}

/// Two desks wait for each other's rows; the server breaks one of them off, and neither user hears of it.
void TestTogether::whatOthersBrokeOffIsDoneAgain()
{
    Database one(m_address), other(m_address);
    prepared(one);
    QVERIFY(awaited(one.writer().run([](const QSqlDatabase &db) {
        return inTransaction(
            db, [&] { return Statement(db, u"INSERT INTO setting (key, value) VALUES ('a', '0'), ('b', '0')"_s).run({}); });
    })));
    QSemaphore first, second;
    std::atomic<int> runs = 0;
    const auto crossed = [&runs](const QString &mine, const QString &theirs, QSemaphore &held, QSemaphore &waitFor) {
        return [&runs, mine, theirs, &held, &waitFor](const QSqlDatabase &db) {
            ++runs;
            return inTransaction(db, [&]() -> Result<> {
                if (const auto done = counted(db, mine); !done)
                    return done;
                held.release();
                waitFor.acquire();
                waitFor.release(); // for a second run
                return counted(db, theirs);
            });
        };
    };
    const auto left = one.writer().run(crossed(u"a"_s, u"b"_s, first, second));
    const auto right = other.writer().run(crossed(u"b"_s, u"a"_s, second, first));
    QVERIFY(awaited(left));
    QVERIFY(awaited(right));
    QCOMPARE(runs.load(), 3);
    QSqlQuery sum(m_test->connection());
    QVERIFY(sum.exec(u"SELECT SUM(value::INTEGER) FROM setting WHERE key IN ('a', 'b')"_s) && sum.next());
    QCOMPARE(sum.value(0).toInt(), 4);
}

/// Work of several transactions, of which the first one stands, would do that one twice.
void TestTogether::whatStandsIsNotDoneAgain()
{
    Database database(m_address);
    prepared(database);
    int runs = 0;
    const auto answer = awaited(database.writer().run([&runs](const QSqlDatabase &db) -> Result<> {
        ++runs;
        if (const auto done = added(db, u"stands"_s); !done)
            return done;
        return Statement(db, u"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$"_s).run({});
    }));
    QVERIFY(!answer);
    QCOMPARE(runs, 1);
    QCOMPARE(count(u"= 'stands'"_s), 1);
}

void TestTogether::statementsAreTakenUpAgain()
{
    Database database(m_address);
    prepared(database);
    const auto asked = [](const QSqlDatabase &db) -> Result<QStringList> {
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            Statement outer(db,
                            u"SELECT n FROM generate_series(1, 2) n WHERE n >= ?"_s); // each one that is in use is another one
            if (const auto done = outer.run({i}); !done)
                return done.error();
            while (outer.next())
                seen.append(outer.text(0));
        }
        Statement names(db, u"SELECT COUNT(*) FROM pg_prepared_statements WHERE statement LIKE '%generate_series(1, 2)%'"
                            " AND statement NOT LIKE '%pg_prepared%'"_s);
        if (const auto done = names.run({}); !done)
            return done.error();
        names.next();
        seen.append(u"prepared "_s + names.text(0));
        return seen;
    };
    const QStringList expected{u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"2"_s, u"prepared 1"_s};
    QCOMPARE(awaited(database.reader().run(asked)).value(), expected);
    endConnections(); // and with them what was prepared
    QCOMPARE(awaited(database.reader().run(asked)).value(), expected);
}

void TestTogether::idsOfLastWeekAreLetGo()
{
    Database database(m_address);
    prepared(database);
    QVERIFY(awaited(database.writer().run([](const QSqlDatabase &db) {
        return Statement(db, u"INSERT INTO desk_change (id, at) SELECT gen_random_uuid(), now() - n * interval '1 day'"
                             " FROM generate_series(0, 9) n"_s)
            .run({});
    })));
    QVERIFY(awaited(database.writer().run(sharedoffice::tidied)));
    QSqlQuery left(m_test->connection());
    QVERIFY(left.exec(u"SELECT COUNT(*) FROM desk_change WHERE at < now() - interval '1 hour'"_s) && left.next());
    QCOMPARE(left.value(0).toInt(), 6); // of those of nine days before
}

void TestTogether::aClosedWindowWaitsForNobody()
{
    ServerManners manners;
    manners.patience = std::chrono::hours(1);
    auto database = std::make_unique<Database>(m_address, manners);
    prepared(*database);
    QVERIFY(awaited(database->reader().run([](const QSqlDatabase &) { return Result<>(); })));
    serverSays(u"ALTER DATABASE \"%1\" ALLOW_CONNECTIONS false"_s.arg(m_address.name));
    endConnections();
    const auto waiting = database->reader().run([](const QSqlDatabase &db) { return Statement(db, u"SELECT 1"_s).run({}); });
    database.reset(); // the test would time out
    QVERIFY(waiting.isFinished());
    QVERIFY(!waiting.result());
    serverSays(u"ALTER DATABASE \"%1\" ALLOW_CONNECTIONS true"_s.arg(m_address.name));
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
