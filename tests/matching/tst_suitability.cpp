#include "models/matching/candidatevalues.h"
#include "models/matching/suitability.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

/// Who is a candidate at all, and how many points a pair has for what.
class TestSuitability : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(CandidateSeeker &, CandidatePosting &)>;

    static constexpr GeoPoint tokyo{35.6895F, 139.6917F}, naha{26.2125F, 127.6809F};

    static CandidateSeeker nurse()
    {
        CandidateSeeker seeker;
        seeker.home = tokyo;
        seeker.mayFill = seeker.own = seeker.seen = bitOf(Profession::Nurse);
        seeker.years = 5;
        seeker.prefecture = 13;
        seeker.available = {1000, DayRange::open};
        return seeker;
    }

    static CandidatePosting ward()
    {
        CandidatePosting posting;
        posting.place = tokyo;
        posting.prefecture = 13;
        posting.urgency = 5;
        posting.seats = 1;
        posting.period = {1000, 1030};
        return posting;
    }

private Q_SLOTS:
    void conditionsExclude_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<CandidateCondition>>("failed");

        using enum CandidateCondition;
        using Failed = QList<CandidateCondition>;
        QTest::newRow("all holds") << Change([](auto &, auto &) {}) << Failed{};
        QTest::newRow("other licence") << Change([](auto &s, auto &) { s.mayFill = bitOf(Profession::Physician); })
                                       << Failed{Licence};
        QTest::newRow("free on 25 of 31 days") << Change([](auto &s, auto &) { s.available = {1006, 2000}; }) << Failed{};
        QTest::newRow("free on 24 of 31 days") << Change([](auto &s, auto &) { s.available = {1007, 2000}; }) << Failed{Period};
        QTest::newRow("free for too short a time, no end asked") << Change([](auto &s, auto &p) {
            s.available = {1000, 1070};
            p.period.to = DayRange::open;
        }) << Failed{Period};
        QTest::newRow("far away") << Change([](auto &s, auto &p) {
            s.elsewhere = true;
            p.place = naha;
            p.prefecture = 47;
        }) << Failed{Distance};
        QTest::newRow("far away, wished for") << Change([](auto &s, auto &p) {
            s.elsewhere = true;
            s.wishedPrefectures = quint64(1) << 47;
            p.place = naha;
            p.prefecture = 47;
        }) << Failed{};
        QTest::newRow("far away, with housing") << Change([](auto &s, auto &p) {
            s.elsewhere = p.housing = true;
            p.place = naha;
            p.prefecture = 47;
        }) << Failed{};
        QTest::newRow("next prefecture without consent") << Change([](auto &, auto &p) { p.prefecture = 14; }) << Failed{Consent};
        QTest::newRow("next prefecture with consent") << Change([](auto &s, auto &p) {
            s.elsewhere = true;
            p.prefecture = 14;
        }) << Failed{};
        QTest::newRow("booked on the last day") << Change([](auto &s, auto &) { s.booked = {{1030, 1100}}; }) << Failed{Booked};
        QTest::newRow("booked afterwards") << Change([](auto &s, auto &) { s.booked = {{1031, 1100}}; }) << Failed{};
        QTest::newRow("no nights") << Change([](auto &s, auto &p) {
            s.nights = YesNo::No;
            p.nights = YesNo::Yes;
        }) << Failed{Nights};
        QTest::newRow("nights not known") << Change([](auto &, auto &p) { p.nights = YesNo::Yes; }) << Failed{};
        QTest::newRow("too few days") << Change([](auto &s, auto &p) {
            s.halfDaysPerWeek = 7;
            p.halfDaysPerWeek = 8;
        }) << Failed{Days};
        QTest::newRow("two at once") << Change([](auto &s, auto &p) {
            s.mayFill = 0;
            p.prefecture = 14;
        }) << Failed{Licence, Consent};
    }

    void conditionsExclude()
    {
        QFETCH(Change, change);
        QFETCH(QList<CandidateCondition>, failed);
        CandidateSeeker seeker = nurse();
        CandidatePosting posting = ward();
        change(seeker, posting);
        const CandidateRules rules;
        const Suitor suitor(rules, seeker, posting);
        const auto found = suitor.failed();
        QCOMPARE(QList<CandidateCondition>(found.begin(), found.end()), failed);
        QCOMPARE(suitor.isCandidate(), failed.isEmpty());
        for (const CandidateCondition condition : failed)
            QVERIFY(!suitor.words(condition).isEmpty());
    }

    void pointsAddUp_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("score");

        QTest::newRow("all there is") << Change([](auto &, auto &) {}) << 1000;
        QTest::newRow("licence not yet seen") << Change([](auto &s, auto &) { s.seen = 0; }) << 940;
        QTest::newRow("by way of another licence") << Change([](auto &s, auto &) { s.own = 0; }) << 970;
        QTest::newRow("experience not known") << Change([](auto &s, auto &) { s.years = -1; }) << 840;
        QTest::newRow("five years away") << Change([](auto &s, auto &) { s.yearsAway = 5; }) << 960;
        QTest::newRow("hardly urgent") << Change([](auto &, auto &p) { p.urgency = 1; }) << 960;
        QTest::newRow("another profession wished for")
            << Change([](auto &s, auto &) { s.wishes = bitOf(Profession::Clerk); }) << 925;
        QTest::newRow("nights not known") << Change([](auto &, auto &p) { p.nights = YesNo::Yes; }) << 940;
        QTest::newRow("hardly anything") << Change([](CandidateSeeker &s, CandidatePosting &p) {
            s = {};
            p.place = naha;
            p.urgency = 0;
            p.shortTerm = true;
            s.wishes = bitOf(Profession::Clerk);
        }) << 300;
    }

    void pointsAddUp()
    {
        QFETCH(Change, change);
        CandidateSeeker seeker = nurse();
        CandidatePosting posting = ward();
        change(seeker, posting);
        const CandidateRules rules;
        const Suitor suitor(rules, seeker, posting);
        const Suitability made = suitor.suitability();
        QTEST(made.score, "score");
        QCOMPARE(std::accumulate(std::begin(made.points), std::end(made.points), 0), made.score);
        QVERIFY(made.score >= 1 && made.score <= 1000);
        QCOMPARE(suitor.words().size(), scorePartCount);
    }

    void distanceIsOnTheSphere()
    {
        QVERIFY(qAbs(kilometres(tokyo, naha) - 1554) < 5);
        QCOMPARE(kilometres(tokyo, tokyo), 0.0);
        QVERIFY(qAbs(kilometres({0, 179.5F}, {0, -179.5F}) - 111.2) < 0.2);
    }

    void aSeekerBecomesACandidate()
    {
        Seeker seeker;
        seeker.prefecture = Prefecture::fromNumber(27);
        seeker.licences = {{.kind = Profession::Midwife, .check = LicenceCheck::OriginalSeen},
                           {.kind = Profession::Pharmacist, .check = LicenceCheck::Refuted}};
        seeker.wishes = {Profession::Clerk, Profession::Nurse};
        seeker.daysPerWeek = 3.5;
        seeker.availableTo = QDate(2020, 12, 31);
        const CandidateSeeker made = candidateOf(seeker, {}, QDate(2020, 8, 1));
        QCOMPARE(made.mayFill, ProfessionSet(bitOf(Profession::Midwife) | bitOf(Profession::Nurse) | bitOf(Profession::Clerk)));
        QCOMPARE(made.own, ProfessionSet(bitOf(Profession::Midwife) | bitOf(Profession::Clerk)));
        QCOMPARE(made.halfDaysPerWeek, qint8(7));
        QCOMPARE(made.prefecture, qint8(27));
        QCOMPARE(made.available.from, qint32(QDate(2020, 8, 1).toJulianDay()));
        QCOMPARE(made.available.to, qint32(QDate(2020, 12, 31).toJulianDay()));
        QVERIFY(qAbs(made.home.latitude - 34.7F) < 0.3F);
    }

    void aPostingBecomesACandidate()
    {
        PostingContent content;
        QVERIFY(!candidateOf(content, 1, 3, QDate(2020, 8, 1)));
        content.profession = Profession::Nurse;
        content.housing = u"なし"_s;
        content.nights = true;
        QVERIFY(!candidateOf(content, 1, 3, QDate(2020, 8, 1))->housing);
        content.housing = u"借上宿舎あり"_s;
        const auto made = candidateOf(content, -1, 9, QDate(2020, 8, 1));
        QVERIFY(made->housing);
        QCOMPARE(made->seats, 0);
        QCOMPARE(made->urgency, qint8(5));
        QVERIFY(made->nights == YesNo::Yes);
        QCOMPARE(made->period.to, DayRange::open);
    }

    void urgencyFollowsTheDay_data()
    {
        QTest::addColumn<QDate>("neededBy");
        QTest::addColumn<int>("urgency");

        QTest::newRow("past") << QDate(2020, 7, 1) << 5;
        QTest::newRow("in a week") << QDate(2020, 8, 8) << 5;
        QTest::newRow("in eight days") << QDate(2020, 8, 9) << 4;
        QTest::newRow("in fifteen days") << QDate(2020, 8, 16) << 3;
        QTest::newRow("later") << QDate(2020, 10, 1) << 2;
        QTest::newRow("no day") << QDate() << 1;
    }

    void urgencyFollowsTheDay()
    {
        QFETCH(QDate, neededBy);
        QTEST(urgencyOf(neededBy, QDate(2020, 8, 1)), "urgency");
    }
};

QTEST_GUILESS_MAIN(TestSuitability)
#include "tst_suitability.moc"
