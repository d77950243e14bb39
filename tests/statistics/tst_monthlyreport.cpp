#include "models/statistics/monthlyfigures.h"
#include "models/statistics/monthlyreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMonthlyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nationalTableOfApril2007() // the check figures of domain.md §5
    {
        const ReportDocument document = monthlyReport({april(), {QDate(2007, 3, 1), {}}, yearBefore()});
        const SheetRow now = tableNamed(document, u"Comparison"_s).rows[0];
        QCOMPARE(now,
                 (SheetRow{u"2007/04"_s, qint64(498'772), qint64(907'446), qint64(1'406'218), qint64(496'731), qint64(1'172'217),
                           qint64(1'668'948), 1.0, 0.84, qint64(119'771), 24.1, 7.2, qint64(119'771), 24.0, 8.5}));
        const SheetRow onTheMonth = tableNamed(document, u"Comparison"_s).rows[2];
        QCOMPARE(onTheMonth[1].toString(), u"－"_s); // nothing before: no rate
        const SheetRow onTheYear = tableNamed(document, u"Comparison"_s).rows[4];
        QCOMPARE(onTheYear[6].toString().left(4), u"▲4.9"_s);
        QVERIFY(onTheYear[7].isNull());
    }

    void sumsEqualTheirParts()
    {
        MonthlyCounts counts{QDate(2026, 5, 1), {}};
        int n = 1;
        for (const Prefecture prefecture : Prefecture::all())
            for (const Profession profession : allOf<Profession>())
                counts.tallies.append({prefecture, profession, n++, 2 * n, 3 * n, n % 7, n % 5, n % 3});
        const MonthlyStatistics statistics(counts);
        for (const auto figure : {&MonthlyFigures::newOpenings, &MonthlyFigures::carriedOpenings, &MonthlyFigures::newSeekers,
                                  &MonthlyFigures::carriedSeekers, &MonthlyFigures::placed, &MonthlyFigures::filled}) {
            qint64 prefectures = 0, professions = 0;
            for (const Prefecture prefecture : Prefecture::all())
                prefectures += statistics.figures(prefecture, {}).*figure;
            for (const Profession profession : allOf<Profession>())
                professions += statistics.figures({}, profession).*figure;
            QCOMPARE(prefectures, statistics.figures({}, {}).*figure);
            QCOMPARE(professions, prefectures);
        }
        const auto table = tableNamed(monthlyReport({counts, {}, {}}), u"By profession"_s);
        QCOMPARE(table.rows.size(), 2 + professionCount);
        qint64 licensed = 0;
        for (qsizetype row = 2; row < table.rows.size() - 1; ++row)
            licensed += table.rows[row][3].toLongLong();
        QCOMPARE(table.rows[1][3].toLongLong(), licensed); // 事務職, the last row, stands apart
        QCOMPARE(table.rows[0][3].toLongLong(), licensed + table.rows.last()[3].toLongLong());
    }

    void anEmptyMonthHasNoSections() { QVERIFY(monthlyReport({{QDate(2026, 5, 1), {}}, {}, {}}).isEmpty()); }

    void aZeroDenominatorPrintsADash()
    {
        const MonthlyCounts counts{QDate(2026, 5, 1), {{.newOpenings = 3}}};
        const SheetRow row = tableNamed(monthlyReport({counts, {}, {}}), u"By prefecture"_s).rows[0];
        QCOMPARE(row[7].toString(), u"－"_s);
        QCOMPARE(row[13], QVariant(0.0));
    }

private:
    static MonthlyCounts april()
    {
        return {QDate(2007, 4, 1),
                {{*Prefecture::fromNumber(13), Profession::Nurse, 498'772, 1'406'218 - 498'772, 496'731, 1'668'948 - 496'731,
                  119'771, 119'771}}};
    }
    static MonthlyCounts yearBefore()
    {
        return {QDate(2006, 4, 1), {{*Prefecture::fromNumber(13), Profession::Nurse, 0, 0, 0, 1'754'515, 0, 0}}};
    }

    static ReportTable tableNamed(const ReportDocument &document, const QString &name)
    {
        for (const ReportSection &section : document.sections)
            if (const auto *table = std::get_if<ReportTable>(&section); table && table->name == name)
                return *table;
        return {};
    }
};

QTEST_GUILESS_MAIN(TestMonthlyReport)
#include "tst_monthlyreport.moc"
