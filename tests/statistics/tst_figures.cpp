#include "models/statistics/figures.h"
#include "models/statistics/heatclass.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNationalTableOfApril2007()
    {
        // 有効求職 1,668,948, 新規求職 496,731, 有効求人 1,406,218, 新規求人 498,772, 就職 119,771
        QCOMPARE(plain(openingsPerSeeker(1'406'218, 1'668'948)), u"0.84"_s);
        QCOMPARE(plain(openingsPerSeeker(498'772, 496'731)), u"1.00"_s);
        QCOMPARE(plain(placementRate(119'771, 496'731)), u"24.1"_s);
        QCOMPARE(plain(fillRate(119'771, 498'772)), u"24.0"_s);
        QCOMPARE(change(changeRate(1'668'948, 1'754'515)), u"▲4.9%"_s);
    }

    void quotientsAreRoundedHalfUpAndExact_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("text");
        QTest::newRow("exactly half") << 125LL << 10000LL << u"1.3"_s; // 1.25
        QTest::newRow("a hair below half") << 12499LL << 1'000'000LL << u"1.2"_s;
        QTest::newRow("half, negative: mirrored") << -125LL << 10000LL << u"▲1.3"_s;
        QTest::newRow("rounds up to the next whole") << 9996LL << 10000LL << u"100.0"_s;
        QTest::newRow("two thirds") << 2LL << 3LL << u"66.7"_s;
        QTest::newRow("nothing") << 0LL << 7LL << u"0.0"_s;
        QTest::newRow("tiny") << 1LL << 1'000'000LL << u"0.0"_s;
        QTest::newRow("tiny and negative has no sign") << -1LL << 1'000'000LL << u"0.0"_s;
        QTest::newRow("more than all") << 30LL << 10LL << u"300.0"_s;
        QTest::newRow("thousands are grouped") << 12345LL << 10LL << u"123,450.0"_s;
        QTest::newRow("zero below") << 5LL << 0LL << u"－"_s;
        QTest::newRow("zero above and below") << 0LL << 0LL << u"－"_s;
    }
    void quotientsAreRoundedHalfUpAndExact()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QTEST(plain(shortageRate(numerator, denominator)), "text");
    }

    void changesCarryTheirSign_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("text");
        QTest::newRow("more") << 1031LL << 1000LL << u"＋3.1%"_s;
        QTest::newRow("less") << 951LL << 1000LL << u"▲4.9%"_s;
        QTest::newRow("the same") << 1000LL << 1000LL << u"0.0%"_s;
        QTest::newRow("from nothing") << 1000LL << 0LL << u"－"_s;
    }
    void changesCarryTheirSign()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        QTEST(change(changeRate(now, before)), "text");
    }

    void everyMeasureHasItsFormula()
    {
        QCOMPARE(validCount(907'446, 498'772), 1'406'218LL);
        QCOMPARE(times(openingsPerSeeker(184, 100)), u"1.84×"_s);
        QCOMPARE(percent(trainingRate(932, 1000)), u"93.2%"_s);
        QCOMPARE(percent(shortageRate(17'692, 38'377)), u"46.1%"_s);
        QCOMPARE(times(openingsPerSeeker(1, 0)), u"－"_s);
        QCOMPARE(percent(trainingRate(0, 0)), u"－"_s);
    }

    void numbersAreGrouped_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withSign");
        QTest::newRow("zero") << 0LL << u"0"_s << u"0"_s;
        QTest::newRow("three digits") << 999LL << u"999"_s << u"＋999"_s;
        QTest::newRow("five digits") << 17'692LL << u"17,692"_s << u"＋17,692"_s;
        QTest::newRow("negative") << -1'234LL << u"▲1,234"_s << u"▲1,234"_s;
        QTest::newRow("the least") << std::numeric_limits<qint64>::min() << u"▲9,223,372,036,854,775,808"_s
                                   << u"▲9,223,372,036,854,775,808"_s;
    }
    void numbersAreGrouped()
    {
        QFETCH(qint64, number);
        QTEST(grouped(number), "text");
        QTEST(signedNumber(number), "withSign");
    }

    void classesOfPeople_data()
    {
        QTest::addColumn<qint64>("people");
        QTest::addColumn<int>("expected");
        const QList<std::pair<qint64, int>> rows{{-3, 0}, {0, 0},  {1, 1},   {4, 1},   {5, 2},   {14, 2},  {15, 3},
                                                 {49, 3}, {50, 4}, {149, 4}, {150, 5}, {499, 5}, {500, 6}, {1'000'000, 6}};
        for (const auto &[people, expected] : rows)
            QTest::addRow("%lld", people) << people << expected;
    }
    void classesOfPeople()
    {
        QFETCH(qint64, people);
        QTEST(heatClass(people), "expected");
    }

    void classesOfRates_data()
    {
        QTest::addColumn<qint64>("remaining"); // of 10,000
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << 0LL << 0;
        QTest::newRow("9.9") << 994LL << 0;
        QTest::newRow("printed 10.0") << 995LL << 1;
        QTest::newRow("19.9") << 1994LL << 1;
        QTest::newRow("20") << 2000LL << 2;
        QTest::newRow("59.9") << 5994LL << 5;
        QTest::newRow("all") << 10000LL << 6;
    }
    void classesOfRates()
    {
        QFETCH(qint64, remaining);
        QTEST(heatClass(shortageRate(remaining, 10'000)), "expected");
    }

    void noRateHasNoClass() { QCOMPARE(heatClass(shortageRate(0, 0)), 0); }

    void theLegendNamesTheLimits()
    {
        QCOMPARE(heatClassText(HeatMeasure::People, 1), u"1–4"_s);
        QCOMPARE(heatClassText(HeatMeasure::People, 5), u"150–499"_s);
        QVERIFY(heatClassText(HeatMeasure::People, 6).contains(u"500"_s));
        QCOMPARE(heatClassText(HeatMeasure::Rate, 1), u"10–19.9"_s);
        QVERIFY(heatClassText(HeatMeasure::Rate, 6).contains(u"60"_s));
        QCOMPARE(heatClassText(HeatMeasure::People, 0), QString());
        QCOMPARE(heatClassText(HeatMeasure::People, 7), QString());
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
