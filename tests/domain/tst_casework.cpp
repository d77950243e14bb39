#include "models/domain/application.h"
#include "models/domain/fundedactivity.h"
#include "models/domain/interview.h"
#include "models/domain/startgate.h"
#include "models/domain/supportorder.h"
#include "tests/support/samplecontent.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const Actor sato{u"佐藤"_s, QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC)};
static const QDate monday(2026, 6, 8);

static Seeker nurse(int id = 1)
{
    Seeker seeker;
    seeker.id = SeekerId{id};
    seeker.number = u"S000000%1"_s.arg(id);
    seeker.name = u"甲"_s;
    seeker.prefecture = Prefecture::fromNumber(13);
    seeker.licences = {{Profession::Nurse, {}, {}, {}, LicenceCheck::OriginalSeen, u"佐藤"_s, QDate(2026, 6, 1)}};
    seeker.yearsAway = 20;
    seeker.elsewhere = true;
    seeker.consents = {Consent::ToInstitutions, Consent::ToPrefectures};
    return seeker;
}

static TrainingRecord done(TrainingModule module, QDate day = QDate(2026, 6, 2))
{
    TrainingRecord record;
    record.seeker = SeekerId{1};
    record.modules = {module};
    return completedTraining(record, {u"certificate.pdf"_s, 10, evidenceHash("x")}, day, day).take();
}

class TestCasework : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateNamesTheMissingModule() // S6
    {
        const PostingContent content = samplecontent::posting();
        Hire hire;
        hire.startsOn = monday;
        StartFacts facts{nurse(), {done(TrainingModule::InfectionControl), done(TrainingModule::ProtectiveEquipment)}, {}};
        const auto refused = mayStart(hire, content, facts, monday);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(label(TrainingModule::MedicalSafety)));
        QVERIFY(!refused.error().message.contains(label(TrainingModule::InfectionControl)));
        facts.trainings.append(done(TrainingModule::MedicalSafety));
        QVERIFY(mayStart(hire, content, facts, monday));
        facts.trainings.last().day = monday.addDays(1); // complete only after the start
        QVERIFY(!mayStart(hire, content, facts, monday));
    }

    void anOriginalSeenAfterTheStartOpensNoGate()
    {
        PostingContent content = samplecontent::posting();
        Hire hire;
        hire.startsOn = monday;
        StartFacts facts{nurse(),
                         {done(TrainingModule::InfectionControl), done(TrainingModule::MedicalSafety),
                          done(TrainingModule::ProtectiveEquipment)},
                         {}};
        facts.seeker->licences[0].seenOn = monday;
        QVERIFY(mayStart(hire, content, facts, monday));
        facts.seeker->licences[0].seenOn = monday.addDays(1);
        const auto refused = mayStart(hire, content, facts, monday);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(label(Profession::Nurse)));
    }

    void anExemptionNeedsASecondPerson()
    {
        const PostingContent content = samplecontent::posting();
        Hire hire;
        const StartFacts nobody;
        QVERIFY(!mayStart(hire, content, nobody, monday));
        QVERIFY(!exemptionApproved(hire, u"鈴木"_s)); // nobody asked
        QVERIFY(!exemptionAsked(hire, u" "_s, u"佐藤"_s));
        hire = exemptionAsked(hire, u"災害派遣"_s, u"佐藤"_s).take();
        QVERIFY(!mayStart(hire, content, nobody, monday));
        QVERIFY(!exemptionApproved(hire, u"佐藤"_s));
        hire = exemptionApproved(hire, u"鈴木"_s).take();
        QVERIFY(mayStart(hire, content, nobody, monday));
    }

    void clinicalWorkAsksForPpe_data()
    {
        QTest::addColumn<Profession>("profession");
        QTest::addColumn<FacilityKind>("place");
        QTest::addColumn<bool>("covid");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nurse in a hospital") << Profession::Nurse << FacilityKind::Hospital << false << true;
        QTest::newRow("nurse in a call centre") << Profession::Nurse << FacilityKind::CallCentre << false << false;
        QTest::newRow("clerk in a hospital") << Profession::Clerk << FacilityKind::Hospital << false << false;
        QTest::newRow("clerk with COVID duty") << Profession::Clerk << FacilityKind::RecoveryHotel << true << true;
    }

    void clinicalWorkAsksForPpe()
    {
        QFETCH(Profession, profession);
        QFETCH(FacilityKind, place);
        QFETCH(bool, covid);
        PostingContent content = samplecontent::posting(profession);
        content.placeKind = place;
        content.covidDuty = covid;
        QTEST(requiredModules(content).contains(TrainingModule::ProtectiveEquipment), "expected");
        QVERIFY(requiredModules(content).size() >= 2);
    }

    void nobodyHoldsTwoFullTimeSeats_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("fullTime");
        QTest::addColumn<bool>("may");
        QTest::newRow("same days") << monday << QDate(2026, 6, 30) << true << false;
        QTest::newRow("open end before") << QDate(2026, 1, 1) << QDate() << true << false;
        QTest::newRow("ends the day before") << QDate(2026, 1, 1) << monday.addDays(-1) << true << true;
        QTest::newRow("ends on the day") << QDate(2026, 1, 1) << monday << true << false;
        QTest::newRow("part time") << monday << QDate() << false << true;
    }

    void nobodyHoldsTwoFullTimeSeats()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(bool, fullTime);
        Hire hire;
        hire.id = HireId{1};
        hire.startsOn = monday;
        hire.fullTime = true;
        const StartFacts facts{nurse(), {}, {{u"13-0000002"_s, HireId{2}, {}, from, to, fullTime}}};
        QTEST(bool(mayAccept(hire, facts)), "may");
    }

    void anApplicationGoesStepByStep()
    {
        Application application;
        application.stage = ApplicationStage::Received;
        StepFacts facts;
        QVERIFY(!advanced(application, ApplicationStage::Referred, facts, {}, sato)); // no consent
        facts.consent = true;
        application = advanced(application, ApplicationStage::Referred, facts, {}, sato).take();
        QCOMPARE(application.events.size(), 2); // documents, referred
        QVERIFY(!advanced(application, ApplicationStage::Referred, facts, {}, sato));
        QVERIFY(!advanced(application, ApplicationStage::Documents, facts, {}, sato));
        QVERIFY(!advanced(application, ApplicationStage::Interviewed, facts, {}, sato));
        facts.hire = HireStage::Offered;
        QVERIFY(!advanced(application, ApplicationStage::Offered, facts, {}, sato)); // no interview, no reason
        auto offered = advanced(application, ApplicationStage::Offered, facts, u"書類選考のみ"_s, sato);
        QVERIFY(offered);
        QVERIFY(!hasReached(offered.value(), ApplicationStage::Interviewed));
        QVERIFY(hasReached(offered.value(), ApplicationStage::Referred));
        facts.interviewed = true;
        offered = advanced(application, ApplicationStage::Offered, facts, {}, sato);
        QVERIFY(offered);
        QVERIFY(hasReached(offered.value(), ApplicationStage::Interviewed));
        QVERIFY(!advanced(offered.value(), ApplicationStage::Accepted, facts, {}, sato));
        facts.hire = HireStage::Awaiting;
        facts.licence = Error{Error::Kind::Input, u"licence"_s};
        const auto stopped = advanced(offered.value(), ApplicationStage::Trained, facts, {}, sato);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().message, u"licence"_s);
    }

    void leavingAlwaysHasAReason()
    {
        Application application;
        for (const auto how : {ApplicationStage::Rejected, ApplicationStage::Declined, ApplicationStage::Withdrawn,
                               ApplicationStage::Unreachable}) {
            QVERIFY(!left(application, how, u"  "_s, sato));
            const auto gone = left(application, how, u"賃金"_s, sato);
            QVERIFY(gone);
            QCOMPARE(gone.value().events.last().reason, u"賃金"_s);
            QVERIFY(!left(gone.value(), how, u"賃金"_s, sato));
            QVERIFY(!advanced(gone.value(), ApplicationStage::Referred, {.consent = true}, {}, sato));
        }
        QVERIFY(!left(application, ApplicationStage::Offered, u"賃金"_s, sato));
    }

    void aStageHasItsDays()
    {
        const QDateTime since = sato.at;
        QVERIFY(!isOverdue(ApplicationStage::Received, since, QDate(2026, 6, 4)));
        QVERIFY(isOverdue(ApplicationStage::Received, since, QDate(2026, 6, 5)));
        QVERIFY(!isOverdue(ApplicationStage::Started, since, QDate(2027, 6, 5)));
    }

    void clashesAreFound()
    {
        Interview one{.id = InterviewId{1},
                      .number = u"I0000001"_s,
                      .seeker = SeekerId{1},
                      .from = sato.at,
                      .minutes = 30,
                      .mode = InterviewMode::Online,
                      .url = u"https://meet.example.jp/a"_s,
                      .interviewer = u"髙橋"_s};
        QVERIFY(checked(one));
        Interview two = one;
        two.id = InterviewId{2};
        two.seeker = SeekerId{2};
        two.interviewer = u"高橋"_s;
        two.from = one.from.addSecs(29 * 60);
        QCOMPARE(clashesOf(two, {one}).size(), 1);
        QCOMPARE(clashesOf(two, {one}).first().kind, ClashKind::Interviewer);
        QCOMPARE(clashesOf(two, {one}, {SeekerId{1}}).size(), 2);
        two.from = one.from.addSecs(30 * 60);
        QVERIFY(clashesOf(two, {one}).isEmpty());
        QVERIFY(!mayBook({{}}, false));
        QVERIFY(mayBook({{}}, true));
        one.url = u"meet.example.jp"_s;
        QVERIFY(!checked(one));
    }

    void anUpdateRaisesTheSequence()
    {
        Interview planned{.from = sato.at, .mode = InterviewMode::Phone, .interviewer = u"髙橋"_s};
        planned = scheduled(planned, u"u1"_s).take();
        Interview wanted = planned;
        QCOMPARE(rescheduled(planned, wanted).value().sequence, 0);
        wanted.minutes = 45;
        const Interview later = rescheduled(planned, wanted).take();
        QCOMPARE(later.sequence, 1);
        QCOMPARE(later.uid, u"u1"_s);
        QVERIFY(!cancelled(later, {}));
        const Interview off = cancelled(later, u"本人の都合"_s).take();
        QCOMPARE(off.sequence, 2);
        QCOMPARE(off.uid, u"u1"_s);
        QVERIFY(!rescheduled(off, wanted));
        QVERIFY(!withResult(later, InterviewResult::Passed, {}, sato.at.addSecs(-60)));
        QVERIFY(withResult(later, InterviewResult::Passed, {}, sato.at));
    }

    void candidatesAreExcludedByWhatFails_data()
    {
        QTest::addColumn<std::function<void(Seeker &)>>("spoil");
        QTest::addColumn<int>("exclusion");
        const auto row = [](const char *name, Exclusion exclusion, const std::function<void(Seeker &)> &spoil) {
            QTest::newRow(name) << spoil << int(exclusion);
        };
        row("lives there", Exclusion::OwnPrefecture, [](Seeker &s) { s.prefecture = Prefecture::fromNumber(47); });
        row("expired", Exclusion::NotValid, [](Seeker &s) { s.state = SeekerState::Expired; });
        row("no licence", Exclusion::NoLicence, [](Seeker &s) { s.licences.clear(); });
        row("copy only", Exclusion::LicenceNotSeen, [](Seeker &s) { s.licences[0].check = LicenceCheck::LookedUp; });
        row("stays home", Exclusion::StaysHome, [](Seeker &s) { s.elsewhere = false; });
        row("no consent", Exclusion::NoConsent, [](Seeker &s) { s.consents = {Consent::ToInstitutions}; });
        row("24 days", Exclusion::TooFewDays, [](Seeker &s) { s.availableTo = QDate(2026, 9, 17); });
    }

    void candidatesAreExcludedByWhatFails() // S7
    {
        QFETCH(std::function<void(Seeker &)>, spoil);
        QFETCH(int, exclusion);
        const SupportOrder order{.id = OrderId{1},
                                 .number = u"D000001"_s,
                                 .requesting = Prefecture::fromNumber(47),
                                 .people = 2,
                                 .from = QDate(2026, 8, 25),
                                 .to = QDate(2026, 9, 24),
                                 .leastDays = 25};
        QVERIFY(checked(order));
        Seeker seeker = nurse();
        const Candidate good = candidateFor(order, seeker, {});
        QVERIFY(!good.exclusion);
        QVERIFY(!good.reasons.isEmpty());
        spoil(seeker);
        const Candidate bad = candidateFor(order, seeker, {});
        QVERIFY(bad.exclusion);
        QCOMPARE(int(*bad.exclusion), exclusion);
        QVERIFY(!bad.excludedBy.isEmpty());
        QVERIFY(!withMember(order, bad, sato));
    }

    void nobodyIsSentTwice()
    {
        SupportOrder order{.id = OrderId{1},
                           .number = u"D000001"_s,
                           .requesting = Prefecture::fromNumber(47),
                           .people = 1,
                           .from = QDate(2026, 8, 25),
                           .to = QDate(2026, 9, 24),
                           .leastDays = 25};
        SupportOrder other = order;
        other.id = OrderId{2};
        const Candidate booked = candidateFor(other, nurse(), {bookingOf(order)});
        QCOMPARE(booked.exclusion, std::optional(Exclusion::Booked));
        const Candidate good = candidateFor(order, nurse(), {});
        QVERIFY(!fixed(order));
        order = withMember(order, good, sato).take();
        QVERIFY(!withMember(order, candidateFor(order, nurse(), {}), sato));  // twice
        QVERIFY(!withMember(order, candidateFor(order, nurse(2), {}), sato)); // full
        order = fixed(order).take();
        QVERIFY(!withoutMember(order, SeekerId{1}));
        QVERIFY(!completed(order, QDate(2026, 9, 23)));
        QVERIFY(completed(order, QDate(2026, 9, 24)));
    }

    void eachFundPaysItsOwn()
    {
        FundedActivity one{.kind = ActivityKind::Coordination,
                           .prefecture = Prefecture::fromNumber(13),
                           .contractor = u"看護協会"_s,
                           .from = monday,
                           .to = monday,
                           .yen = 1'000'000,
                           .fund = Fund::EmergencyGrant};
        QVERIFY(checked(one));
        FundedActivity two = one;
        two.kind = ActivityKind::Training;
        QVERIFY(!checked(two));
        two.fund = Fund::RegionalFund;
        QVERIFY(checked(two));
        two.prefecture = Prefecture::fromNumber(1);
        const auto sums = totals({one, two, one});
        QCOMPARE(sums.size(), 4);
        QCOMPARE(sums[0].prefecture, Prefecture::fromNumber(1));
        QCOMPARE(sums[1].yen, 2'000'000);
        QVERIFY(!sums[2].prefecture);
        QCOMPARE(sums[2].yen + sums[3].yen, 3'000'000);
    }
};

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
