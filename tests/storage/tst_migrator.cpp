#include "models/storage/database.h"
#include "models/storage/databasefile.h"
#include "models/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class TestMigrator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        const auto address = DatabaseAddress::fromText(m_test->address());
        VERIFY_DONE(address);
        m_address = address.value();
    }
    void cleanup() { m_test.reset(); }

    void aSecondTimeChangesNothing()
    {
        const auto first = Database(m_address).prepare().result(), second = Database(m_address).prepare().result();
        VERIFY_DONE(first);
        VERIFY_DONE(second);
        QVERIFY(first.value() >= 2);
        QCOMPARE(second.value(), first.value());
    }

    void desksThatStartTogetherDoNotMeet()
    {
        std::vector<std::thread> desks;
        std::vector<int> versions(8, -1);
        for (auto &version : versions)
            desks.emplace_back([&version, this] {
                const auto done = Database(m_address).prepare().result();
                version = done ? done.value() : 0;
            });
        for (auto &desk : desks)
            desk.join();
        for (const int version : versions)
            QCOMPARE(version, versions.front());
        QVERIFY(versions.front() >= 2);
    }

    void aNewerDatabaseIsRefusedInASentence()
    {
        VERIFY_DONE(Database(m_address).prepare().result());
        run(u"INSERT INTO schema_step (version) VALUES (9999)"_s);
        const auto refused = Database(m_address).prepare().result();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"9999"_s), qPrintable(refused.error().message));
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        run(u"CREATE TABLE song (title TEXT)"_s);
        QVERIFY(!Database(m_address).prepare().result());
        QCOMPARE(m_test->connection().tables(), QStringList{u"song"_s});
    }

    void anOlderOneIsCopiedBesideItselfThenMigrated()
    {
        if (m_test->onPostgres())
            QSKIP("the server's own tools back it up");
        makeFirstVersion();
        const auto done = Database(m_address).prepare().result();
        VERIFY_DONE(done);
        QVERIFY(done.value() >= 2);
        const QFileInfo file(m_address.file);
        const QString copy = u"%1/%2-version-1.%3"_s.arg(file.path(), file.completeBaseName(), file.suffix());
        const auto older = inspected(copy, Inspection::Full);
        VERIFY_DONE(older);
        QCOMPARE(older.value().version, 1);
    }

    void stoppedBetweenTwoStepsItGoesOnNextTime()
    {
        makeFirstVersion();
        QList<std::pair<int, int>> told;
        const auto stopped = Migrator(m_test->connection()).toHead([&told](int step, int of) {
            told.append({step, of});
            return step < 3;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.last().first, 3);
        QVERIFY(told.last().second > 20);
        QCOMPARE(Migrator(m_test->connection()).current().value(), 3); // the first one and two steps
        const auto done = Database(m_address).prepare().result();
        VERIFY_DONE(done);
        QCOMPARE(done.value(), Migrator(m_test->connection()).newest());
    }

    void anUpgradeTellsItsSteps()
    {
        makeFirstVersion();
        const auto preparing = Database(m_address).prepare();
        VERIFY_DONE(preparing.result());
        QCOMPARE(preparing.progressValue(), preparing.progressMaximum());
        QVERIFY(preparing.progressMaximum() > 20);
        const auto again = Database(m_address).prepare();
        VERIFY_DONE(again.result());
        QCOMPARE(again.progressMaximum(), 0); // nothing was to be done
    }

    void anOlderOneThatCannotBeCopiedIsLeftAsItIs()
    {
        if (m_test->onPostgres())
            QSKIP("the server's own tools back it up");
        makeFirstVersion();
        QSqlQuery page(m_test->connection());
        QVERIFY(page.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = 'hire'"_s) && page.next());
        const qint64 start = (page.value(0).toLongLong() - 1) * 4096;
        page.finish();
        run(u"PRAGMA journal_mode = DELETE"_s);
        QFile file(m_address.file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(start));
        QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const auto refused = Database(m_address).prepare().result();
        QVERIFY(!refused);
        QSqlQuery version(m_test->connection());
        QVERIFY(version.exec(u"SELECT MAX(version) FROM schema_step"_s) && version.next());
        QCOMPARE(version.value(0).toInt(), 1);
    }

private:
    /// A database as it was before all steps but the first.
    void makeFirstVersion()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(u":/sql/0001_postings.sql"_s, folder.filePath(u"0001_postings.sql"_s)));
        VERIFY_DONE(Migrator(m_test->connection(), folder.path()).toHead());
    }

    void run(const QString &sql)
    {
        QSqlQuery query(m_test->connection());
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }

    std::unique_ptr<TestDatabase> m_test;
    DatabaseAddress m_address;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
