#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerstore.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// What the start page and `today` count, against the lists that each line opens.
class TestToday : public QObject
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
        auto db = openConnection(address.value(), u"today"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"today"_s);
        m_test.reset();
    }

    void anEmptyOfficeHasNothingToDo()
    {
        const Today today = at(day);
        QCOMPARE(today.lines.size(), qsizetype(allOf<TodayKind>().size()));
        for (const TodayLine &line : today.lines)
            QCOMPARE(line.count, 0);
        QCOMPARE(today.warningDays, startSoonDays);
        QCOMPARE(today.week.size(), 7);
        QVERIFY(today.week.first().isEmpty());
    }

    void postingsAreThoseOfTheirLists()
    {
        PostingContent red = samplecontent::posting(Profession::Nurse, 1);
        red.wageMin.reset();
        red.wageMax.reset();
        add(red);
        published();
        const Posting second = published();
        const QDate soon =
            PostingStore(m_db).page({}, {PostingSort::ValidUntil}, {}, 1).take().rows.first().validUntil.addDays(-3);
        const Today today = at(soon);
        QCOMPARE(today.countOf(TodayKind::PostingsToReview), 1);
        QCOMPARE(today.countOf(TodayKind::RedPostings), 1);
        QCOMPARE(today.countOf(TodayKind::ExpiringPostings), 2);
        for (const TodayKind kind : {TodayKind::PostingsToReview, TodayKind::RedPostings, TodayKind::ExpiringPostings})
            QCOMPARE(today.countOf(kind), PostingStore(m_db).count(postingsOf(kind, soon)).value().rows);
        VERIFY_DONE(PostingDesk(m_db, people::actorOn(soon)).end({second.id}, EndReason::Cancelled, u"取消"_s));
        QCOMPARE(at(soon).countOf(TodayKind::ExpiringPostings), 1);
        QCOMPARE(at(soon.addDays(-30)).countOf(TodayKind::ExpiringPostings), 0);
        QCOMPARE(today.week[3].expiring, 2);
    }

    void startsWithoutTrainingAreUrgentTwoDaysBefore() // S6
    {
        const Posting posting = published();
        const SeekerId seeker = add(people::nurse(u"二十年 離職"_s));
        VERIFY_DONE(people::train(m_db, seeker, day, {TrainingModule::InfectionControl, TrainingModule::ProtectiveEquipment}));
        CaseDesk cases(m_db, people::actorOn(day));
        const QDate monday = day.addDays(5);
        VERIFY_DONE(cases.offer({posting.id, 0}, {.startsOn = monday, .seeker = seeker}));
        Today today = at(day);
        QCOMPARE(today.starts.size(), 1);
        QCOMPARE(today.starts.first().name, u"二十年 離職"_s);
        QCOMPARE(masked(today.starts.first()).name, u"二○ ○○"_s);
        QCOMPARE(today.starts.first().modules, QList{TrainingModule::MedicalSafety});
        QCOMPARE(today.starts.first().licenceSeen, true);
        QVERIFY(!isUrgent(today.starts.first(), day));
        QVERIFY(isUrgent(today.starts.first(), monday.addDays(-2)));
        QCOMPARE(today.week[5].starts, 1);
        const SeekerId later = add(people::nurse(u"後日 着任"_s));
        VERIFY_DONE(cases.offer({published().id, 0}, {.startsOn = monday.addDays(1), .seeker = later}));
        const SeekerId earlier = add(people::nurse(u"先日 着任"_s));
        VERIFY_DONE(cases.offer({published().id, 0}, {.startsOn = monday.addDays(-1), .seeker = earlier}));
        const auto first = CaseStore(m_db).startWarnings(day, 7, 2);
        VERIFY_DONE(first);
        QCOMPARE(first.value().count, 3);
        QCOMPARE(first.value().first.size(), 2);
        QCOMPARE(first.value().first.first().name, u"先日 着任"_s);
        QCOMPARE(first.value().first.last().startsOn, monday);
        for (const SeekerId person : {later, earlier})
            VERIFY_DONE(people::train(m_db, person, day));
        QCOMPARE(at(monday.addDays(-8)).starts.size(), 0);

        // The office wants to hear of it earlier, or only shortly before.
        TrainingDesk trainings(m_db, people::actorOn(day));
        VERIFY_DONE(trainings.setWarningDays(10));
        QCOMPARE(at(monday.addDays(-8)).starts.size(), 1);
        VERIFY_DONE(trainings.setWarningDays(2));
        QCOMPARE(at(day).starts.size(), 0);
        QCOMPARE(at(monday.addDays(-2)).starts.size(), 1);
        QVERIFY(!trainings.setWarningDays(-1));
        QVERIFY(!trainings.setWarningDays(mostWarningDays + 1));
        Statement audit(m_db, u"SELECT COUNT(*) FROM audit WHERE action = 'training.warning_days'"_s);
        VERIFY_DONE(audit.run({}));
        QVERIFY(audit.next());
        QCOMPARE(audit.number(0), 2);

        VERIFY_DONE(people::train(m_db, seeker, day, {TrainingModule::MedicalSafety}));
        QCOMPARE(at(monday.addDays(-2)).starts.size(), 0);
    }

    void theRateCountsWhoWasCompleteByTheStart()
    {
        const Posting posting = published(3);
        CaseDesk cases(m_db, people::actorOn(day));
        for (int i = 0; i < 2; ++i) {
            const SeekerId seeker = add(people::nurse(u"人%1"_s.arg(i)));
            if (i == 0)
                VERIFY_DONE(people::train(m_db, seeker, day));
            const auto offer = cases.offer({posting.id, 0}, {.startsOn = day, .seeker = seeker});
            VERIFY_DONE(offer);
            const HireId hire = offer.value().hires.last().id;
            if (i == 1) {
                VERIFY_DONE(people::exempt(m_db, posting.id, hire, day));
            }
            VERIFY_DONE(cases.advanceHire({posting.id, 0}, hire, HireStage::Awaiting, day, {}));
            VERIFY_DONE(cases.advanceHire({posting.id, 0}, hire, HireStage::Started, day, {}));
            if (i == 1)
                VERIFY_DONE(people::train(m_db, seeker, day.addDays(1))); // too late for the rate
        }
        QCOMPARE(CaseStore(m_db).trainingRate({}).value(), (TrainingRate{2, 1}));
        QCOMPARE(CaseStore(m_db).trainingRate({day.addDays(1), {}}).value(), (TrainingRate{0, 0}));
    }

    void exemptionsAndOrdersWaitForSomebody()
    {
        const Posting posting = published();
        const SeekerId seeker = add(people::nurse(u"免除"_s));
        TrainingRecord record;
        record.seeker = seeker;
        record.modules = {TrainingModule::MedicalSafety};
        TrainingDesk trainings(m_db, people::actorOn(day));
        const auto asked = trainings.exempt(record, u"災害派遣"_s);
        VERIFY_DONE(asked);
        CaseDesk cases(m_db, people::actorOn(day));
        const auto offer = cases.offer({posting.id, 0}, {.startsOn = day, .seeker = seeker});
        VERIFY_DONE(offer);
        VERIFY_DONE(cases.askExemption({posting.id, 0}, offer.value().hires.last().id, u"災害派遣"_s));
        OrderDesk orders(m_db, people::actorOn(day));
        const auto order =
            orders.create({.requesting = Prefecture::fromNumber(47), .from = day.addDays(9), .to = day.addDays(30)});
        VERIFY_DONE(order);
        Today today = at(day);
        QCOMPARE(today.countOf(TodayKind::ExemptionsToApprove), 1);
        QCOMPARE(today.countOf(TodayKind::StartExemptionsToApprove), 1);
        QCOMPARE(today.countOf(TodayKind::OpenOrders), 1);
        QCOMPARE(CaseStore(m_db).trainings({.toApproveOnly = true}, {}, 10).value().rows.size(), 1);
        VERIFY_DONE(TrainingDesk(m_db, people::actorOn(day, u"鈴木"_s)).approve(asked.value().id, 0));
        VERIFY_DONE(orders.cancel(order.value().id, 0, u"取下げ"_s));
        today = at(day);
        QCOMPARE(today.countOf(TodayKind::ExemptionsToApprove), 0);
        QCOMPARE(today.countOf(TodayKind::OpenOrders), 0);
    }

    void seekersExpireWithTheirList()
    {
        const SeekerId seeker = add(people::nurse(u"期限"_s));
        const QDate last = SeekerLoader(m_db).byId(seeker).value().validUntil;
        QCOMPARE(at(last.addDays(-8)).countOf(TodayKind::ExpiringSeekers), 0);
        QCOMPARE(at(last.addDays(-7)).countOf(TodayKind::ExpiringSeekers), 1);
        QCOMPARE(SeekerStore(m_db).count(expiringSeekers(last.addDays(-7))).value().rows, 1);
    }

    void trainingsContinueAfterTheLastRow()
    {
        const SeekerId seeker = add(people::nurse(u"多"_s));
        for (int i = 0; i < 7; ++i)
            VERIFY_DONE(people::train(m_db, seeker, day.addDays(-(i / 2)), {TrainingModule::Orientation}));
        QSet<qint64> seen;
        TrainingCursor after;
        QDate before = day;
        for (bool last = false; !last;) {
            const auto page = CaseStore(m_db).trainings({}, after, 3);
            VERIFY_DONE(page);
            for (const TrainingRow &row : page.value().rows) {
                QVERIFY(row.record.day <= before);
                before = row.record.day;
                seen.insert(qToUnderlying(row.record.id));
            }
            after = page.value().next;
            last = page.value().last;
        }
        QCOMPARE(seen.size(), 7);
    }

private:
    Today at(QDate when)
    {
        auto today = CaseStore(m_db).today(when);
        if (!today)
            qFatal("%s | %s", qPrintable(today.error().message), qPrintable(today.error().detail));
        return today.take();
    }

    Posting add(const PostingContent &content)
    {
        auto added = PostingDesk(m_db, people::actorOn(day)).add(content, samplecontent::facility());
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return added.take();
    }

    Posting published(int headcount = 1)
    {
        PostingDesk desk(m_db, people::actorOn(day));
        const Posting added = add(samplecontent::posting(Profession::Nurse, headcount));
        if (const auto done = desk.review({added.id}, {.action = ReviewAction::Approve, .amberConfirmed = true}); !done)
            qFatal("%s", qPrintable(done.error().message));
        return desk.publish({added.id}).take();
    }

    SeekerId add(const Seeker &seeker)
    {
        const auto added = SeekerDesk(m_db, people::actorOn(day)).add(seeker);
        if (!added)
            qFatal("%s | %s", qPrintable(added.error().message), qPrintable(added.error().detail));
        return added.value().id;
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
