#include "models/domain/officedate.h"
#include "models/storage/caseloader.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// What the pages of casework read and do in the store: what a step needs, counts by stage, searches, pages of lists.
class TestCaseSteps : public QObject
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
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void eachStepNamesWhatItNeeds()
    {
        const PostingId posting = published();
        Seeker person = people::nurse(u"佐久間 実咲"_s);
        person.consents.clear();
        person.licences[0] = {Profession::Nurse};
        const ApplicationId id = applied(added(person), posting);
        QCOMPARE(next(id).input, StepInput::None);
        VERIFY_DONE(desk().advance(id, 0, ApplicationStage::Documents, {}));
        QCOMPARE(next(id).input, StepInput::Consent);
        QVERIFY(!next(id).missing.isEmpty());
        QVERIFY(!desk().advance(id, 0, ApplicationStage::Referred, {}));
        VERIFY_DONE(desk().refer(id, 0));
        QCOMPARE(next(id).input, StepInput::Appointment);
        VERIFY_DONE(desk().schedule(interview(id), false));
        QCOMPARE(stage(id), ApplicationStage::Arranging);
        QCOMPARE(next(id).input, StepInput::Result);
        VERIFY_DONE(desk(1).enterResult(InterviewId{1}, 0, InterviewResult::Passed, {}));
        QCOMPARE(stage(id), ApplicationStage::Interviewed);
        QCOMPARE(next(id).input, StepInput::Offer);
        VERIFY_DONE(desk(1).offer({posting, 0}, {.startsOn = day.addDays(5), .application = id}));
        QCOMPARE(next(id).input, StepInput::Acceptance);
        VERIFY_DONE(desk(1).advance(id, 0, ApplicationStage::Accepted, {}));
        QCOMPARE(next(id).input, StepInput::Licence);
        VERIFY_DONE(desk(2).seeOriginal(id, 0));
        QCOMPARE(stage(id), ApplicationStage::OriginalSeen);
        const Licence licence = SeekerLoader(m_db).byId(SeekerId{1}).value().licences.first();
        QCOMPARE(licence.check, LicenceCheck::OriginalSeen);
        QCOMPARE(licence.seenBy, u"佐藤"_s);
        QCOMPARE(licence.seenOn, day.addDays(2));
        QCOMPARE(next(id).input, StepInput::Training);
        QVERIFY(next(id).missing.contains(label(TrainingModule::MedicalSafety)));
        VERIFY_DONE(people::train(m_db, SeekerId{1}, day.addDays(2)));
        QCOMPARE(next(id).input, StepInput::None);
        VERIFY_DONE(desk(3).advance(id, 0, std::nullopt, {}));
        QCOMPARE(next(id).input, StepInput::Start);
        VERIFY_DONE(desk(5).advance(id, 0, ApplicationStage::Started, {}));
        QCOMPARE(next(id).input, StepInput::End);
        prove();
    }

    void aFailedInterviewLeavesOnlyLeaving()
    {
        const ApplicationId id = applied(added(people::nurse(u"佐久間 実咲"_s)), published());
        VERIFY_DONE(desk().schedule(interview(id), false));
        VERIFY_DONE(desk(1).enterResult(InterviewId{1}, 0, InterviewResult::Failed, {}));
        QCOMPARE(next(id).input, StepInput::Leaving);
        VERIFY_DONE(desk(1).leave(id, 0, ApplicationStage::Rejected, u"面接不合格"_s));
        QCOMPARE(next(id).input, StepInput::Over);
        prove();
    }

    void aRefusedStepLeavesNothingOfItself()
    {
        Seeker person = people::nurse(u"佐久間 実咲"_s);
        person.consents.clear();
        const SeekerId seeker = added(person);
        const ApplicationId id = applied(seeker, published());
        VERIFY_DONE(desk().leave(id, 0, ApplicationStage::Withdrawn, u"都合"_s));
        const int version = SeekerLoader(m_db).byId(seeker).value().version;
        QVERIFY(!desk().refer(id, 0)); // the application is over: the consent is not recorded either
        QVERIFY(SeekerLoader(m_db).byId(seeker).value().consents.isEmpty());
        QCOMPARE(SeekerLoader(m_db).byId(seeker).value().version, version);
        prove();
    }

    void stagesAreCountedFromTheHistory()
    {
        const PostingId posting = published();
        for (int i = 0; i < 4; ++i) {
            const ApplicationId id = applied(added(people::nurse(u"人%1"_s.arg(i), u"090-1111-000%1"_s.arg(i))), posting);
            if (i > 0)
                VERIFY_DONE(desk().advance(id, 0, ApplicationStage::Referred, {}));
            if (i > 2)
                VERIFY_DONE(desk().leave(id, 0, ApplicationStage::Unreachable, u"不在"_s));
        }
        const auto counts = CaseStore(m_db).stageCounts({});
        VERIFY_DONE(counts);
        const auto of = [&](ApplicationStage stage) { return counts.value()[int(stage)]; };
        QCOMPARE(of(ApplicationStage::Received), (StageCount{ApplicationStage::Received, 1, 4}));
        QCOMPARE(of(ApplicationStage::Referred), (StageCount{ApplicationStage::Referred, 2, 3}));
        QCOMPARE(of(ApplicationStage::Unreachable), (StageCount{ApplicationStage::Unreachable, 1, 1}));
        // Counted from the applications themselves, where the totals do not know the condition.
        const auto recounted = CaseStore(m_db).stageCounts({.appliedFrom = QDate(1900, 1, 1)});
        VERIFY_DONE(recounted);
        QCOMPARE(recounted.value(), counts.value());
        prove();
        QVERIFY(QSqlQuery(m_db).exec(u"UPDATE application_total SET reached = reached + 1 WHERE stage = 'referred'"_s));
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        QCOMPARE(checkup.value().findings.size(), 1);
        QCOMPARE(checkup.value().findings.first().rule, u"application_total"_s);
    }

    void whoWasInTouchIsKnownBeforeApplying()
    {
        const PostingId posting = published();
        const SeekerId seeker = added(people::nurse(u"佐久間 実咲"_s));
        const auto fresh = CaseLoader(m_db).beforeApplying(seeker, posting, people::actorOn(day));
        VERIFY_DONE(fresh);
        QVERIFY(fresh.value().refusal.isEmpty() && fresh.value().contacts.isEmpty());
        QCOMPARE(fresh.value().seats.remaining(), 3);
        const ApplicationId id = applied(seeker, posting);
        const auto again = CaseLoader(m_db).beforeApplying(seeker, posting, people::actorOn(day));
        VERIFY_DONE(again);
        QVERIFY(again.value().refusal.contains(u"A0000001"_s));
        QCOMPARE(again.value().contacts.size(), 1);
        QVERIFY(isAbout(again.value().contacts.first(), u"13-0000001"_s));
        QVERIFY(CaseLoader(m_db).application(id).value().contacts.isEmpty()); // not itself
        VERIFY_DONE(desk().ask(SeekerLoader(m_db).byId(seeker).value().number, {}, IntakeRoute::Agency, u"寮は？"_s));
        QCOMPARE(CaseLoader(m_db).application(id).value().contacts.size(), 1);
        QVERIFY(!desk().ask(u"S9999999"_s, {}, IntakeRoute::Agency, u"寮は？"_s));
    }

    void hiresGoOnAfterTheLastRow()
    {
        const PostingId posting = published(20);
        for (int i = 0; i < 9; ++i) {
            Hire offer{.seeker = added(people::nurse(u"人%1"_s.arg(i), u"090-1111-000%1"_s.arg(i)))};
            offer.startsOn = i % 3 ? day.addDays(i % 3) : QDate();
            VERIFY_DONE(desk().offer({posting, 0}, offer));
        }
        QList<HireId> seen;
        HirePage page{.last = false};
        while (!page.last) {
            const auto answer = CaseStore(m_db).hires({}, page.next, 2);
            VERIFY_DONE(answer);
            page = answer.value();
            for (const HireRow &row : page.rows) {
                QVERIFY(!seen.contains(row.hire.id));
                seen.append(row.hire.id);
            }
        }
        QCOMPARE(seen.size(), 9);
        QCOMPARE(CaseStore(m_db).hireCounts({}).value()[int(HireStage::Offered)].hires, 9);
        VERIFY_DONE(desk().askExemption({posting, 0}, seen[3], u"災害"_s));
        const auto waiting = CaseStore(m_db).hires({.exemptionOpen = true}, {}, 10);
        VERIFY_DONE(waiting);
        QCOMPARE(waiting.value().rows.size(), 1);
        QCOMPARE(CaseStore(m_db).hires({.text = numberOf(seen[3])}, {}, 10).value().rows.size(), 1);
    }

    void missingResultsAreTheOldestFirst()
    {
        const ApplicationId id = applied(added(people::nurse(u"佐久間 実咲"_s)), published());
        for (const int hour : {5, 2, 8})
            VERIFY_DONE(desk().schedule(interview(id, hour), true));
        const QDateTime now = officeDayBegin(day).addSecs(7 * 3600);
        const auto missing = CaseStore(m_db).interviews(withoutResult(now, {}), {}, 10);
        VERIFY_DONE(missing);
        QCOMPARE(missing.value().rows.size(), 2); // the third one has not begun
        QCOMPARE(missing.value().rows.first().interview.number, u"I0000002"_s);
        const auto rest = CaseStore(m_db).interviews(withoutResult(now, {}),
                                                     {storedMoment(missing.value().rows.first().interview.from),
                                                      qToUnderlying(missing.value().rows.first().interview.id), false},
                                                     10);
        VERIFY_DONE(rest);
        QCOMPARE(rest.value().rows.size(), 1);
        QCOMPARE(CaseStore(m_db).count(withoutResult(now, {})).value(), 2);
        QCOMPARE(CaseStore(m_db).count(withoutResult(now, {.professions = {Profession::Physician}})).value(), 0);
        for (const QString &text : {u"しおかぜ"_s, u"A0000001"_s, u"大崎"_s})
            QCOMPARE(CaseStore(m_db).count(withoutResult(now, {.text = text})).value(), text == u"大崎"_s ? 0 : 2);
    }

    void aDayTellsHowManyItHasWhereNotAllAreShown()
    {
        const ApplicationId id = applied(added(people::nurse(u"佐久間 実咲"_s)), published());
        for (const int hour : {5, 2, 8, 24, 47, 48})
            VERIFY_DONE(desk().schedule(interview(id, hour), true));
        const auto days = CaseStore(m_db).interviewDays(day, 2, {.results = {InterviewResult::Planned}}, 2);
        VERIFY_DONE(days);
        QCOMPARE(days.value().size(), 2);
        QCOMPARE(days.value().first().day, day);
        QCOMPARE(days.value().first().count, 3);
        QCOMPARE(days.value().first().rows.size(), 2);
        QCOMPARE(days.value().first().rows.first().interview.number, u"I0000002"_s); // the earliest
        QCOMPARE(days.value().last().count, 2);                                      // the sixth begins with the third day
        QCOMPARE(days.value().last().rows.size(), 2);
        const auto none = CaseStore(m_db).interviewDays(day, 2, {.results = {InterviewResult::Passed}}, 2);
        VERIFY_DONE(none);
        QCOMPARE(none.value().first().count, 0);
    }

private:
    CaseDesk desk(int daysOn = 0) { return {m_db, people::actorOn(day.addDays(daysOn))}; }
    SeekerId added(const Seeker &seeker)
    {
        const auto done = SeekerDesk(m_db, people::actorOn(day)).add(seeker);
        return done ? done.value().id : SeekerId{};
    }
    PostingId published(int headcount = 3)
    {
        PostingDesk postings(m_db, people::actorOn(day));
        const auto made = postings.add(samplecontent::posting(Profession::Nurse, headcount), samplecontent::facility());
        if (!made || !postings.review({made.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}) ||
            !postings.publish({made.value().id}))
            qFatal("no posting");
        return made.value().id;
    }
    ApplicationId applied(SeekerId seeker, PostingId posting)
    {
        const auto done = desk().apply(seeker, posting, IntakeRoute::NurseCentre, {});
        return done ? done.value().id : ApplicationId{};
    }
    static Interview interview(ApplicationId id, int hour = 10)
    {
        return {.application = id,
                .from = officeDayBegin(day).addSecs(hour * 3600),
                .mode = InterviewMode::Phone,
                .interviewer = u"田中"_s};
    }
    NextStep next(ApplicationId id) { return CaseLoader(m_db).application(id).value().next; }
    ApplicationStage stage(ApplicationId id) { return CaseStore(m_db).application(id).value().stage; }
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

QTEST_GUILESS_MAIN(TestCaseSteps)
#include "tst_casesteps.moc"
