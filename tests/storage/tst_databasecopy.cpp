#include "models/jobs/samplejob.h"
#include "models/storage/databasecopy.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/sql.h"
#include "models/storage/storagethread.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// An office goes from a file to a server and back, and nothing of it is another afterwards.
class TestDatabaseCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }
    void init() { m_server = std::make_unique<TestDatabase>(); }
    void cleanup()
    {
        for (const QString &name : std::exchange(m_names, {}))
            QSqlDatabase::removeDatabase(name);
        m_server.reset();
    }

    void thereAndBack_data();
    void thereAndBack();
    void aTargetWithRecordsIsRefused();

private:
    QSqlDatabase opened(const QString &place)
    {
        m_names.append(QUuid::createUuid().toString());
        const auto db = openConnection(DatabaseAddress::fromText(place).value(), m_names.last());
        return db ? db.value() : QSqlDatabase();
    }
    QSqlDatabase file(const QString &name)
    {
        const auto db = opened(m_folder.filePath(name));
        const auto made = Migrator(db).toHead();
        return made ? db : QSqlDatabase();
    }
    static Result<DatabaseCopy> copy(const QSqlDatabase &from, const QSqlDatabase &to, bool mayEmpty = false)
    {
        return copiedDatabase(from, to, mayEmpty, [](qint64, qint64) { return true; });
    }
    static QString hashes(const DatabaseCopy &copy)
    {
        QStringList lines;
        for (const CopiedTable &table : copy.tables)
            lines.append(u"%1 %2 %3"_s.arg(table.name).arg(table.rows).arg(table.sha256));
        return lines.join(u'\n');
    }
    static QString findings(const QSqlDatabase &db)
    {
        const auto checkup = checkedUp(db);
        if (!checkup)
            return checkup.error().message + checkup.error().detail;
        QStringList all;
        for (const Finding &finding : checkup.value().findings)
            all.append(finding.subject + u' ' + finding.message);
        return all.join(u'\n');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_server;
    QStringList m_names;
};

void TestDatabaseCopy::thereAndBack_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("one owner") << false;
    QTest::newRow("a shared office") << true;
}

void TestDatabaseCopy::thereAndBack()
{
    QFETCH(const bool, shared);
    REQUIRE_DATABASE(*m_server);
    const std::unique_ptr<TestOffice> office = shared ? std::make_unique<TestOffice>(m_server->address()) : nullptr;
    if (office)
        QVERIFY2(office->problem().isEmpty(), qPrintable(office->problem()));
    const auto source = file(shared ? u"a2.db"_s : u"a.db"_s);
    QVERIFY(source.isValid());
    const Actor actor{u"佐藤"_s, QDateTime::currentDateTimeUtc()};
    QVERIFY(writeSample(source, {120, 150, 7}, actor, [](qint64, qint64) { return true; }));
    // What the text form of COPY could lose.
    QVERIFY(Statement(source, u"UPDATE posting_revision SET remarks = ? WHERE posting_id = 1"_s)
                .run({u"\\N \\. tab\there\r\nnext \"quoted\" 髙﨑 𠮷 \u0001 \\x41"_s}));
    QVERIFY(Statement(source, u"INSERT INTO setting (key, value) VALUES ('empty', ?), ('number', '1e3')"_s).run({u""_s}));

    const auto target = opened(shared ? office->address() : m_server->address());
    QVERIFY(target.isValid());
    if (!shared)
        QVERIFY(Migrator(target).toHead());
    const auto there = copy(source, target);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message + there.error().detail));
    QVERIFY(there.value().rows() > 5000);
    QCOMPARE(findings(target), QString());

    const auto back = file(shared ? u"b2.db"_s : u"b.db"_s);
    const auto returned = copy(target, back);
    QVERIFY2(returned, returned ? "" : qPrintable(returned.error().message + returned.error().detail));
    QCOMPARE(hashes(returned.value()), hashes(there.value()));
    QCOMPARE(findings(back), QString());
    Statement remarks(back, u"SELECT remarks FROM posting_revision WHERE posting_id = 1"_s);
    QVERIFY(remarks.run({}) && remarks.next());
    QCOMPARE(remarks.text(0), u"\\N \\. tab\there\r\nnext \"quoted\" 髙﨑 𠮷 \u0001 \\x41"_s);
    // New records get numbers of their own on the server.
    Statement next(target, u"SELECT nextval(pg_get_serial_sequence('posting', 'id')) > (SELECT max(id) FROM posting)"_s);
    QVERIFY(next.run({}) && next.next());
    QVERIFY(next.value(0).toBool());
}

void TestDatabaseCopy::aTargetWithRecordsIsRefused()
{
    REQUIRE_DATABASE(*m_server);
    const auto source = file(u"c.db"_s), target = opened(m_server->address());
    QVERIFY(Migrator(target).toHead());
    const Actor actor{u"佐藤"_s, QDateTime::currentDateTimeUtc()};
    QVERIFY(writeSample(source, {5, 5, 7}, actor, [](qint64, qint64) { return true; }));
    const auto other = writeSample(target, {8, 3, 9}, actor, [](qint64, qint64) { return true; });
    QVERIFY2(other, other ? "" : qPrintable(other.error().message + other.error().detail));
    const auto refused = copy(source, target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    const auto stopped = copiedDatabase(source, target, true, [](qint64, qint64) { return false; });
    Statement count(target, u"SELECT COUNT(*) FROM posting"_s);
    QVERIFY(count.run({}) && count.next());
    QCOMPARE(count.number(0), stopped ? 5 : 8); // fewer rows than are asked between
    const auto replaced = copy(source, target, true);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message + replaced.error().detail));
    Statement again(target, u"SELECT COUNT(*) FROM posting"_s);
    QVERIFY(again.run({}) && again.next());
    QCOMPARE(again.number(0), 5);
    QCOMPARE(findings(target), QString());
}

QTEST_GUILESS_MAIN(TestDatabaseCopy)
#include "tst_databasecopy.moc"
