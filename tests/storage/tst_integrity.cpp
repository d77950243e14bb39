#include "models/storage/columncells.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlError>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestIntegrity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        if (!m_test->onPostgres())
            QVERIFY(QSqlQuery(m_db).exec(u"PRAGMA synchronous = OFF"_s)); // nothing here outlives the test
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void anEmptyDatabaseIsClean()
    {
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QCOMPARE(checkup.value().found, 0);
        QVERIFY(checkup.value().rules > 40);
    }

    void aWorkedInDatabaseIsClean()
    {
        work();
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QVERIFY2(checkup.value().isClean(), qPrintable(shown(checkup.value())));
        QCOMPARE(rowsOf(checkup.value(), u"posting"_s), 5);
        QCOMPARE(rowsOf(checkup.value(), u"hire"_s), 4);
    }

    void aTamperedDatabaseIsNot_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &sql, const QString &rule) { QTest::newRow(name) << sql << rule; };

        row("total raised", u"UPDATE posting_total SET postings = postings + 1 WHERE publication = 'published'"_s,
            u"posting_total"_s);
        row("total removed", u"DELETE FROM posting_total"_s, u"posting_total"_s);
        row("seats of a total", u"UPDATE posting_total SET started = started + 1 WHERE publication = 'published'"_s,
            u"posting_total"_s);
        row("day lowered", u"UPDATE shortage_day SET headcount = headcount - 1"_s, u"shortage_day"_s);
        row("days removed", u"DELETE FROM shortage_day"_s, u"shortage_day"_s);
        row("day of a posting removed", u"DELETE FROM posting_day"_s, u"posting_day"_s);
        row("day of a posting changed", u"UPDATE posting_day SET offered = offered + 1"_s, u"posting_day"_s);
        row("seats of a posting", u"UPDATE posting SET started = started + 1, remaining = remaining - 1 WHERE id = 1"_s,
            u"seats"_s);
        row("remaining", u"UPDATE posting SET remaining = remaining + 1 WHERE id = 1"_s, u"seats"_s);
        row("hire removed", u"DELETE FROM hire WHERE stage = 'started'"_s, u"seats"_s);
        row("hire moved on", u"UPDATE hire SET stage = 'declined' WHERE stage = 'started'"_s, u"seats"_s);
        row("fill state", u"UPDATE posting SET fill = 'filled' WHERE id = 1"_s, u"seats"_s);
        row("over without a reason", u"UPDATE hire SET over_reason = ''"_s, u"seats"_s);
        row("headcount in the list", u"UPDATE posting SET headcount = headcount + 1, remaining = remaining + 1 WHERE id = 1"_s,
            u"list_column"_s);
        row("headcount of a revision", u"UPDATE posting_revision SET headcount = 99 WHERE posting_id = 1"_s, u"list_column"_s);
        row("municipality in the list", u"UPDATE posting SET municipality = '' WHERE id = 1"_s, u"list_column"_s);
        row("needed-by in the list", u"UPDATE posting SET needed_by = NULL WHERE id = 1"_s, u"list_column"_s);
        row("facility name in the list", u"UPDATE posting SET facility_name = 'X' WHERE id = 1"_s, u"list_column"_s);
        row("review in the list", u"UPDATE posting SET review = 'returned' WHERE id = 2"_s, u"list_column"_s);
        row("count of checks", u"UPDATE posting SET checks = checks + 1 WHERE id = 2"_s, u"list_column"_s);
        row("gap in the revisions", u"DELETE FROM posting_revision WHERE posting_id = 1 AND revision = 1"_s, u"revision"_s);
        row("no revision", u"DELETE FROM posting_revision WHERE posting_id = 2"_s, u"revision"_s);
        row("revision in force not approved", u"UPDATE posting_revision SET review = 'returned' WHERE posting_id = 1"_s,
            u"revision"_s);
        row("approved but not in force", u"UPDATE posting SET current_revision = 1 WHERE id = 1"_s, u"revision"_s);
        row("unknown review", u"UPDATE posting SET review = 'lost' WHERE id = 2"_s, u"code"_s);
        row("unknown stage", u"UPDATE hire SET stage = 'lost'"_s, u"code"_s);
        row("unknown kind", u"UPDATE facility SET kind = 'lost'"_s, u"code"_s);
        row("ended without a reason", u"UPDATE posting SET end_reason = NULL"_s, u"state"_s);
        row("published without approval", u"UPDATE posting SET current_revision = 0 WHERE id = 1"_s, u"state"_s);
        row("extended twice", u"UPDATE posting SET extensions = 2 WHERE id = 1"_s, u"state"_s);
        row("merged but running", u"UPDATE posting SET merged_into = '13-0000002' WHERE id = 1"_s, u"state"_s);
        row("no receipt", u"DELETE FROM posting_history WHERE what = 'received'"_s, u"history"_s);
        row("approved out of nowhere", u"DELETE FROM posting_history WHERE what = 'in_review'"_s, u"history"_s);
        row("no approval in the history", u"DELETE FROM posting_history WHERE what = 'approved'"_s, u"history"_s);
        row("publication without a step", u"DELETE FROM posting_history WHERE what = 'published'"_s, u"history"_s);
        row("offer without a step", u"DELETE FROM posting_history WHERE what = 'offered'"_s, u"history"_s);
        row("audit removed", u"DELETE FROM audit WHERE action = 'review.approve'"_s, u"audit"_s);
        row("audit entry removed", u"DELETE FROM audit WHERE action = 'review.approve'"_s, u"audit_seal"_s);
        row("audit entry reworded", u"UPDATE audit SET actor = 'nobody' WHERE id = 3"_s, u"audit_seal"_s);
        row("audit values rewritten", u"UPDATE audit SET after_values = '{}' WHERE id = 3"_s, u"audit_seal"_s);
        row("audit values erased for nobody", u"UPDATE audit_seal SET salt = '', erased_for = 'S9' WHERE audit_id = 3"_s,
            u"audit_seal"_s);
        row("version raised", u"UPDATE posting SET version = version + 1 WHERE id = 3"_s, u"audit"_s);
        row("search text removed", u"DELETE FROM posting_text WHERE posting_id = 2"_s, u"search"_s);
        row("search text of another time", u"UPDATE posting_text SET folded = 'x' WHERE posting_id = 2"_s, u"search"_s);
        row("facility gone", u"DELETE FROM facility"_s, u"reference"_s);
        row("posting gone", u"DELETE FROM posting WHERE id = 1"_s, u"reference"_s);
    }
    void aTamperedDatabaseIsNot()
    {
        QFETCH(QString, sql);
        QFETCH(QString, rule);
        work();
        tamper(sql);
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        const auto &findings = checkup.value().findings;
        const bool seen =
            std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
        QVERIFY2(seen, qPrintable(shown(checkup.value())));
        QVERIFY(!findings.first().message.isEmpty());
    }

    void cellsThatAreNotTheRowsAreFound()
    {
        if (m_test->onPostgres())
            QSKIP("only a file has cells");
        work();
        VERIFY_DONE(ColumnCells(m_db, u"posting"_s).catchUp());
        auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QVERIFY2(checkup.value().isClean(), qPrintable(shown(checkup.value())));
        tamper(u"UPDATE posting_search_cell SET cells = zeroblob(4000) WHERE place = 0"_s);
        checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QCOMPARE(checkup.value().found, 5);
        QCOMPARE(checkup.value().findings.first().rule, u"search"_s);
        QCOMPARE(checkup.value().findings.first().subject, u"posting / 1"_s);
    }

    void aPostingThatTheSearchForgotIsFound()
    {
        work();
        tamper(m_test->onPostgres() ? u"UPDATE posting_text SET pieces = '{}' WHERE posting_id = 2"_s
                                    : u"INSERT INTO posting_search (posting_search) VALUES ('delete-all')"_s);
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QVERIFY(!checkup.value().isClean());
        QCOMPARE(checkup.value().findings.first().rule, u"search"_s);
    }

    void manyFindingsAreCountedAndSomeListed()
    {
        work();
        tamper(u"INSERT INTO shortage_day SELECT prefecture, profession, '2000-01-01', 0, headcount, 0, 0, 0 FROM posting_total"
               " WHERE headcount > 0 AND publication = 'published'"_s);
        for (int i = 0; i < 150; ++i)
            tamper(u"INSERT INTO hire (posting_id, person, stage) VALUES (%1, 'x', 'declined')"_s.arg(1000 + i));
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        const auto &findings = checkup.value().findings;
        const auto references = std::count_if(findings.begin(), findings.end(),
                                              [](const Finding &finding) { return finding.rule == u"reference"_s; });
        QCOMPARE(references, Checkup::listed);
        QVERIFY(checkup.value().found >= 150);
    }

    void itCanBeStopped()
    {
        int asked = 0;
        const auto checkup = checkedUp(m_db, [&asked](int, int) { return ++asked < 3; });
        QVERIFY(!checkup);
        QCOMPARE(checkup.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 3);
        VERIFY_DONE(checkedUp(m_db)); // the connection is fit for use
    }

private:
    PostingDesk deskAt(QDate day) { return {m_db, {u"佐藤"_s, QDateTime(day, QTime(3, 0), Qt::UTC)}}; }

    // 1: revised, published, partly filled and over; 2: received; 3: merged into 2; 4: ended; 5: returned and resubmitted.
    void work()
    {
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        for (int i = 0; i < 5; ++i)
            VERIFY_DONE(
                desk.add(samplecontent::posting(i == 3 ? Profession::Physician : Profession::Nurse), samplecontent::facility()));
        const Decision approve{.action = ReviewAction::Approve, .amberConfirmed = true};
        const SeenPosting first{PostingId{1}};
        VERIFY_DONE(desk.review(first, approve));
        VERIFY_DONE(desk.revise(first, samplecontent::posting(Profession::Nurse, 2)));
        VERIFY_DONE(desk.review(first, approve));
        VERIFY_DONE(desk.publish(first));
        for (const QString &person : {u"甲"_s, u"乙"_s})
            VERIFY_DONE(desk.offer(first, {.person = person}));
        VERIFY_DONE(people::exempt(m_db, first.id, HireId{1}, QDate(2026, 5, 20)));
        VERIFY_DONE(deskAt(QDate(2026, 5, 20)).advance(first, HireId{1}, HireStage::Awaiting, QDate(2026, 5, 20), {}));
        VERIFY_DONE(deskAt(QDate(2026, 5, 20)).advance(first, HireId{1}, HireStage::Started, QDate(2026, 5, 20), {}));
        VERIFY_DONE(desk.offer(first, {.person = u"丙"_s, .overReason = u"one more ward"_s}));
        VERIFY_DONE(desk.merge({PostingId{3}}, u"13-0000002"_s));
        VERIFY_DONE(desk.review({PostingId{4}}, approve));
        VERIFY_DONE(desk.publish({PostingId{4}}));
        VERIFY_DONE(desk.offer({PostingId{4}}, {.person = u"丁"_s}));
        VERIFY_DONE(desk.stop({PostingId{4}}, {}));
        VERIFY_DONE(desk.end({PostingId{4}}, EndReason::Cancelled, {}));
        VERIFY_DONE(desk.review({PostingId{5}}, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem}));
        VERIFY_DONE(desk.revise({PostingId{5}}, samplecontent::posting(Profession::Nurse, 7)));
    }

    // As somebody would who goes round the program: references are not enforced.
    void tamper(const QString &sql)
    {
        QSqlQuery query(m_test->connection());
        if (m_test->onPostgres())
            QVERIFY(query.exec(u"SET session_replication_role = replica"_s));
        else
            for (const QString &trigger : {u"audit_kept"_s, u"audit_never_emptied"_s, u"audit_seal_kept"_s})
                QVERIFY(query.exec(u"DROP TRIGGER IF EXISTS "_s + trigger));
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }

    static QString shown(const Checkup &checkup)
    {
        QString text = u"%1 findings:"_s.arg(checkup.found);
        for (const Finding &finding : checkup.findings)
            text += u"\n%1 | %2 | %3"_s.arg(finding.rule, finding.subject, finding.message);
        return text;
    }

    static qint64 rowsOf(const Checkup &checkup, const QString &table)
    {
        for (const auto &count : checkup.counts)
            if (count.table == table)
                return count.rows;
        return -1;
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
