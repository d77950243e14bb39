#include "models/storage/connection.h"
#include "models/storage/sessionnotes.h"
#include "models/storage/statementgroup.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlError>
#include <QTest>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

/// Statements that go to a server together do what they do one by one.
class TestStatementGroup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    void execute(const QString &sql) const
    {
        QSqlQuery query(m_db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QVariant asked(const QString &sql) const
    {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant(query.lastError().text());
    }
    int things() const { return asked(u"SELECT COUNT(*) FROM thing"_s).toInt(); }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"group"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        sessionnotes::keep(m_db);
        execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, words TEXT, day DATE, share DOUBLE PRECISION, yes BOOLEAN)"_s);
    }
    void cleanup()
    {
        sessionnotes::forget(u"group"_s);
        m_db = {};
        QSqlDatabase::removeDatabase(u"group"_s);
        m_test.reset();
    }

    void eachSeesWhatThoseBeforeItDid()
    {
        StatementGroup group(m_db, {u"INSERT INTO thing (id, words) VALUES (?, ?), (?, ?)"_s,
                                    u"SELECT id, words FROM thing WHERE id >= ? ORDER BY id"_s,
                                    u"UPDATE thing SET words = ? WHERE id = ?"_s, u"SELECT words FROM thing WHERE id = ?"_s,
                                    u"SELECT '?' || words FROM thing WHERE id > ?"_s});
        for (const int id : {1, 11}) { // it may be run again
            VERIFY_DONE(group.run({{id, u"one"_s, id + 1, u"two"_s}, {id}, {u"2"_s, id + 1}, {id + 1}, {id}}));
            VERIFY_DONE(group.forward());
            QVERIFY(group.next());
            QCOMPARE(group.number(0), id);
            QCOMPARE(group.text(1), u"one"_s);
            QVERIFY(group.next());
            QCOMPARE(group.text(1), u"two"_s);
            QVERIFY(!group.next());
            VERIFY_DONE(group.forward());
            VERIFY_DONE(group.forward());
            QVERIFY(group.next());
            QCOMPARE(group.text(0), u"2"_s);
            VERIFY_DONE(group.forward());
            QVERIFY(group.next());
            QCOMPARE(group.text(0), u"?2"_s);
            group.finish();
        }
        QCOMPARE(things(), 4);
    }

    void answersThatNobodyReadAreInNobodysWay()
    {
        StatementGroup group(m_db, {u"SELECT id FROM thing WHERE id = ?"_s, u"SELECT COUNT(*) FROM thing"_s});
        execute(u"INSERT INTO thing (id) VALUES (1), (2)"_s);
        VERIFY_DONE(group.run({{1}, {}}));
        QVERIFY(group.next());
        VERIFY_DONE(group.run({{3}, {}})); // over again before its end
        QVERIFY(!group.next());
        VERIFY_DONE(group.forward());
        QVERIFY(group.next());
        QCOMPARE(group.number(0), 2);
        group.finish();
        execute(u"DROP TABLE thing"_s); // SQLite would refuse while an answer is held
    }

    void valuesArriveAsTheyAre_data()
    {
        QTest::addColumn<bool>("prepared");
        QTest::newRow("by statements that the session keeps") << true;
        QTest::newRow("on a connection that keeps none") << false;
    }
    void valuesArriveAsTheyAre()
    {
        QFETCH(bool, prepared);
        if (!prepared)
            sessionnotes::forget(m_db.connectionName());
        const QString insert = u"INSERT INTO thing (id, words, day, share, yes) VALUES (?, ?, ?, ?, ?)"_s;
        const QList<QVariant> words{u"it's"_s,
                                    u"a\\b \\' \\\\"_s,
                                    u"? $1 ?? %1"_s,
                                    u"'); DROP TABLE thing; --"_s,
                                    u"髙﨑𠮷野\r\n\t「行」"_s,
                                    u""_s,
                                    QVariant(QMetaType(QMetaType::QString)),
                                    QString(),
                                    bound(QString())};
        const QList<QVariant> days{QDate(2020, 2, 29), QDate(999, 1, 31), bound(QDate()), QDate()};
        const QList<QVariant> shares{
            0.1, -0.0, 1e300, std::numeric_limits<double>::denorm_min(), 7, bound(std::optional<double>())};
        for (int i = 0; i < words.size(); ++i) {
            const QVariantList rest{words[i], days[i % 4], shares[i % 6], i % 2 == 0};
            VERIFY_DONE(Statement(m_db, insert).run(QVariantList{2 * i} + rest));
            GatheredChanges gathered(m_db);
            gathered.add(insert, QVariantList{2 * i + 1} + rest);
            VERIFY_DONE(gathered.run());
        }
        QCOMPARE(things(), 2 * words.size());
        QCOMPARE(asked(u"SELECT COUNT(*) FROM thing a JOIN thing b ON b.id = a.id + 1 WHERE a.id % 2 = 0"
                       " AND a.words IS NOT DISTINCT FROM b.words AND a.day IS NOT DISTINCT FROM b.day"
                       " AND a.share IS NOT DISTINCT FROM b.share AND a.yes IS NOT DISTINCT FROM b.yes"_s),
                 words.size());
        QCOMPARE(asked(u"SELECT COUNT(*) FROM thing WHERE words IS NULL"_s), 4);
        QCOMPARE(asked(u"SELECT words FROM thing WHERE id = 7"_s), words[3]);
    }

    void anErrorIsToldByTheOneThatHasIt()
    {
        StatementGroup group(m_db, {u"INSERT INTO thing (id) VALUES (?)"_s, u"INSERT INTO thing (id) VALUES (?)"_s,
                                    u"INSERT INTO thing (id) VALUES (?)"_s});
        workTrace() = {};
        VERIFY_DONE(group.run({{1}, {1}, {2}}));
        const auto refused = group.forward();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(things(), m_test->onPostgres() ? 0 : 1);         // a server takes those outside a transaction as one
        QVERIFY(!m_test->onPostgres() || !workTrace().committed); // else it would not be done again after a deadlock
        VERIFY_DONE(group.run({{11}, {12}, {13}}));
        VERIFY_DONE(group.forward());
        VERIFY_DONE(group.forward());
        QCOMPARE(asked(u"SELECT COUNT(*) FROM thing WHERE id > 10"_s), 3);
        QVERIFY(!m_test->onPostgres() || workTrace().committed);
    }

    void whatIsGatheredRunsOnceAndInOrder()
    {
        GatheredChanges gathered(m_db);
        VERIFY_DONE(gathered.run());
        Statement insert(m_db, u"INSERT INTO thing (id, words) VALUES (?, ?)"_s);
        VERIFY_DONE(runOrGather(insert, {1, u"first"_s}, nullptr));
        QCOMPARE(things(), 1);
        VERIFY_DONE(runOrGather(insert, {2, u"second"_s}, &gathered));
        gathered.add(u"UPDATE thing SET words = words || ?"_s, {u" and last"_s});
        QCOMPARE(things(), 1);
        VERIFY_DONE(gathered.run());
        VERIFY_DONE(gathered.run());
        QCOMPARE(asked(u"SELECT words FROM thing WHERE id = 2"_s), u"second and last"_s);

        gathered.add(insert.sql(), {3, u"third"_s});
        gathered.add(insert.sql(), {1, u"first again"_s});
        QVERIFY(!gathered.run());
        VERIFY_DONE(gathered.run()); // it is gone, not tried again
    }

    void aTransactionKeepsNothingOfWhatFailed()
    {
        {
            Transaction transaction(m_db);
            QVERIFY(transaction.isOpen());
            GatheredChanges gathered(m_db);
            gathered.add(u"INSERT INTO thing (id) VALUES (?)"_s, {1});
            gathered.add(u"INSERT INTO nothing (id) VALUES (?)"_s, {1});
            QVERIFY(!gathered.run());
        }
        QCOMPARE(things(), 0);
        Transaction transaction(m_db);
        GatheredChanges gathered(m_db);
        gathered.add(u"INSERT INTO thing (id) VALUES (?)"_s, {1});
        VERIFY_DONE(gathered.run());
        VERIFY_DONE(transaction.commit());
        QCOMPARE(things(), 1);
    }

    void aSessionPreparesEachOnce()
    {
        if (!m_test->onPostgres())
            QSKIP("SQLite keeps its statements itself");
        const QString known = u"SELECT COUNT(*) FROM pg_prepared_statements WHERE name LIKE 'group%'"_s;
        for (int id = 0; id < 5; ++id) {
            StatementGroup group(m_db, {u"INSERT INTO thing (id) VALUES (?)"_s, u"SELECT COUNT(*) FROM thing"_s,
                                        u"INSERT INTO thing (id) VALUES (?)"_s});
            VERIFY_DONE(group.run({{2 * id}, {}, {2 * id + 1}}));
            QCOMPARE(asked(known), 2);
        }
        StatementGroup wrong(m_db, {u"SELECT 1"_s, u"SELECT nothing FROM thing"_s});
        QVERIFY(!wrong.run({{}, {}}));
        QVERIFY(!wrong.run({{}, {}})); // and not because a name is taken
        VERIFY_DONE(StatementGroup(m_db, {u"SELECT 1"_s}).run({{}}));
        QCOMPARE(things(), 10);
        VERIFY_DONE(reopenConnection(m_db)); // another session, which knows none
        StatementGroup group(m_db, {u"SELECT COUNT(*) FROM thing"_s});
        VERIFY_DONE(group.run({{}}));
        QVERIFY(group.next());
        QCOMPARE(group.number(0), 10);
    }
};

QTEST_GUILESS_MAIN(TestStatementGroup)
#include "tst_statementgroup.moc"
