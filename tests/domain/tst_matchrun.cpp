#include "models/domain/matchproposal.h"
#include "models/domain/municipality.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Rules, limits and parameters of matching; codes of municipalities.
class TestMatchRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesOfMunicipalities_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("key");
        QTest::newRow("five digits") << u"13103"_s << u"13103"_s;
        QTest::newRow("with its check digit") << u"131032"_s << u"13103"_s;
        QTest::newRow("with a check digit of one that is 0") << u"011002"_s << u"01100"_s;
        QTest::newRow("wrong check digit") << u"131033"_s << QString();
        QTest::newRow("too short") << u"1310"_s << QString();
        QTest::newRow("no such prefecture") << u"48100"_s << QString();
        QTest::newRow("letters") << u"13a03"_s << QString();
        QTest::newRow("full width") << u"１３１０３"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void codesOfMunicipalities()
    {
        QFETCH(QString, code);
        QFETCH(QString, key);
        QCOMPARE(municipalityKey(code), key);
    }

    void aMunicipalityLiesInJapan()
    {
        const Municipality minato{u"13103"_s, u"港区"_s, 35.658, 139.751};
        QVERIFY(checked(minato));
        Municipality swapped = minato;
        std::swap(swapped.latitude, swapped.longitude);
        QVERIFY(!checked(swapped));
        Municipality nameless = minato;
        nameless.name = u" "_s;
        QVERIFY(!checked(nameless));
    }

    void weightsAddUpTo1000()
    {
        CandidateRules rules;
        QVERIFY(checked(rules));
        rules.distance = 240;
        const auto refused = checked(rules);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"990"_s));
        rules.licence = 160;
        QVERIFY(checked(rules));
        rules.overlapPercent = 0;
        QVERIFY(!checked(rules));
    }

    void limitsAreSound_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("floor");
        QTest::addColumn<bool>("sound");
        QTest::newRow("cap alone") << 5 << 0 << true;
        QTest::newRow("both") << 5 << 5 << true;
        QTest::newRow("floor above the cap") << 5 << 6 << false;
        QTest::newRow("below 0") << -1 << 0 << false;
    }

    void limitsAreSound()
    {
        QFETCH(int, cap);
        QFETCH(int, floor);
        QFETCH(bool, sound);
        const PrefectureLimit limit{*Prefecture::fromNumber(13), cap, floor};
        QCOMPARE(bool(checked(QList{limit})), sound);
        QVERIFY(!checked(QList{limit, limit})); // twice
    }

    void parametersComeBackFromJson()
    {
        MatchParameters parameters;
        parameters.scope.prefectures = {*Prefecture::fromNumber(1), *Prefecture::fromNumber(47)};
        parameters.scope.professions = {Profession::Nurse, Profession::Clerk};
        parameters.scope.kinds = {RecruitmentKind::Vaccination};
        parameters.scope.period = {QDate(2026, 6, 1), std::nullopt};
        parameters.policy = MatchPolicy::Stable;
        parameters.limits = {{*Prefecture::fromNumber(13), 10, 2}, {*Prefecture::fromNumber(27), {}, 3}};
        parameters.rules.distance = 300;
        parameters.rules.version = 7;
        parameters.day = QDate(2026, 5, 20);
        parameters.decided = {{{u"S0000001"_s, u"13-0000001"_s}, PairDecision::Pinned, {}, {}}};
        QCOMPARE(matchParametersFromJson(toJson(parameters)), parameters);
        QCOMPARE(matchParametersFromJson({}).rules, CandidateRules{});
    }

    void namesOfPeopleAreMasked()
    {
        CandidateList ofPosting{.subject = u"13-0000001"_s, .title = u"しおかぜ病院"_s};
        RankedCandidate one;
        one.name = u"佐久間 実咲"_s;
        ofPosting.candidates = ofPosting.excluded = {one};
        const CandidateList shown = masked(ofPosting);
        QCOMPARE(shown.title, u"しおかぜ病院"_s);
        QCOMPARE(shown.candidates.first().name, u"佐○ ○○"_s);
        QCOMPARE(shown.excluded.first().name, u"佐○ ○○"_s);
        CandidateList ofSeeker{.title = u"佐久間 実咲"_s, .ofPosting = false};
        ofSeeker.candidates = {one};
        QCOMPARE(masked(ofSeeker).title, u"佐○ ○○"_s);
        QCOMPARE(masked(ofSeeker).candidates.first().name, u"佐久間 実咲"_s); // a place of work
    }
};

QTEST_GUILESS_MAIN(TestMatchRun)
#include "tst_matchrun.moc"
