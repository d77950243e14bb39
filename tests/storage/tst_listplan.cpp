#include "models/storage/postingquerybuilder.h"

#include <QTest>

#include <cstdlib>

/// Which way to a page is taken, by what is known of the rows.
class TestListPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheapestPlanIsTaken_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("states");
        QTest::addColumn<qint64>("ranges"); // -1: the filter has none
        QTest::addColumn<qint64>("text");
        QTest::addColumn<int>("plan");
        const auto row = [](const char *name, qint64 rows, qint64 states, qint64 ranges, qint64 text, ListPlan plan) {
            QTest::newRow(name) << rows << states << ranges << text << int(plan);
        };
        row("everything", 1'000'000, 1'000'000, -1, -1, ListPlan::WalkOrder);
        row("nothing at all", 0, 0, -1, -1, ListPlan::FilterFirst);
        row("a small prefecture", 1'000'000, 300, -1, -1, ListPlan::FilterFirst);
        row("a large prefecture", 1'000'000, 100'000, -1, -1, ListPlan::WalkOrder);
        row("a common word", 1'000'000, 1'000'000, -1, fewNamed, ListPlan::WalkSome);
        row("a rare word", 1'000'000, 1'000'000, -1, 40, ListPlan::TextFirst);
        row("a common word in a prefecture", 1'000'000, 3'400, -1, fewNamed, ListPlan::WalkSome);
        row("a common word among few", 1'000'000, 300, -1, fewNamed, ListPlan::FilterFirst);
        row("few of one day", 1'000'000, 1'000'000, 200, fewNamed, ListPlan::FilterFirst);
        row("many of one month", 1'000'000, 1'000'000, fewRows, -1, ListPlan::WalkSome);
    }
    void theCheapestPlanIsTaken()
    {
        QFETCH(qint64, rows);
        QFETCH(qint64, states);
        QFETCH(qint64, ranges);
        QFETCH(qint64, text);
        QFETCH(int, plan);
        PlanFacts facts{.rows = rows, .ofStates = states, .textAmong = rows};
        if (ranges >= 0)
            facts.ofRanges = ranges;
        facts.hasText = text >= 0;
        if (facts.hasText)
            facts.ofText = text;
        QCOMPARE(int(cheapestPlan(facts).plan), plan);
    }

    void theCheapestPlanOfAFileIsTaken_data()
    {
        QTest::addColumn<double>("matching");
        QTest::addColumn<bool>("canChoose");
        QTest::addColumn<int>("plan");
        QTest::addColumn<int>("afterWalk");
        const auto row = [](const char *name, double matching, bool canChoose, ListPlan plan, ListPlan afterWalk) {
            QTest::newRow(name) << matching << canChoose << int(plan) << int(afterWalk);
        };
        row("half of all", 500'000, true, ListPlan::WalkSome, ListPlan::Chosen);
        row("some", 5'000, true, ListPlan::Chosen, ListPlan::Chosen);
        row("few", 100, true, ListPlan::FilterFirst, ListPlan::Chosen);
        row("half of all, by SQL alone", 500'000, false, ListPlan::WalkSome, ListPlan::WalkOrder);
        row("some, by SQL alone", 5'000, false, ListPlan::WalkSome, ListPlan::FilterFirst);
        row("few, by SQL alone", 100, false, ListPlan::FilterFirst, ListPlan::FilterFirst);
    }
    void theCheapestPlanOfAFileIsTaken()
    {
        QFETCH(double, matching);
        QFETCH(bool, canChoose);
        QFETCH(int, plan);
        QFETCH(int, afterWalk);
        const EmbeddedFacts facts{.rows = 1'000'000, .matching = matching, .canChoose = canChoose};
        QCOMPARE(int(cheapestPlan(facts).plan), plan);
        QCOMPARE(cheapestPlan(facts).isMarked, plan == int(ListPlan::Chosen));
        QCOMPARE(int(planAfterWalk(facts).plan), afterWalk);
    }

    void whatAShortWalkFoundTellsMoreThanAllRows()
    {
        EmbeddedFacts facts{.rows = 1'000'000, .matching = 5'000, .canChoose = true, .passed = 2'000, .found = 20, .wanted = 101};
        const PlanChoice nearly = cheapestPlan(facts);
        QCOMPARE(int(nearly.plan), int(ListPlan::WalkSome));
        QVERIFY2(std::abs(nearly.passed - 2 * 2'000 * 101 / 20) <= 1, qPrintable(QString::number(nearly.passed)));
        facts.matching = 500'000; // none of which lies near
        facts.found = 0;
        QCOMPARE(int(cheapestPlan(facts).plan), int(ListPlan::Chosen));
    }

    void whatIsSureIsTakenBeforeAWalkThatMayBeInVain()
    {
        EmbeddedFacts facts{.rows = 1'000'000, .matching = 2'300, .canChoose = true, .passed = 2'000, .found = 10, .wanted = 101};
        QCOMPARE(int(cheapestPlan(facts).plan), int(ListPlan::FilterFirst));
        facts.matching = 4'000; // are more to sort than to choose among
        QCOMPARE(int(cheapestPlan(facts).plan), int(ListPlan::Chosen));
        facts.found = 60; // lie so near that the walk is worth it
        QCOMPARE(int(cheapestPlan(facts).plan), int(ListPlan::WalkSome));
    }

    void ofAPlaceAProfessionOrAFillTheTotalsTellAtOnce()
    {
        const auto atOnce = [](const PostingFilter &filter) {
            return PostingQueryBuilder(Engine::Sqlite, filter, {}).countsAtOnce();
        };
        QVERIFY(atOnce({.prefectures = {*Prefecture::fromNumber(31)}, .fill = {FillState::Over}}));
        QVERIFY(atOnce({.professions = {Profession::Nurse}}));
        QVERIFY(atOnce({.fill = {FillState::Over}}));
        QVERIFY(!atOnce({.review = {ReviewState::Approved}}));
        QVERIFY(!atOnce({.prefectures = {*Prefecture::fromNumber(31)}, .validUntilTo = QDate(2026, 6, 1)}));
    }
};

QTEST_GUILESS_MAIN(TestListPlan)
#include "tst_listplan.moc"
