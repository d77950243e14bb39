#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerstore.h"
#include "models/storage/trainingfile.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

class TestCaseDesk : public QObject
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
        auto db = openConnection(address.value(), u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        if (m_db.isOpen())
            prove();
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void seatsFollowTheApplications() // S5
    {
        const Posting posting = published(5);
        QList<Application> applications;
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s})
            applications.append(offered(posting, seeker(name)));
        const auto declined = desk().leave(applications[0].id, applications[0].version, ApplicationStage::Declined, u"賃金"_s);
        VERIFY_DONE(declined);
        QCOMPARE(declined.value().stage, ApplicationStage::Declined);
        QVERIFY(!desk().leave(applications[1].id, 0, ApplicationStage::Declined, {}));
        start(posting, applications[1]);
        Posting now = PostingLoader(m_db).byId(posting.id).take();
        QCOMPARE(now.seats(), (Seats{5, 1, 0, 1}));
        QCOMPARE(now.seats().remaining(), 3);
        QCOMPARE(fillState(now.seats()), FillState::PartlyFilled);
        PostingContent one = now.shown().content;
        one.headcount = 1;
        const auto refused = PostingDesk(m_db, actor()).revise({posting.id, 0}, one);
        QVERIFY(!refused);
        for (const QString &name : {u"丁"_s, u"戊"_s, u"己"_s})
            start(posting, offered(posting, seeker(name)));
        start(posting, applications[2]); // five have started: the posting ends by itself
        now = PostingLoader(m_db).byId(posting.id).take();
        QCOMPARE(now.publication.endReason, std::optional(EndReason::Filled));
        const SeekerId sixth = seeker(u"庚"_s);
        QVERIFY(!desk().apply(sixth, posting.id, IntakeRoute::Headquarters, {})); // no new application is taken
        QVERIFY(!desk().offer({posting.id, 0}, {.seeker = sixth}));
        const auto over = desk().offer({posting.id, 0}, {.overReason = u"夜勤体制"_s, .seeker = sixth});
        VERIFY_DONE(over);
        QCOMPARE(fillState(over.value().seats()), FillState::Over);
        const auto counts = CaseStore(m_db).stageCounts({});
        VERIFY_DONE(counts);
        QCOMPARE(counts.value()[int(ApplicationStage::Offered)].ever, 6);
        QCOMPARE(counts.value()[int(ApplicationStage::Offered)].now, 0);
        QCOMPARE(counts.value()[int(ApplicationStage::Started)].now, 5);
    }

    void theGateClosesOnWhatIsMissing() // S6
    {
        const Posting posting = published(2);
        const SeekerId id = seeker(u"二十年"_s, false);
        VERIFY_DONE(people::train(m_db, id, day, {TrainingModule::InfectionControl, TrainingModule::ProtectiveEquipment}));
        const Application application = offered(posting, id);
        const QDate monday = day.addDays(2);
        VERIFY_DONE(desk().changeTerms({posting.id, 0}, application.hire, monday, {}, u"週4日に変更"_s));
        const auto today = CaseStore(m_db).today(day);
        VERIFY_DONE(today);
        QCOMPARE(today.value().starts.size(), 1);
        QCOMPARE(today.value().starts.first().missing, label(TrainingModule::MedicalSafety));
        QCOMPARE(today.value().countOf(TodayKind::StartsWithoutTraining), 1);
        VERIFY_DONE(desk().advanceHire({posting.id, 0}, application.hire, HireStage::Awaiting, day, {}));
        const auto refused = desk().advanceHire({posting.id, 0}, application.hire, HireStage::Started, monday, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(label(TrainingModule::MedicalSafety)));
        VERIFY_DONE(people::train(m_db, id, day, {TrainingModule::MedicalSafety}));
        VERIFY_DONE(desk().advanceHire({posting.id, 0}, application.hire, HireStage::Started, monday, {}));
        QCOMPARE(SeekerLoader(m_db).byId(id).value().state, SeekerState::Employed);
        QVERIFY(CaseStore(m_db).today(day).value().starts.isEmpty());
        const auto rate = CaseStore(m_db).trainingRate({});
        VERIFY_DONE(rate);
        QCOMPARE(rate.value(), (TrainingRate{1, 1}));

        const Posting other = published(2, true);
        const auto second = desk().offer({other.id, 0}, {.startsOn = monday, .seeker = id});
        VERIFY_DONE(second);
        VERIFY_DONE(desk().advanceHire({posting.id, 0}, application.hire, HireStage::EndedEarly, monday.addDays(5), u"都合"_s));
        QVERIFY(isActive(SeekerLoader(m_db).byId(id).value().state));
    }

    void thePostingPageGoesThroughTheSameGate()
    {
        const Posting posting = published(2);
        auto offer = PostingDesk(m_db, actor()).offer({posting.id, 0}, {.person = u"名簿にない人"_s});
        VERIFY_DONE(offer);
        const HireId hire = offer.value().hires.last().id;
        VERIFY_DONE(PostingDesk(m_db, actor()).advance({posting.id, 0}, hire, HireStage::Awaiting, day, {}));
        QVERIFY(!PostingDesk(m_db, actor()).advance({posting.id, 0}, hire, HireStage::Started, day, {}));
        VERIFY_DONE(desk().askExemption({posting.id, 0}, hire, u"災害派遣"_s));
        QVERIFY(!desk().approveExemption({posting.id, 0}, hire)); // the same person
        VERIFY_DONE(CaseDesk(m_db, people::actorOn(day, u"鈴木"_s)).approveExemption({posting.id, 0}, hire));
        VERIFY_DONE(PostingDesk(m_db, actor()).advance({posting.id, 0}, hire, HireStage::Started, day, {}));
    }

    void nobodyHoldsTwoFullTimeSeats()
    {
        const Posting one = published(2, true), two = published(2, true);
        const SeekerId id = seeker(u"甲"_s);
        const HireId first = desk().offer({one.id, 0}, {.startsOn = day, .seeker = id}).value().hires.last().id;
        const HireId second = desk().offer({two.id, 0}, {.startsOn = day.addDays(10), .seeker = id}).value().hires.last().id;
        VERIFY_DONE(desk().advanceHire({one.id, 0}, first, HireStage::Awaiting, day, {}));
        QVERIFY(!desk().advanceHire({two.id, 0}, second, HireStage::Awaiting, day, {}));
        QVERIFY(!desk().advanceHire({two.id, 0}, second, HireStage::Started, day.addDays(10), {}));
        VERIFY_DONE(desk().changeTerms({one.id, 0}, first, day, day.addDays(9), {}));
        VERIFY_DONE(desk().advanceHire({two.id, 0}, second, HireStage::Awaiting, day, {}));
        QVERIFY(!desk().changeTerms({one.id, 0}, first, day, day.addDays(10), {}));
    }

    void interviewsClashAndMoveTheApplication()
    {
        const Posting posting = published(2);
        const Application one = applied(posting, seeker(u"甲"_s)), two = applied(posting, seeker(u"乙"_s));
        QVERIFY(!desk().apply(one.seeker, posting.id, IntakeRoute::Headquarters, {})); // already applied here
        Interview wanted{
            .application = one.id, .from = actor().at.addSecs(-3600), .mode = InterviewMode::Phone, .interviewer = u"髙橋"_s};
        const auto first = desk().schedule(wanted, false);
        VERIFY_DONE(first);
        QCOMPARE(CaseStore(m_db).application(one.id).value().stage, ApplicationStage::Arranging);
        wanted.application = two.id;
        wanted.interviewer = u"高橋"_s;
        const auto clash = desk().schedule(wanted, false);
        QVERIFY(!clash);
        QCOMPARE(clash.error().kind, Error::Kind::Conflict);
        const auto second = desk().schedule(wanted, true);
        VERIFY_DONE(second);
        VERIFY_DONE(desk().enterResult(first.value().id, first.value().version, InterviewResult::Passed, {}));
        QCOMPARE(CaseStore(m_db).application(one.id).value().stage, ApplicationStage::Interviewed);
        QVERIFY(!desk().cancel(first.value().id, 0, u"都合"_s));
        const auto off = desk().cancel(second.value().id, second.value().version, u"都合"_s);
        VERIFY_DONE(off);
        QCOMPARE(off.value().sequence, 1);
        const auto page = CaseStore(m_db).interviews(InterviewFilter{}, {}, 10);
        VERIFY_DONE(page);
        QCOMPARE(page.value().rows.size(), 2);
        QCOMPARE(page.value().rows.first().seekerName, u"甲"_s);
        QCOMPARE(SeekerStore(m_db).contacts(one.seeker).value().size(), 2);
    }

    void timesAreProposedAgainWithoutAStep()
    {
        const Application one = applied(published(2), seeker(u"甲"_s));
        for (const int days : {1, 2, 3}) {
            const auto proposed = desk().proposeInterview(one.id, 0, {actor().at.addDays(days)}, InterviewMode::Phone, {});
            VERIFY_DONE(proposed);
            QCOMPARE(proposed.value().stage, ApplicationStage::Arranging);
        }
        const auto counts = CaseStore(m_db).stageCounts({});
        VERIFY_DONE(counts);
        for (const StageCount &count : counts.value())
            if (count.stage == ApplicationStage::Arranging)
                QCOMPARE(count.ever, 1);
    }

    void inquiriesAreAnsweredOnce()
    {
        const SeekerId id = seeker(u"甲"_s);
        QVERIFY(!desk().ask({}));
        const auto asked = desk().ask({.seeker = id, .question = u"夜勤は？"_s});
        VERIFY_DONE(asked);
        QCOMPARE(CaseStore(m_db).today(day).value().countOf(TodayKind::OpenInquiries), 1);
        QCOMPARE(CaseStore(m_db).openInquiries().value(), 1);
        VERIFY_DONE(desk().answer(asked.value().id, 1, u"月4回"_s));
        QVERIFY(!desk().answer(asked.value().id, 0, u"月4回"_s));
        QCOMPARE(CaseStore(m_db).openInquiries().value(), 0);
        QCOMPARE(CaseStore(m_db).inquiries(false, id, {}, 10).value().rows.first().inquiry.answer, u"月4回"_s);
    }

    void evidenceIsKeptWithItsHash()
    {
        const SeekerId id = seeker(u"甲"_s, false);
        const auto record = people::train(m_db, id, day);
        VERIFY_DONE(record);
        TrainingFile file(m_db, actor());
        const auto read = file.byId(record.value().id);
        VERIFY_DONE(read);
        QCOMPARE(read.value(), record.value());
        QCOMPARE(file.evidence(read.value()).value(), QByteArray("certificate"));
        Statement tamper(m_db, u"UPDATE evidence SET content = ?"_s);
        VERIFY_DONE(tamper.run({QByteArray("Certificate")}));
        QVERIFY(!file.evidence(read.value()));
        VERIFY_DONE(tamper.run({QByteArray("certificate")}));
    }

    void recordsOfOnePersonAreMergedWithNothingLost()
    {
        const Posting posting = published(3);
        const SeekerId kept = seeker(u"髙橋 花子"_s, true, u"090-0000-0001"_s);
        const SeekerId other = seeker(u"高橋花子"_s, true, u"０９０－００００－０００１"_s);
        const Application application = applied(posting, other);
        const Seeker keptBefore = SeekerLoader(m_db).byId(kept).take(), otherBefore = SeekerLoader(m_db).byId(other).take();
        const auto alike = SeekerStore(m_db).duplicatesOf(keptBefore);
        VERIFY_DONE(alike);
        QCOMPARE(alike.value().size(), 1);
        QVERIFY(alike.value().first().likenesses.contains(Likeness::Phone));
        const auto merged = SeekerDesk(m_db, actor()).merge({kept, 0}, {other, 0});
        VERIFY_DONE(merged);
        QCOMPARE(SeekerLoader(m_db).byNumber(otherBefore.number).value().id, kept);
        QCOMPARE(SeekerLoader(m_db).aliases(kept).value().first().former.value(u"name"_s).toString(), u"高橋花子"_s);
        QCOMPARE(CaseStore(m_db).application(application.id).value().seeker, kept);
        QCOMPARE(SeekerStore(m_db).count().value(), 1);
        QVERIFY(!SeekerLoader(m_db).byId(other));
    }

    void listsAreReadInPages()
    {
        for (int i = 0; i < 30; ++i)
            seeker(u"人%1 太郎"_s.arg(i), false, {}, 1 + i % 3);
        const SeekerStore store(m_db);
        for (const SeekerSort sort : allOf<SeekerSort>())
            for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                SeekerCursor cursor;
                QSet<qint64> seen;
                bool last = false;
                while (!last) {
                    const auto page = store.page({}, {sort, direction}, cursor, 7);
                    VERIFY_DONE(page);
                    for (const SeekerRow &row : page.value().rows)
                        seen.insert(qToUnderlying(row.id));
                    cursor = page.value().next;
                    last = page.value().last;
                }
                QCOMPARE(seen.size(), 30);
                const auto far = store.cursorAt({}, {sort, direction}, 25);
                VERIFY_DONE(far);
                QCOMPARE(store.page({}, {sort, direction}, far.value(), 100).value().rows.size(), 5);
            }
        QCOMPARE(store.count({.prefectures = {*Prefecture::fromNumber(1)}}).value().rows, 10);
        QCOMPARE(store.count({.text = u"人7"_s}).value().rows, 1);
        QCOMPARE(store.page({.text = u"太郎"_s}, {}, {}, 100).value().rows.size(), 30);
        QCOMPARE(store.page({.states = {SeekerState::Expired}}, {}, {}, 100).value().rows.size(), 0);
        const auto gone = SeekerDesk(m_db, people::actorOn(QDate(2026, 8, 1))).expireDue(QDate(2026, 8, 1));
        VERIFY_DONE(gone);
        QCOMPARE(gone.value(), 30);
        QCOMPARE(store.page({.states = {SeekerState::Expired}}, {}, {}, 100).value().rows.size(), 30);
    }

    void anOrderTakesNobodyTwice() // S7
    {
        OrderDesk orders(m_db, actor());
        SupportOrder wanted{.requesting = Prefecture::fromNumber(47),
                            .people = 22,
                            .from = QDate(2026, 8, 25),
                            .to = QDate(2026, 9, 24),
                            .leastDays = 25};
        const auto made = orders.create(wanted);
        VERIFY_DONE(made);
        SupportOrder order = made.value();
        for (int i = 0; i < 40; ++i)
            seeker(u"応援%1"_s.arg(i), false, {}, 1 + i % 9);
        const SeekerId away = seeker(u"短い"_s, false, {}, 20);
        Seeker shortly = SeekerLoader(m_db).byId(away).take();
        shortly.availableTo = QDate(2026, 9, 10);
        VERIFY_DONE(SeekerDesk(m_db, actor()).change({away, 0}, shortly));
        const auto found = orders.candidates(order);
        VERIFY_DONE(found);
        QCOMPARE(found.value().candidates.size(), 40);
        QVERIFY(std::any_of(found.value().excluded.begin(), found.value().excluded.end(), [](const Candidate &candidate) {
            return candidate.exclusion == Exclusion::TooFewDays && candidate.freeDays == 17;
        }));
        QVERIFY(!orders.addMember(order.id, 0, away));
        auto chosen = found.value().candidates;
        std::sort(chosen.begin(), chosen.end(),
                  [](const Candidate &one, const Candidate &other) { return one.number < other.number; });
        for (int i = 0; i < 22; ++i) {
            const auto added = orders.addMember(order.id, order.version, chosen[i].seeker);
            VERIFY_DONE(added);
            order = added.value();
        }
        QVERIFY(!orders.addMember(order.id, 0, chosen[0].seeker));
        QVERIFY(!orders.addMember(order.id, 0, chosen[30].seeker)); // full
        QSet<int> from;
        for (const OrderMember &member : order.members)
            from.insert(member.from->number());
        QCOMPARE(from.size(), 9);
        VERIFY_DONE(orders.fix(order.id, order.version));
        wanted.people = 30;
        const auto second = orders.create(wanted);
        VERIFY_DONE(second);
        QVERIFY(!orders.addMember(second.value().id, 0, order.members.first().seeker));
        QCOMPARE(orders.candidates(second.value()).value().candidates.size(), 18);
        const auto read = orders.byNumber(order.number);
        VERIFY_DONE(read);
        QCOMPARE(read.value().members, order.members);
        QCOMPARE(read.value().state, OrderState::Fixed);
    }

    void activitiesAddUp()
    {
        OrderDesk orders(m_db, actor());
        FundedActivity activity{
            .prefecture = Prefecture::fromNumber(13), .contractor = u"看護協会"_s, .from = day, .to = day, .yen = 1'000'000};
        VERIFY_DONE(orders.addActivity(activity));
        activity.fund = Fund::RegionalFund;
        QVERIFY(!orders.addActivity(activity));
        activity.kind = ActivityKind::Training;
        const auto added = orders.addActivity(activity);
        VERIFY_DONE(added);
        activity = added.value();
        activity.yen = 2'000'000;
        VERIFY_DONE(orders.changeActivity(activity));
        QVERIFY(!orders.changeActivity(activity)); // out of date
        QCOMPARE(totals(orders.activities().value()).last().yen, 2'000'000);
    }

private:
    Actor actor() const { return people::actorOn(day); }
    CaseDesk desk() const { return CaseDesk(m_db, actor()); }

    SeekerId seeker(const QString &name, bool trained = true, const QString &phone = {}, int prefecture = 13)
    {
        const auto added = SeekerDesk(m_db, actor()).add(people::nurse(name, phone, prefecture));
        if (!added)
            qFatal("%s | %s", qPrintable(added.error().message), qPrintable(added.error().detail));
        if (trained)
            if (const auto done = people::train(m_db, added.value().id, day); !done)
                qFatal("%s | %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return added.value().id;
    }

    Posting published(int headcount, bool fullTime = false)
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, headcount);
        content.fullTime = fullTime;
        PostingDesk desk(m_db, actor());
        const auto added = desk.add(content, samplecontent::facility());
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        if (const auto done = desk.review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}); !done)
            qFatal("%s", qPrintable(done.error().message));
        return desk.publish({added.value().id}).take();
    }

    Application applied(const Posting &posting, SeekerId seeker)
    {
        auto application = desk().apply(seeker, posting.id, IntakeRoute::NurseCentre, u"千葉県ナースセンター"_s);
        if (!application)
            qFatal("%s | %s", qPrintable(application.error().message), qPrintable(application.error().detail));
        return application.take();
    }

    Application offered(const Posting &posting, SeekerId seeker)
    {
        const Application application = applied(posting, seeker);
        const auto offer = desk().offer({posting.id, 0}, {.startsOn = day, .application = application.id}, u"書類選考のみ"_s);
        if (!offer)
            qFatal("%s | %s", qPrintable(offer.error().message), qPrintable(offer.error().detail));
        return applicationOf(application.id);
    }

    Application applicationOf(ApplicationId id)
    {
        Application application;
        const ApplicationRow row = CaseStore(m_db).application(id).take();
        application.id = row.id;
        application.seeker = row.seeker;
        application.stage = row.stage;
        application.hire = row.hire;
        application.version = 0;
        return application;
    }

    void start(const Posting &posting, const Application &application)
    {
        QVERIFY(!desk().advanceHire({posting.id, 0}, application.hire, HireStage::Started, day, {})); // not accepted yet
        VERIFY_DONE(desk().advanceHire({posting.id, 0}, application.hire, HireStage::Awaiting, day, {}));
        VERIFY_DONE(desk().advanceHire({posting.id, 0}, application.hire, HireStage::Started, day, {}));
        QCOMPARE(applicationOf(application.id).stage, ApplicationStage::Started);
    }

    void prove()
    {
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
