#include "models/exchange/tablefile.h"
#include "models/exchange/xlsxheadings.h"
#include "tests/exchange/zippedxml.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static Sheet table(const QString &name)
{
    return {name,
            {{u"都道府県"_s, CellKind::Text, 10}, {u"不足数"_s, CellKind::Count, 8}, {u"率"_s, CellKind::Decimal, 8}},
            rowsOf({{u"東京都"_s, 971, 79.1}, {u"大阪府"_s, 446, u"－"_s}})};
}

/// What a workbook shows: charts beside their tables, headings that can be read.
class TestXlsxCharts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QMap<QString, QByteArray> membersOf(const QList<Sheet> &sheets)
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        const auto file = writeTableFile(path, sheets, {.format = TableFormat::Xlsx});
        return file && file.value().saved ? unzipped(path) : QMap<QString, QByteArray>();
    }

private Q_SLOTS:
    void aChartStandsBesideItsTableAndItsValuesAtTheEnd()
    {
        Sheet bars = table(u"都道府県"_s), line = table(u"週別"_s), nothing = table(u"空"_s);
        bars.chart = SheetChart{.title = u"不足率 & 順位"_s, .points = {{u"東京"_s, 79.1}, {u"大阪"_s, 77}}, .decimals = 1};
        line.chart = SheetChart{.kind = SheetChart::Kind::Line, .title = u"週末"_s, .points = {{u"2020/07/27"_s, 5741}}};
        nothing.chart = SheetChart{.title = u"なし"_s};
        const auto members = membersOf({bars, line, nothing});
        QVERIFY(members[u"xl/worksheets/sheet1.xml"_s].contains("<drawing "));
        QVERIFY(members[u"xl/worksheets/sheet2.xml"_s].contains("<drawing "));
        QVERIFY(!members[u"xl/worksheets/sheet3.xml"_s].contains("<drawing "));
        QCOMPARE(members.keys().filter(u"xl/charts/"_s).size(), 2);
        // beside the table: the columns A to C are its own
        QVERIFY(members[u"xl/drawings/drawing1.xml"_s].contains("<xdr:from><xdr:col>4</xdr:col>"));

        const QString first = QString::fromUtf8(members[u"xl/charts/chart1.xml"_s]);
        QVERIFY(first.contains(u"<c:barChart>"_s) && first.contains(u"不足率 &amp; 順位"_s));
        const QByteArray values = members[u"xl/worksheets/sheet4.xml"_s];
        const QString sheet = QString::fromUtf8(values);
        const QRegularExpression reference(u"<c:f>'([^']*)'!\\$B\\$(\\d+):\\$B\\$(\\d+)</c:f>"_s);
        const auto match = reference.match(first);
        QVERIFY2(match.hasMatch(), qPrintable(first));
        QVERIFY(QString::fromUtf8(members[u"xl/workbook.xml"_s]).contains(match.captured(1)));
        QCOMPARE(match.captured(2) + match.captured(3), u"23"_s);
        QVERIFY(sheet.contains(QRegularExpression(u"r=\"A2\"[^>]*><is><t>東京<"_s)));
        QVERIFY(sheet.contains(QRegularExpression(u"r=\"B2\"[^>]*><v>79.09"_s)) ||
                sheet.contains(QRegularExpression(u"r=\"B2\"[^>]*><v>79.1<"_s)));
        QVERIFY(sheet.contains(QRegularExpression(u"r=\"B3\"[^>]*><v>77<"_s)));
        const QString second = QString::fromUtf8(members[u"xl/charts/chart2.xml"_s]);
        QVERIFY(second.contains(u"<c:lineChart>"_s) && second.contains(u"$B$6:$B$6"_s));
        QVERIFY(sheet.contains(QRegularExpression(u"r=\"B6\"[^>]*><v>5741<"_s)));
    }

    void aCharacterThatXmlCannotCarryIsLeftOut()
    {
        Sheet sheet = table(u"理由"_s);
        sheet.chart = SheetChart{.title = u"差戻\u0001し"_s, .points = {{u"賃金\u000b\uffffの記載"_s, 3}}};
        const auto members = membersOf({sheet});
        QVERIFY(members[u"xl/charts/chart1.xml"_s].contains("差戻し"));
        QVERIFY(members[u"xl/worksheets/sheet2.xml"_s].contains("差戻し"));
        QVERIFY(members[u"xl/worksheets/sheet2.xml"_s].contains("賃金の記載"));
    }

    void aBookWithoutChartsHasNoSheetForThem() { QVERIFY(!membersOf({table(u"表"_s)}).contains(u"xl/worksheets/sheet2.xml"_s)); }

    void headingsStandAboveTheirNumbers()
    {
        const auto members = membersOf({table(u"表"_s)});
        const QString sheet = QString::fromUtf8(members[u"xl/worksheets/sheet1.xml"_s]);
        const QString styles = QString::fromUtf8(members[u"xl/styles.xml"_s]);
        const qsizetype from = styles.indexOf(u"<cellXfs"_s);
        const QStringList formats = styles.mid(from, styles.indexOf(u"</cellXfs>"_s) - from).split(u"<xf "_s).mid(1);
        const auto isAtRight = [&](const QString &cell) {
            const auto style = QRegularExpression(u"r=\"%1\" s=\"(\\d+)\""_s.arg(cell)).match(sheet);
            return formats.value(style.captured(1).toInt()).contains(u"horizontal=\"right\""_s);
        };
        QVERIFY(!isAtRight(u"A1"_s));
        QVERIFY(isAtRight(u"B1"_s) && isAtRight(u"C1"_s));
        QVERIFY(isAtRight(u"C3"_s)); // －
    }

    void aHeadingIsAsHighAsItsText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << QString() << 10 << 1;
        QTest::newRow("fits") << u"募集人数"_s << 10 << 1;
        QTest::newRow("two lines") << u"新規求職申込件数"_s << 10 << 2;
        QTest::newRow("words") << u"New openings per new seeker"_s << 14 << 3;
        QTest::newRow("a long word") << u"Unternehmensberatung"_s << 6 << 4;
    }
    void aHeadingIsAsHighAsItsText()
    {
        QFETCH(const QString, title);
        QFETCH(const int, width);
        const double one = headingHeight({});
        QVERIFY(one > 0);
        QTEST(qRound(headingHeight({{u"月"_s, CellKind::Text, 8}, {title, CellKind::Count, width}}) / one), "lines");
    }
};

QTEST_GUILESS_MAIN(TestXlsxCharts)
#include "tst_xlsxcharts.moc"
