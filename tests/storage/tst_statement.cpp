#include "models/storage/connection.h"
#include "models/storage/rowblock.h"
#include "models/storage/sql.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlError>
#include <QTest>

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

    void anErrorOnTheWayIsSaid()
    {
        if (m_db.driverName() != u"QSQLITE"_s)
            return;
        // The smallest number has no absolute value in 64 bits.
        Statement rows = Statement::ofRows(
            m_db, u"SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775807 - 1), (4)) WHERE column1 <> ?"_s);
        VERIFY_DONE(rows.run({5}));
        int count = 0;
        while (rows.next())
            ++count;
        QCOMPARE(count, 2);
        const auto finished = rows.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
