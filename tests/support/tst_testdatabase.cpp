#include "tests/support/testdatabase.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
    }
    void cleanup() { m_test.reset(); }

    void isEmptyEveryTime_data()
    {
        QTest::addColumn<int>("round");
        QTest::newRow("first") << 1;
        QTest::newRow("second") << 2;
    }
    void isEmptyEveryTime()
    {
        QVERIFY(m_test->connection().isOpen());
        QVERIFY(m_test->connection().tables().isEmpty());
        QSqlQuery query(m_test->connection());
        QVERIFY(query.exec(u"CREATE TABLE leftover (id INTEGER)"_s));
        QCOMPARE(m_test->connection().tables(), QStringList{u"leftover"_s});
    }

    void isTheServerThatTheRowNames()
    {
        QSqlQuery query(m_test->connection());
        QCOMPARE(query.exec(u"SELECT sqlite_version()"_s), !m_test->onPostgres());
        QCOMPARE(m_test->address().startsWith(u"postgresql://desk:"_s), m_test->onPostgres());
    }

    void ordersTextByCodePoint()
    {
        QSqlQuery query(m_test->connection());
        QVERIFY(query.exec(u"CREATE TABLE word (name TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO word VALUES ('看護'), ('b'), ('B'), ('あ'), ('a')"_s));
        QVERIFY(query.exec(u"SELECT name FROM word ORDER BY name"_s));
        QStringList names;
        while (query.next())
            names << query.value(0).toString();
        QCOMPARE(names, (QStringList{u"B"_s, u"a"_s, u"b"_s, u"あ"_s, u"看護"_s}));
    }

private:
    std::unique_ptr<TestDatabase> m_test;
};

QTEST_GUILESS_MAIN(TestTestDatabase)
#include "tst_testdatabase.moc"
