#include "models/storage/auditlog.h"
#include "models/storage/connection.h"
#include "models/storage/rowblock.h"
#include "models/storage/sql.h"
#include "models/storage/statementpool.h"
#include "models/storage/storagethread.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlError>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

/// Rows that are read past Qt's driver are the rows that it gives.
class TestStatement : public QObject
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

    /// Everything that a row can be asked for.
    template <typename Row>
    static QVariantList askedOf(const Row &row)
    {
        QVariantList answers{row.number(0), row.value(3).toDouble()};
        for (const int column : {1, 2})
            answers << row.value(column).toString() << row.value(column).isNull() << row.text(column) << row.text(column).isNull()
                    << row.date(column);
        answers << row.value(3).isNull();
        return answers;
    }
    static QList<QVariantList> firstTwo(Statement &select, int after)
    {
        QList<QVariantList> rows;
        [&] { VERIFY_DONE(select.run({after, u"none"_s})); }();
        while (rows.size() < 2 && select.next())
            rows.append(askedOf(select));
        return rows;
    }

    /// SQLite gives two rows and comes upon the error then; a server has made all rows before it gives the first.
    QString failingAtTheThird() const
    {
        return m_test->onPostgres() ? u"SELECT 1 / (3 - n) FROM generate_series(1, 5) AS n"_s
                                    // The smallest number has no absolute value in 64 bits.
                                    : u"SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775807 - 1), (4))"_s;
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"statement"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        execute(u"CREATE TABLE thing (id INTEGER, words TEXT, day TEXT, share DOUBLE PRECISION)"_s);
        execute(u"INSERT INTO thing VALUES (1, '髙﨑𠮷野 a', '2020-07-27', 2.5), (2, '', '2020-02-30', 0),"
                " (3, NULL, NULL, NULL), (4, '12', 'tomorrow', -1), (5, ' x ', '20200727', 1e9), (6, 'é', '0999-01-31', 3)"_s);
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"statement"_s);
        m_test.reset();
    }

    void rowsAreTheSame()
    {
        const QString sql = u"SELECT id, words, day, share FROM thing WHERE id > ? AND words IS DISTINCT FROM ? ORDER BY id"_s;
        Statement plain(m_db, sql);
        Statement rows = Statement::ofRows(m_db, sql);
        for (const int after : {0, 4, 1}) { // it can be run again before its end
            const QList<QVariantList> expected = firstTwo(plain, after);
            VERIFY_DONE(plain.finish()); // PostgreSQL knows one question at a time
            QCOMPARE(expected.size(), 2);
            QCOMPARE(firstTwo(rows, after), expected);
        }
        VERIFY_DONE(rows.finish());
        QVERIFY(!rows.next());
    }

    void rowsOfABlockAreTheSame()
    {
        const QString sql = u"SELECT id, words, day, share FROM thing WHERE id > ? AND words IS DISTINCT FROM ? ORDER BY id"_s;
        RowBlock block;
        for (const bool direct : {true, false, true}) { // the block's memory is used again
            Statement rows = direct ? Statement::ofRows(m_db, sql) : Statement(m_db, sql);
            QList<QVariantList> expected;
            block.clear();
            VERIFY_DONE(rows.run({0, u"none"_s}));
            while (rows.next()) {
                expected.append(askedOf(rows));
                rows.copyTo(block);
            }
            VERIFY_DONE(rows.finish());
            QCOMPARE(block.rows(), 6);
            QString used = u"something longer that stood there before"_s;
            for (qsizetype row = 0; row < block.rows(); ++row) {
                QCOMPARE(askedOf(BlockRow{block, row}), expected[row]);
                block.text(row, 1, used);
                QCOMPARE(used, block.text(row, 1));
            }
        }
        QCOMPARE(block.text(0, 1), u"髙﨑𠮷野 a"_s);
        QCOMPARE(block.date(0, 2), QDate(2020, 7, 27));
    }

    void theyEnd()
    {
        Statement rows = Statement::ofRows(m_db, u"SELECT id FROM thing WHERE id < ? ORDER BY id"_s);
        for (const qint64 below : {3, 1, 7}) {
            VERIFY_DONE(rows.run({below}));
            qint64 count = 0;
            for (; rows.next(); ++count)
                QCOMPARE(rows.number(0), count + 1);
            QCOMPARE(count, below - 1);
            QVERIFY(!rows.next());
            VERIFY_DONE(rows.finish());
        }
        execute(u"DROP TABLE thing"_s); // nothing holds it any more
    }

    /// A session goes on with what it prepared: from the first row, whoever left it where, and two at once where two are needed.
    void keptOnesBeginAnew()
    {
        statementpool::keep(m_db);
        const auto letGo = qScopeGuard([] { statementpool::forget(u"statement"_s); });
        const QString sql = u"SELECT id FROM thing WHERE id > ? ORDER BY id"_s;
        const auto first = [&](qint64 after) {
            Statement rows = Statement::ofRows(m_db, sql);
            return rows.run({after}) && rows.next() ? rows.number(0) : -1;
        };
        for (const qint64 after : {0, 3, 1})
            QCOMPARE(first(after), after + 1);
        if (!m_test->onPostgres()) {
            Statement outer = Statement::ofRows(m_db, sql);
            VERIFY_DONE(outer.run({0}));
            QVERIFY(outer.next());
            QCOMPARE(first(4), 5);
            QVERIFY(outer.next());
            QCOMPARE(outer.number(0), 2);
            QVERIFY(!Statement::ofRows(m_db, sql).run({})); // that of the last time does not stand in for a value
        }
        QCOMPARE(first(2), 3);
        execute(u"DROP TABLE thing"_s); // one that nobody uses holds nothing
        QCOMPARE(first(0), -1);
        execute(u"CREATE TABLE thing (words TEXT, id INTEGER)"_s);
        execute(u"INSERT INTO thing VALUES ('x', 9)"_s);
        QCOMPARE(first(0), 9);
    }

    void anErrorOnTheWayIsSaid()
    {
        if (m_test->onPostgres())
            return;
        Statement rows = Statement::ofRows(m_db, failingAtTheThird());
        VERIFY_DONE(rows.run({}));
        int count = 0;
        while (rows.next())
            ++count;
        QCOMPARE(count, 2);
        const auto finished = rows.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Error::Kind::Storage);
    }

    void rowsThatEndEarlyAreNoAnswer_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("through Qt's driver") << false;
        QTest::newRow("past it") << true;
    }
    /// Whoever reads does not look why the rows ended, as most do not: the work has no answer all the same.
    void rowsThatEndEarlyAreNoAnswer()
    {
        QFETCH(bool, direct);
        StorageThread desk(DatabaseAddress::fromText(m_test->address()).value());
        const auto counted = [direct, sql = failingAtTheThird()](const QSqlDatabase &db) -> Result<int> {
            Statement rows = direct ? Statement::ofRows(db, sql) : Statement(db, sql);
            if (const auto done = rows.run({}); !done)
                return done.error();
            int count = 0;
            while (rows.next())
                ++count;
            return count;
        };
        auto answer = desk.run(counted);
        answer.waitForFinished();
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().kind, Error::Kind::Storage);

        auto change = desk.run([counted](const QSqlDatabase &db) {
            return inTransaction(db, [&]() -> Result<> {
                const auto count = counted(db);
                if (!count)
                    return count.error();
                return Statement(db, u"UPDATE thing SET share = ?"_s).run({count.value()});
            });
        });
        change.waitForFinished();
        QVERIFY(!change.result());
        Statement shares(m_db, u"SELECT COUNT(*) FROM thing WHERE share = 2"_s);
        VERIFY_DONE(shares.run({}));
        QVERIFY(shares.next());
        QCOMPARE(shares.number(0), 0);

        auto next = desk.run([](const QSqlDatabase &db) { // nothing of it is left for what comes after
            return inTransaction(db, [&] { return Statement(db, u"UPDATE thing SET share = ?"_s).run({7}); });
        });
        next.waitForFinished();
        VERIFY_DONE(next.result());
    }

    /// A server knows one question at a time: what was not read of the one before is lost.
    void anotherQuestionBetweenRows()
    {
        if (m_test->onPostgres())
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Query results lost"_s));
        StorageThread desk(DatabaseAddress::fromText(m_test->address()).value());
        auto answer = desk.run([](const QSqlDatabase &db) -> Result<int> {
            Statement ids(db, u"SELECT id FROM thing ORDER BY id"_s), words(db, u"SELECT words FROM thing WHERE id = ?"_s);
            if (const auto done = ids.run({}); !done)
                return done.error();
            int count = 0;
            for (; ids.next(); ++count)
                if (const auto done = words.run({ids.number(0)}); !done)
                    return done.error();
            return count;
        });
        answer.waitForFinished();
        QCOMPARE(bool(answer.result()), !m_test->onPostgres());
        if (answer.result())
            QCOMPARE(answer.result().value(), 6);
    }

    /// What belongs to the thread is given back before the program goes on, and perhaps ends.
    void theThreadIsWaitedForToItsEnd()
    {
        static std::atomic<bool> gaveBack = false;
        struct Belongings
        {
            bool used = false;
            ~Belongings()
            {
                QThread::msleep(50);
                gaveBack = used;
            }
        };
        gaveBack = false;
        {
            StorageThread desk(DatabaseAddress::fromText(m_test->address()).value());
            desk.run([](const QSqlDatabase &) -> Result<> {
                    static thread_local Belongings belongings;
                    belongings.used = true;
                    return {};
                })
                .waitForFinished();
        }
        QVERIFY(gaveBack);
    }

    void aServerThatGoesBetweenRows_data()
    {
        QTest::addColumn<bool>("repeats");
        QTest::newRow("a desk that reads") << true;
        QTest::newRow("a desk that writes") << false;
    }
    void aServerThatGoesBetweenRows()
    {
        if (!m_test->onPostgres())
            QSKIP("needs a server");
        QFETCH(bool, repeats);
        StorageThread desk(DatabaseAddress::fromText(m_test->address()).value(), {.repeats = repeats});
        constexpr int many = 20'000; // of a thousand letters: more than the line between the two holds
        int asked = 0;
        auto answer = desk.run([&](const QSqlDatabase &db) -> Result<int> {
            QSqlQuery who(u"SELECT pg_backend_pid()"_s, db);
            who.next();
            Statement rows(db, u"SELECT repeat('x', 1000) FROM generate_series(1, ?)"_s);
            if (const auto done = rows.run({many}); !done)
                return done.error();
            if (++asked == 1)
                QSqlQuery(m_db).exec(u"SELECT pg_terminate_backend(%1, 10000)"_s.arg(who.value(0).toInt()));
            int count = 0;
            while (rows.next())
                ++count;
            return count;
        });
        answer.waitForFinished();
        QCOMPARE(bool(answer.result()), repeats);
        if (repeats)
            QCOMPARE(answer.result().value(), many);
        else
            QCOMPARE(answer.result().error().kind, Error::Kind::Network);
        QCOMPARE(asked, repeats ? 2 : 1);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
