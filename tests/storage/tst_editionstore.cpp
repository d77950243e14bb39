#include "models/storage/connection.h"
#include "models/storage/editionstore.h"
#include "models/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Signed months on both databases.
class TestEditionStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    static QDate today() { return {2020, 8, 3}; }
    static Actor actor(const QString &name = u"統括"_s) { return {name, QDateTime(QDate(2020, 8, 3), QTime(1, 0), Qt::UTC)}; }
    static MonthlyComparison figures(qint64 placed, QDate month = QDate(2020, 7, 1))
    {
        MonthlyTally tokyo{*Prefecture::fromNumber(13), Profession::Nurse};
        tokyo.newOpenings = 5;
        tokyo.placed = placed;
        MonthlyTally okinawa{*Prefecture::fromNumber(47), Profession::Physician};
        okinawa.carriedSeekers = 3;
        return {{month, {okinawa, tokyo}}, {month.addMonths(-1), {okinawa}}, {month.addMonths(-12), {}}};
    }
    Result<MonthlyEdition> sign(qint64 placed, const QString &reason = {}) const
    {
        return EditionStore(m_db).sign(figures(placed), reason, actor(), today());
    }
    qint64 count(const QString &sql) const
    {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"editions"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"editions"_s);
        m_test.reset();
    }

    void whoSignedWhenAndWhatIsKept()
    {
        const auto edition = sign(2);
        VERIFY_DONE(edition);
        QCOMPARE(edition.value().edition, 1);
        QCOMPARE(edition.value().sha256.size(), 64);
        const auto kept = EditionStore(m_db).ofMonth(QDate(2020, 7, 31));
        VERIFY_DONE(kept);
        QCOMPARE(kept.value().size(), 1);
        const MonthlyEdition &one = kept.value().first();
        QCOMPARE(one.signedBy, u"統括"_s);
        QCOMPARE(one.signedAt, actor().at);
        QCOMPARE(one.sha256, edition.value().sha256);
        QCOMPARE(figuresText(one.figures), figuresText(figures(2)));
        QCOMPARE(count(u"SELECT COUNT(*) FROM audit WHERE action = 'report.sign' AND subject = '2020-07'"_s), 1);
    }

    void aMonthIsSignedWhenItIsOver()
    {
        const auto early = EditionStore(m_db).sign(figures(1), {}, actor(), QDate(2020, 7, 31));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Input);
        QCOMPARE(count(u"SELECT COUNT(*) FROM report_edition"_s), 0);
        VERIFY_DONE(EditionStore(m_db).sign(figures(1), {}, actor(), QDate(2020, 8, 1)));
    }

    void aCorrectionIsANewEditionWithItsReason()
    {
        VERIFY_DONE(sign(2));
        QVERIFY(!sign(2, u"同じ"_s)); // nothing to correct
        QVERIFY(!sign(3));            // no reason
        QCOMPARE(count(u"SELECT COUNT(*) FROM report_edition"_s), 1);
        const auto second = sign(3, u"就業の届出が遅れた"_s);
        VERIFY_DONE(second);
        QCOMPARE(second.value().edition, 2);
        const auto kept = EditionStore(m_db).ofMonth(QDate(2020, 7, 1));
        VERIFY_DONE(kept);
        QCOMPARE(kept.value().size(), 2);
        QCOMPARE(figuresText(kept.value().first().figures), figuresText(figures(2))); // as it was signed
        const auto differing = differences(kept.value()[0].figures, kept.value()[1].figures);
        QCOMPARE(differing.size(), 1);
        QCOMPARE(differing.first().prefecture.number(), 13);
        QVERIFY(differing.first().figure == &MonthlyTally::placed);
        QCOMPARE(differing.first().before, 2);
        QCOMPARE(differing.first().after, 3);
    }

    void figuresThatWereChangedBehindTheBackAreNotShown()
    {
        VERIFY_DONE(sign(2));
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"UPDATE report_edition SET figures = replace(figures, '5', '6')"_s));
        const auto kept = EditionStore(m_db).ofMonth(QDate(2020, 7, 1));
        QVERIFY(!kept);
        QVERIFY(kept.error().message.contains(u"2020-07"_s));
    }

    void theSameFiguresHaveTheSameText()
    {
        MonthlyComparison turned = figures(2);
        std::reverse(turned.month.tallies.begin(), turned.month.tallies.end());
        turned.month.tallies.append({*Prefecture::fromNumber(1), Profession::Clerk}); // nothing counted
        QCOMPARE(figuresText(turned), figuresText(figures(2)));
        const auto read = figuresFrom(figuresText(turned));
        VERIFY_DONE(read);
        QCOMPARE(figuresText(read.value()), figuresText(turned));
        QVERIFY(!figuresFrom("{}"));
    }
};

QTEST_GUILESS_MAIN(TestEditionStore)
#include "tst_editionstore.moc"
