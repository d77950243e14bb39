#include "models/storage/candidatesearch.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// Who can be sent on a support order, and what excluded the others.
class TestCandidates : public QObject
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
        auto db = openConnection(address.value(), u"candidates"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"candidates"_s);
        m_test.reset();
    }

    void everyLicenceCounts()
    {
        Seeker midwife = people::nurse(u"助産"_s, {}, 1); // first a midwife, then a nurse: either may fill the seat
        midwife.licences.prepend({Profession::Midwife, {}, QDate(2001, 4, 1), {}, LicenceCheck::Unchecked, {}, {}});
        add(midwife);
        Seeker clerkFirst = people::nurse(u"薬"_s, {}, 2); // the nurse's licence is the second one
        clerkFirst.licences.prepend({Profession::Pharmacist, {}, QDate(2001, 4, 1), {}, LicenceCheck::Unchecked, {}, {}});
        add(clerkFirst);
        Seeker pharmacist = people::nurse(u"薬剤"_s, {}, 3);
        pharmacist.licences.first().kind = Profession::Pharmacist;
        add(pharmacist);
        const OrderCandidates found = candidates(order());
        QCOMPARE(found.candidates.size(), 2);
        QCOMPARE(found.found, 2);
        QVERIFY(found.counts.isEmpty()); // a pharmacist is nobody who could be asked
    }

    void whatExcludedIsCountedOnce_data()
    {
        QTest::addColumn<Exclusion>("why");
        for (const Exclusion why : {Exclusion::OwnPrefecture, Exclusion::NotValid, Exclusion::NoLicence,
                                    Exclusion::LicenceNotSeen, Exclusion::StaysHome, Exclusion::NoConsent, Exclusion::TooFewDays})
            QTest::newRow(qPrintable(codeOf(why))) << why;
    }
    void whatExcludedIsCountedOnce()
    {
        QFETCH(Exclusion, why);
        for (int i = 0; i < 25; ++i) {
            Seeker seeker = people::nurse(u"人%1"_s.arg(i), {}, 1 + i % 9);
            spoil(seeker, why);
            add(seeker);
        }
        if (why == Exclusion::NotValid)
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(day.addYears(1))).expireDue(day.addYears(1)));
        add(people::nurse(u"良"_s, {}, 20));
        const OrderCandidates found = candidates(order());
        QCOMPARE(found.candidates.size(), 1);
        QCOMPARE(found.counts, (QList<std::pair<Exclusion, qint64>>{{why, 25}}));
        QCOMPARE(found.excluded.size(), 20); // some to look at
        for (const Candidate &candidate : found.excluded)
            QVERIFY(!candidate.excludedBy.isEmpty());
    }

    void clerksAreFoundByTheirWish()
    {
        Seeker clerk = people::nurse(u"事務"_s, {}, 4);
        clerk.licences.clear();
        clerk.wishes = {Profession::Clerk};
        add(clerk);
        Seeker both = people::nurse(u"両方"_s, {}, 5);
        both.wishes = {Profession::Nurse, Profession::Clerk};
        add(both);
        add(people::nurse(u"看護"_s, {}, 6));
        SupportOrder wanted = order();
        wanted.profession = Profession::Clerk;
        QCOMPARE(candidates(wanted).candidates.size(), 2);
    }

    void aSearchCanBeStopped()
    {
        for (int i = 0; i < 3; ++i)
            add(people::nurse(u"人%1"_s.arg(i), {}, 1 + i));
        CandidateSearch search(order());
        QCOMPARE(search.total(), 0);
        const auto more = search.step(m_db);
        VERIFY_DONE(more);
        QCOMPARE(more.value(), false); // three fit into one batch
        QCOMPARE(search.done(), search.total());
        QCOMPARE(search.result().complete, true);
        QCOMPARE(CandidateSearch(order()).result().complete, false); // nobody was looked at
        // One whose id lies beyond the first batch, so that there are two of them.
        const QString columns = u"name, prefecture, elsewhere, short_term, route, state, registered_on, valid_until"_s;
        VERIFY_DONE(Statement(m_db, u"INSERT INTO seeker (id, number, %1) SELECT 15000, 'far', %1 FROM seeker"
                                    " WHERE id = (SELECT MIN(id) FROM seeker)"_s.arg(columns))
                        .run({}));
        qint64 looked = 0;
        const auto stopped = OrderDesk(m_db, people::actorOn(day)).candidates(order(), 200, [&](qint64 done, qint64 total) {
            looked = done;
            return total == 0;
        });
        VERIFY_DONE(stopped);
        QCOMPARE(looked, 10'000);
        QCOMPARE(stopped.value().complete, false);
        QCOMPARE(stopped.value().found, 3);
        QCOMPARE(candidates(order()).complete, true);
    }

    void theBestAreKept()
    {
        for (int i = 0; i < 30; ++i) {
            Seeker seeker = people::nurse(u"人%1"_s.arg(i), {}, 1);
            seeker.yearsExperience = i;
            add(seeker);
        }
        OrderDesk desk(m_db, people::actorOn(day));
        const auto made = desk.create(order());
        VERIFY_DONE(made);
        const auto found = desk.candidates(made.value(), 5);
        VERIFY_DONE(found);
        QCOMPARE(found.value().candidates.size(), 5);
        QCOMPARE(found.value().found, 30);
        QVERIFY(found.value().candidates.first().reasons.join(u' ').contains(u"29"_s));
        QVERIFY(found.value().candidates.first().score > found.value().candidates.last().score);
    }

    void aBookedPersonIsRefusedWithTheOthersAdded()
    {
        QList<SeekerId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(add(people::nurse(u"人%1"_s.arg(i), {}, 1 + i)));
        OrderDesk desk(m_db, people::actorOn(day));
        const SupportOrder first = desk.create(order()).take();
        VERIFY_DONE(desk.addMember(first.id, 0, ids[0]));
        const SupportOrder second = desk.create(order()).take();
        const auto added = desk.addMembers(second.id, second.version, ids);
        VERIFY_DONE(added);
        QCOMPARE(added.value().order.members.size(), 2);
        QCOMPARE(added.value().refusals.size(), 1);
        QVERIFY2(added.value().refusals.first().contains(first.number), qPrintable(added.value().refusals.first()));
        const OrderCandidates found = candidates(desk.create(order()).take());
        QCOMPARE(found.found, 0);
        QCOMPARE(found.counts, (QList<std::pair<Exclusion, qint64>>{{Exclusion::Booked, 3}}));
        VERIFY_DONE(desk.removeMembers(second.id, 0, {ids[1], ids[2]}));
        QVERIFY(!desk.removeMembers(second.id, 0, {ids[1]})); // not on it any more
    }

private:
    static SupportOrder order()
    {
        return {.requesting = Prefecture::fromNumber(47),
                .people = 22,
                .from = QDate(2026, 8, 25),
                .to = QDate(2026, 9, 24),
                .leastDays = 25};
    }

    static void spoil(Seeker &seeker, Exclusion why)
    {
        if (why == Exclusion::OwnPrefecture)
            seeker.prefecture = Prefecture::fromNumber(47);
        else if (why == Exclusion::NoLicence)
            seeker.licences.first().check = LicenceCheck::Refuted;
        else if (why == Exclusion::LicenceNotSeen)
            seeker.licences.first().check = LicenceCheck::LookedUp;
        else if (why == Exclusion::StaysHome)
            seeker.elsewhere = false;
        else if (why == Exclusion::NoConsent)
            seeker.consents = {Consent::ToInstitutions};
        else if (why == Exclusion::TooFewDays)
            seeker.availableTo = QDate(2026, 9, 10);
    }

    SeekerId add(const Seeker &seeker)
    {
        const auto added = SeekerDesk(m_db, people::actorOn(day)).add(seeker);
        if (!added)
            qFatal("%s | %s", qPrintable(added.error().message), qPrintable(added.error().detail));
        return added.value().id;
    }

    OrderCandidates candidates(const SupportOrder &wanted)
    {
        auto found = OrderDesk(m_db, people::actorOn(day)).candidates(wanted);
        if (!found)
            qFatal("%s | %s", qPrintable(found.error().message), qPrintable(found.error().detail));
        return found.take();
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
