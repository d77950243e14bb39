#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/monthlystore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestMonthlyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"monthly"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"monthly"_s);
        m_test.reset();
    }

    void openingsAreCarriedUntilFilledEndedOrRunOut()
    {
        // Accepted in May, valid to the end of July: five seats, one of which is taken in May and one in June.
        const Posting posting = accepted(QDate(2026, 5, 15), 5);
        const Posting over = accepted(QDate(2026, 5, 20), 2);
        start(posting.id, u"甲"_s, QDate(2026, 5, 31));
        start(posting.id, u"乙"_s, QDate(2026, 6, 10));
        VERIFY_DONE(desk(QDate(2026, 6, 30)).end({over.id}, EndReason::Cancelled, u""_s));

        QCOMPARE(nurses(QDate(2026, 4, 1)), MonthlyTally());
        MonthlyTally may = tokyo();
        may.newOpenings = 7;
        may.placed = may.filled = 1;
        QCOMPARE(nurses(QDate(2026, 5, 31)), may);
        MonthlyTally june = tokyo();
        june.carriedOpenings = 4 + 2;
        june.placed = june.filled = 1;
        QCOMPARE(nurses(QDate(2026, 6, 1)), june);
        MonthlyTally july = tokyo();
        july.carriedOpenings = 3; // the other one ended on the last day of June
        QCOMPARE(nurses(QDate(2026, 7, 1)), july);
        QCOMPARE(nurses(QDate(2026, 8, 1)), MonthlyTally()); // valid to 31 July
    }

    void seekersAreCarriedUntilPlacedOrRunOut()
    {
        seeker(u"S1"_s, QDate(2026, 5, 10), QDate(2026, 7, 31));
        seeker(u"S2"_s, QDate(2026, 6, 1), QDate(2026, 8, 31));
        seeker(u"S3"_s, QDate(2026, 5, 31), QDate(2026, 6, 30));
        const auto counted = [this](QDate month) { return std::pair(nurses(month).newSeekers, nurses(month).carriedSeekers); };
        QCOMPARE(counted(QDate(2026, 4, 1)), std::pair(qint64(0), qint64(0)));
        QCOMPARE(counted(QDate(2026, 5, 1)), std::pair(qint64(2), qint64(0)));
        QCOMPARE(counted(QDate(2026, 6, 1)), std::pair(qint64(1), qint64(2)));
        QCOMPARE(counted(QDate(2026, 7, 1)), std::pair(qint64(0), qint64(2)));
        QCOMPARE(counted(QDate(2026, 9, 1)), std::pair(qint64(0), qint64(0)));

        const Posting posting = accepted(QDate(2026, 6, 2), 1);
        start(posting.id, u"丙"_s, QDate(2026, 6, 20));
        run(u"UPDATE hire SET seeker_id = (SELECT id FROM seeker WHERE number = 'S1')"_s);
        QCOMPARE(counted(QDate(2026, 6, 1)), std::pair(qint64(1), qint64(2)));
        QCOMPARE(counted(QDate(2026, 7, 1)), std::pair(qint64(0), qint64(1)));
    }

    void whoRegistersAgainCountsOnceOrEachTime()
    {
        // Registered in January, run out at the end of March, again in June, run out at the end of August, again on 9 September
        // and, after what was valid to 30 November, on 2 December.
        SeekerDesk first(m_db, people::actorOn(QDate(2026, 1, 10)));
        const auto added = first.add(people::nurse(u"再登録 花子"_s));
        VERIFY_DONE(added);
        for (const QDate day : {QDate(2026, 6, 3), QDate(2026, 9, 9), QDate(2026, 12, 2)}) {
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(day)).expireDue(day));
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(day)).renew({added.value().id}));
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(day)).renew({added.value().id})); // twice in a day is once
        }
        const auto counted = [this](int month, Returning returning) {
            for (const MonthlyTally &tally : MonthlyStore(m_db).counts(QDate(2026, month, 1), {}, returning).value().tallies)
                return std::pair(tally.newSeekers, tally.carriedSeekers);
            return std::pair(qint64(0), qint64(0));
        };
        using Pair = std::pair<qint64, qint64>;
        for (const Returning returning : allOf<Returning>()) {
            QCOMPARE(counted(1, returning), Pair(1, 0));
            QCOMPARE(counted(2, returning), Pair(0, 1));
            QCOMPARE(counted(5, returning), Pair(0, 0)); // between: not valid, though they are today
            QCOMPARE(counted(6, returning), Pair(1, 0));
            QCOMPARE(counted(7, returning), Pair(0, 1));
            QCOMPARE(counted(12, returning), Pair(1, 0));
        }
        // Carried into a month, run out within it and back before its end: one person, two registrations.
        run(u"UPDATE seeker_return SET ran_out_on = '2026-09-08' WHERE returned_on = '2026-09-09'"_s);
        QCOMPARE(counted(9, Returning::Once), Pair(0, 1));
        QCOMPARE(counted(9, Returning::EachTime), Pair(1, 1));
    }

    void theOfficeSaysHowTheyCount()
    {
        MonthlyStore store(m_db);
        QCOMPARE(store.returning().value(), Returning::Once);
        VERIFY_DONE(store.setReturning(Returning::EachTime, people::actorOn(QDate(2026, 6, 1))));
        VERIFY_DONE(store.setReturning(Returning::EachTime, people::actorOn(QDate(2026, 6, 1)))); // nothing to note
        QCOMPARE(store.returning().value(), Returning::EachTime);
        QSqlQuery noted(u"SELECT COUNT(*) FROM audit WHERE action = 'report.returning'"_s, m_db);
        QVERIFY(noted.next());
        QCOMPARE(noted.value(0).toInt(), 1);
    }

    void aStartCountsForTheHomeOfTheSeekerAndThePlaceOfThePosting()
    {
        seeker(u"S1"_s, QDate(2026, 5, 10), QDate(2026, 7, 31), 47, 1);
        const Posting posting = accepted(QDate(2026, 6, 2), 1);
        start(posting.id, u"丙"_s, QDate(2026, 6, 20));
        run(u"UPDATE hire SET seeker_id = (SELECT id FROM seeker WHERE number = 'S1')"_s);
        const MonthlyCounts june = counts(QDate(2026, 6, 1));
        qint64 placed = 0, filled = 0;
        for (const MonthlyTally &tally : june.tallies) {
            placed += tally.placed;
            filled += tally.filled;
            if (tally.placed > 0)
                QCOMPARE(tally.prefecture.number(), 47);
            if (tally.filled > 0)
                QCOMPARE(tally.prefecture.number(), 13);
        }
        QCOMPARE(placed, 1);
        QCOMPARE(filled, 1);

        PostingFilter okinawa;
        okinawa.prefectures = {*Prefecture::fromNumber(47)};
        const auto limited = MonthlyStore(m_db).counts(QDate(2026, 6, 1), okinawa);
        VERIFY_DONE(limited);
        for (const MonthlyTally &tally : limited.value().tallies)
            QCOMPARE(tally.prefecture.number(), 47);
    }

private:
    static MonthlyTally tokyo() { return {.prefecture = *Prefecture::fromNumber(13), .profession = Profession::Nurse}; }

    PostingDesk desk(QDate day) { return {m_db, {u"tester"_s, QDateTime(day, QTime(3, 0), Qt::UTC)}}; }

    Posting accepted(QDate day, int headcount)
    {
        const auto added = desk(day).add(samplecontent::posting(Profession::Nurse, headcount), samplecontent::facility());
        const auto approved = desk(day).review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true});
        return desk(day).publish({approved.value().id}).value();
    }

    void start(PostingId posting, const QString &person, QDate day)
    {
        const auto offered = desk(day).offer({posting}, {.person = person});
        VERIFY_DONE(offered);
        VERIFY_DONE(people::exempt(m_db, posting, offered.value().hires.last().id, day));
        VERIFY_DONE(desk(day).advance({posting}, offered.value().hires.last().id, HireStage::Awaiting, day, {}));
        VERIFY_DONE(desk(day).advance({posting}, offered.value().hires.last().id, HireStage::Started, day, {}));
    }

    void seeker(const QString &number, QDate registered, QDate valid, int prefecture = 13, int profession = 4)
    {
        run(u"INSERT INTO seeker (number, name, prefecture, elsewhere, short_term, route, state, registered_on, valid_until,"
            " profession) VALUES ('%1', 'x', %2, FALSE, FALSE, 'office', 'valid', '%3', '%4', %5)"_s.arg(number)
                .arg(prefecture)
                .arg(registered.toString(Qt::ISODate), valid.toString(Qt::ISODate))
                .arg(profession));
    }

    void run(const QString &sql)
    {
        QSqlQuery query(m_db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }

    MonthlyCounts counts(QDate month)
    {
        const auto counted = MonthlyStore(m_db).counts(month);
        return counted ? counted.value() : MonthlyCounts();
    }

    MonthlyTally nurses(QDate month)
    {
        for (const MonthlyTally &tally : counts(month).tallies)
            if (tally.prefecture.number() == 13 && tally.profession == Profession::Nurse)
                return tally;
        return {};
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestMonthlyStore)
#include "tst_monthlystore.moc"
