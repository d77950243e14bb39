#include "models/statistics/reviewreport.h"
#include "models/statistics/reviewstatistics.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

static Prefecture at(int number) { return *Prefecture::fromNumber(number); }

static ReviewPeriod july()
{
    ReviewPeriod period{.from = QDate(2020, 7, 1), .to = QDate(2020, 7, 31)};
    period.tallies = {{at(13), Profession::Nurse, 40, 25, 8, 2, 5},
                      {at(13), Profession::Clerk, 3, 3, 0, 0, 0},
                      {at(47), Profession::Nurse, 10, 4, 1, 0, 6}};
    period.reasons = {{at(13), Profession::Nurse, ReviewState::Returned, ReasonCode::MissingItem, 2},
                      {at(13), Profession::Nurse, ReviewState::Returned, ReasonCode::Duplicate, 6},
                      {at(47), Profession::Nurse, ReviewState::Returned, ReasonCode::MissingItem, 1},
                      {at(13), Profession::Nurse, ReviewState::Refused, ReasonCode::Unlawful, 2}};
    period.waits = {{at(13), Profession::Nurse, 3, 30}, {at(13), Profession::Nurse, 60, 5}, {at(47), Profession::Nurse, 100, 5}};
    return period;
}

static const ReportTable *table(const ReportDocument &document, const QString &name)
{
    for (const ReportSection &section : document.sections) {
        const auto *plain = std::get_if<ReportTable>(&section);
        const auto *beside = std::get_if<ReportBeside>(&section);
        const ReportTable *found = plain ? plain : beside ? &beside->table : nullptr;
        if (found && found->name == name)
            return found;
    }
    return nullptr;
}

class TestReviewStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantileIsTheNearestRank_data()
    {
        using Counts = std::map<int, qint64>;
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("expected"); // -1: none
        QTest::newRow("none") << Counts{} << 0.5 << -1;
        QTest::newRow("zero times") << Counts{{4, 0}} << 0.5 << -1;
        QTest::newRow("one") << Counts{{4, 1}} << 0.9 << 4;
        QTest::newRow("two, half") << Counts{{1, 1}, {9, 1}} << 0.5 << 1;
        QTest::newRow("three, half") << Counts{{1, 1}, {5, 1}, {9, 1}} << 0.5 << 5;
        QTest::newRow("ten, nine of them") << Counts{{1, 9}, {9, 1}} << 0.9 << 1;
        QTest::newRow("eleven, nine tenths") << Counts{{1, 9}, {9, 2}} << 0.9 << 9;
    }
    void quantileIsTheNearestRank()
    {
        using Counts = std::map<int, qint64>;
        QFETCH(Counts, counts);
        QFETCH(double, share);
        QTEST(quantile(counts, share).value_or(-1), "expected");
    }

    void sumsEqualTheirParts()
    {
        const ReviewStatistics statistics(july());
        const ReviewFigures nation = statistics.figures({}, {});
        QCOMPARE(nation.received, 53);
        QCOMPARE(nation.approved, 32);
        QCOMPARE(nation.returned, 9);
        QCOMPARE(nation.refused, 2);
        QCOMPARE(nation.waiting, 11);
        qint64 byPlace = 0, byKind = 0;
        for (const Prefecture prefecture : Prefecture::all())
            byPlace += statistics.figures(prefecture, {}).received;
        for (const Profession profession : allOf<Profession>())
            byKind += statistics.figures({}, profession).received;
        QCOMPARE(byPlace, nation.received);
        QCOMPARE(byKind, nation.received);
        QCOMPARE(nation.medianHours, 3);
        QCOMPARE(nation.ninetyHours, 100);
        QCOMPARE(statistics.figures(at(13), Profession::Nurse).ninetyHours, 60);
        QVERIFY(!statistics.figures(at(1), {}).medianHours);
    }

    void reasonsComeByFrequency()
    {
        const auto reasons = ReviewStatistics(july()).reasons(ReviewState::Returned);
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons[0].reason, ReasonCode::Duplicate);
        QCOMPARE(reasons[1].count, 3);
        QVERIFY(ReviewStatistics(ReviewPeriod{}).reasons(ReviewState::Refused).isEmpty());
    }

    void theReportKeepsToItsScope()
    {
        const ReportDocument whole = reviewReport(july());
        const ReportTable *places = table(whole, u"By prefecture"_s);
        QVERIFY(places);
        QCOMPARE(places->rows.size(), 48);
        QCOMPARE(places->rows[0][1].toLongLong(), 53);
        QCOMPARE(table(whole, u"Prefecture and profession"_s)->rows.size(), 3);
        QCOMPARE(table(whole, u"Received"_s)->rows[13].last().toLongLong(), 43);

        const ReportDocument okinawa = reviewReport(july(), {at(47)}, {Profession::Nurse});
        QCOMPARE(table(okinawa, u"By prefecture"_s)->rows.size(), 2);
        QCOMPARE(table(okinawa, u"By prefecture"_s)->rows[0][1].toLongLong(), 10);
        QCOMPARE(table(okinawa, u"Reasons for returning"_s)->rows, (QList<SheetRow>{{label(ReasonCode::MissingItem), 1}}));
        QVERIFY(!table(okinawa, u"Reasons for refusing"_s));
        QCOMPARE(table(okinawa, u"By profession"_s)->rows[0][6], QVariant(4.2)); // 100 hours
        QVERIFY(reviewReport(july(), {at(1)}, {}).isEmpty());
        QVERIFY(reviewReport({}).isEmpty());
    }

    void datesAreSaidInBothCalendars_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ja") << QLocale::Japanese << u"令和2年7月27日（2020-07-27）"_s;
        QTest::newRow("en") << QLocale::English << u"2020-07-27 (令和2年7月27日)"_s;
    }
    void datesAreSaidInBothCalendars()
    {
        QFETCH(QLocale::Language, language);
        QLocale::setDefault(language);
        QTEST(reportDate(QDate(2020, 7, 27)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestReviewStatistics)
#include "tst_reviewstatistics.moc"
