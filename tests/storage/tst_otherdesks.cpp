#include "models/storage/auditlog.h"
#include "models/storage/database.h"
#include "models/storage/presencestore.h"
#include "tests/support/testdatabase.h"

#include <QMutex>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// A desk among others on one server: what they change is heard or asked for, and who is there is known.
class TestOtherDesks : public QObject
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

    void changesAreHeard();
    void theFirstToDecideHolds();
    void desksAreCounted();

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

    std::unique_ptr<TestDatabase> m_test;
    DatabaseAddress m_address;
};

void TestOtherDesks::changesAreHeard()
{
    QStringList heard;
    QMutex mutex;
    ServerManners manners;
    manners.changed = [&](const QString &what) {
        const QMutexLocker lock(&mutex);
        heard.append(what);
    };
    Database one(m_address, manners), other(m_address);
    prepared(one);
    QVERIFY(awaited(one.reader().run([](const QSqlDatabase &) { return Result<>(); })));
    QVERIFY(awaited(other.writer().run([](const QSqlDatabase &db) {
        return inTransaction(db, [&] {
            return Statement(db, u"INSERT INTO course (number, title, provider, mode, modules) SELECT 'K' || n, 'x',"
                                 " 'prefecture', 'group', '' FROM generate_series(1, 3) n"_s)
                .run({});
        });
    })));
    const auto has = [&](const QString &what) {
        const QMutexLocker lock(&mutex);
        return heard.contains(what);
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(u"course"_s), 60'000); // three rows are one word: see below
    QVERIFY(awaited(other.writer().run(
        [](const QSqlDatabase &db) { return Statement(db, u"UPDATE course SET title = 'y' WHERE number = 'K2'"_s).run({}); })));
    const auto words = [&] {
        const QMutexLocker lock(&mutex);
        return heard;
    };
    QTRY_COMPARE_WITH_TIMEOUT(words().size(), 2, 60'000);
    QCOMPARE(words().last(), u"course"_s); // and not which one: who may not see it learns nothing

    // Among many desks it asks, and is not told.
    const auto written = [&] {
        return awaited(one.reader().run([](const QSqlDatabase &db) { return PresenceStore(db, {}, {}).written(); })).value();
    };
    const auto renamed = [&](const QString &title) {
        return bool(awaited(other.writer().run([&](const QSqlDatabase &db) {
            return Statement(db, u"UPDATE course SET title = ? WHERE number = 'K2'"_s).run({title});
        })));
    };
    one.reader().stopHearing();
    const QString before = written();
    QVERIFY(renamed(u"asked"_s));
    QVERIFY(written() != before);
    QVERIFY(renamed(u"asked again"_s));
    written(); // and so has had the time to hear
    QCOMPARE(words().size(), 2);
}

void TestOtherDesks::theFirstToDecideHolds()
{
    Database database(m_address);
    prepared(database);
    QSqlQuery make(m_test->connection());
    for (const QString &sql :
         {u"INSERT INTO facility (id, code, name, name_folded, kana, kind, prefecture, phone, covid_role)"
          " VALUES (1, '1310000001', '東', '東', '', 'hospital', 13, '', 'other')"_s,
          u"INSERT INTO posting (id, number, source, source_record, facility_id, newest_revision, current_revision, review,"
          " publication, fill, received_on, facility_name, facility_code, place_name, municipality, prefecture, profession, "
          "employment,"
          " disclosure, headcount, offered, awaiting, started, remaining, red, amber, checks, checked_on) SELECT n, 'P' || n, "
          "'gmis',"
          " n, 1, 1, 0, 'received', 'unpublished', 'unfilled', '2020-05-01', '', '', '', '', 13, 4, 'permanent', 'open', 2, 0, "
          "0, 0, 2,"
          " 0, 0, 0, '2020-05-01' FROM generate_series(1, 2) n"_s})
        QVERIFY2(make.exec(sql), qPrintable(make.lastError().text()));
    const QString a = QUuid::createUuid().toString(QUuid::WithoutBraces), b = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(awaited(database.writer().run([&](const QSqlDatabase &db) -> Result<> {
        PresenceStore sato(db, u"sato"_s, a), suzuki(db, u"suzuki"_s, b);
        const auto nobody = sato.open(PostingId{1}, true);
        if (!nobody || !nobody.value().isEmpty())
            return nobody ? Error{Error::Kind::Input, u"somebody"_s} : nobody.error();
        const auto others = suzuki.open(PostingId{1}, true);
        if (!others || others.value().size() != 1 || others.value().first().name != u"sato"_s || !others.value().first().holds)
            return others ? Error{Error::Kind::Input, u"not held"_s} : others.error();
        const auto own = sato.open(PostingId{1}, true); // still the first
        if (!own || own.value().size() != 1 || own.value().first().holds)
            return own ? Error{Error::Kind::Input, u"lost it"_s} : own.error();
        const auto holder = sato.holder(PostingId{1}), other = suzuki.holder(PostingId{1});
        if (!holder || holder.value() || !other || !other.value())
            return Error{Error::Kind::Input, u"holder"_s};
        return sato.open(PostingId{2}, true) ? Result<>() : Error{Error::Kind::Input, u"second"_s}; // leaves the first
    })));
    QVERIFY(awaited(database.writer().run([&](const QSqlDatabase &db) -> Result<> {
        const auto free = PresenceStore(db, u"suzuki"_s, b).holder(PostingId{1});
        return free && !free.value() ? Result<>() : Error{Error::Kind::Input, u"still held"_s};
    })));
    // A desk that gives no sign of life is not there any more.
    QVERIFY(make.exec(u"UPDATE desk_presence SET seen_at = seen_at - interval '61 seconds' WHERE login = 'sato'"_s));
    const auto alone = awaited(database.writer().run(
        [&](const QSqlDatabase &db) { return PresenceStore(db, u"suzuki"_s, b).open(PostingId{2}, true); }));
    QVERIFY(alone);
    QVERIFY(alone.value().isEmpty());
}

void TestOtherDesks::desksAreCounted()
{
    Database own(m_address);
    prepared(own);
    const auto connected = [](Database &desk) { return desk.reader().run([](const QSqlDatabase &) { return Result<>(); }); };
    const auto desks = [&] {
        return awaited(own.reader().run([](const QSqlDatabase &db) { return PresenceStore(db, {}, {}).desks(); })).value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(desks(), 1, 30'000); // with the one connection of the test itself
    std::vector<std::unique_ptr<Database>> others;
    for (int i = 0; i < 3; ++i) {
        others.push_back(std::make_unique<Database>(m_address));
        prepared(*others.back());
        QVERIFY(awaited(connected(*others.back())));
    }
    QCOMPARE(desks(), 4);
    others.clear();
    QTRY_COMPARE_WITH_TIMEOUT(desks(), 1, 30'000);
}

QTEST_GUILESS_MAIN(TestOtherDesks)
#include "tst_otherdesks.moc"
