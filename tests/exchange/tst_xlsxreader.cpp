#include "models/exchange/xlsxreader.h"

#include "tests/exchange/handmadexlsx.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Content
{
    QList<QStringList> rows;
    QList<qint64> numbers;
    QString error;
};

Content contentOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto opened = XlsxReader::open(std::move(buffer), u"test.xlsx"_s, options);
    if (!opened)
        return {{}, {}, opened.error().message};
    const auto reader = opened.take();
    Content content;
    for (;;) {
        TableRow row;
        const auto more = reader->next(row);
        if (!more)
            content.error = more.error().message;
        if (!more || !more.value())
            return content;
        content.rows.append(row.cells);
        content.numbers.append(row.number);
    }
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("shared text") << QByteArray("<c r='A1' t='s'><v>1</v></c>") << u"髙﨑病院"_s;
        QTest::newRow("rich text without reading aid") << QByteArray("<c r='A1' t='s'><v>2</v></c>") << u"東京都港区"_s;
        QTest::newRow("text number beyond the last") << QByteArray("<c r='A1' t='s'><v>99</v></c>") << QString();
        QTest::newRow("inline text") << QByteArray("<c r='A1' t='inlineStr'><is><t>inline</t></is></c>") << u"inline"_s;
        QTest::newRow("number") << QByteArray("<c r='A1'><v>5</v></c>") << u"5"_s;
        QTest::newRow("fraction") << QByteArray("<c r='A1'><v>0.10000000000000001</v></c>") << u"0.1"_s;
        QTest::newRow("built-in date") << QByteArray("<c r='A1' s='1'><v>43983</v></c>") << u"2020-06-01"_s;
        QTest::newRow("era date") << QByteArray("<c r='A1' s='2'><v>43983</v></c>") << u"2020-06-01"_s;
        QTest::newRow("moment") << QByteArray("<c r='A1' s='1'><v>43983.354166666664</v></c>") << u"2020-06-01 08:30"_s;
        QTest::newRow("filled with zeros") << QByteArray("<c r='A1' s='3'><v>11002</v></c>") << u"011002"_s;
        QTest::newRow("postal code format") << QByteArray("<c r='A1' s='4'><v>600001</v></c>") << u"060-0001"_s;
        QTest::newRow("General is no date") << QByteArray("<c r='A1' s='5'><v>43983</v></c>") << u"43983"_s;
        QTest::newRow("fifteen digits") << QByteArray("<c r='A1'><v>123456789012345</v></c>") << u"123456789012345"_s;
        QTest::newRow("destroyed digits") << QByteArray("<c r='A1'><v>1.2345678901234499E+15</v></c>")
                                          << u"1.2345678901234499E+15"_s;
        QTest::newRow("sixteen digits") << QByteArray("<c r='A1'><v>1234567890123450</v></c>") << u"1.23456789012345E+15"_s;
        QTest::newRow("formula") << QByteArray("<c r='A1'><f>1+1</f><v>2</v></c>") << u"2"_s;
        QTest::newRow("formula with text") << QByteArray("<c r='A1' t='str'><f>A2</f><v>看護師</v></c>") << u"看護師"_s;
        QTest::newRow("formula never calculated") << QByteArray("<c r='A1'><f>SUM(F4:F11)</f></c>") << u"=SUM(F4:F11)"_s;
        QTest::newRow("error") << QByteArray("<c r='A1' t='e'><v>#REF!</v></c>") << u"#REF!"_s;
        QTest::newRow("truth") << QByteArray("<c r='A1' t='b'><v>1</v></c>") << u"TRUE"_s;
        QTest::newRow("without a reference") << QByteArray("<c><v>7</v></c>") << u"7"_s;
        QTest::newRow("blank") << QByteArray("<c r='A1' s='1'/>") << QString();
    }

    void readsCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const Content content = contentOf(handmadeXlsx("<row r='1'>" + cell + "</row>"));
        QCOMPARE(content.error, QString());
        QCOMPARE(content.rows.value(0).value(0), text);
    }

    void putsCellsIntoTheirColumns()
    {
        const Content content = contentOf(handmadeXlsx("<row r='2'><c r='B2'><v>1</v></c><c r='AA2'><v>2</v></c></row>"
                                                       "<row r='5'><c r='A5'><v>3</v></c></row>"));
        QCOMPARE(content.numbers, QList<qint64>({2, 5}));
        QCOMPARE(content.rows[0].size(), 27);
        QCOMPARE(content.rows[0][1] + content.rows[0][26] + content.rows[1][0], u"123"_s);
    }

    void fillsCellsMergedDownwards()
    {
        const QByteArray rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>Title</t></is></c></row>"
                                "<row r='2'><c r='A2' t='inlineStr'><is><t>Hospital</t></is></c><c r='B2'><v>1</v></c></row>"
                                "<row r='3'><c r='B3'><v>2</v></c></row><row r='4'><c r='B4'><v>3</v></c></row>";
        const Content content = contentOf(handmadeXlsx(rows, "<mergeCells count='2'><mergeCell ref='A1:B1'/>"
                                                             "<mergeCell ref=\"A2:A3\"/></mergeCells>"));
        QCOMPARE(content.rows[0], QStringList({u"Title"_s}));
        QCOMPARE(content.rows[2], QStringList({u"Hospital"_s, u"2"_s}));
        QCOMPARE(content.rows[3], QStringList({u""_s, u"3"_s}));
    }

    void readsTheSheetThatIsAskedFor()
    {
        const QByteArray file = handmadeXlsx("<row r='1'><c r='A1'><v>1</v></c></row>");
        QVERIFY(contentOf(file, {.sheet = u"募集"_s}).error.isEmpty());
        QVERIFY(contentOf(file, {.sheet = u"別"_s}).error.contains(u"募集"_s));
    }

    void saysWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray row = "<row r='1'><c r='A1'><v>1</v></c></row>";
        const QByteArray good = handmadeXlsx(row);
        QTest::newRow("cut off") << good.first(good.size() / 2) << u"damaged"_s;
        QTest::newRow("broken XML") << handmadeXlsx(row + "<row r='2'><c r='A2'><v>1</c></row>") << u"after row 1"_s;
        QTest::newRow("rows out of order") << handmadeXlsx(row + row) << u"after row 1"_s;
        QTest::newRow("beyond the last column") << handmadeXlsx("<row r='1'><c r='ZZZ1'><v>1</v></c></row>") << u"XFD"_s;
        QTest::newRow("document type") << handmadeXlsx(row, {}, "<!DOCTYPE a [<!ENTITY b 'c'>]>") << u"damaged"_s;
        QTest::newRow("bomb in one cell") << handmadeXlsx("<row r='1'><c r='A1' t='str'><v>" + QByteArray(200 << 20, 'x') +
                                                          "</v></c></row>")
                                          << u"harm"_s;
    }

    void saysWhatIsBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Content content = contentOf(bytes);
        QVERIFY2(content.error.contains(says), qPrintable(content.error));
    }

    void sharedTextsSurviveTheirTemporaryFile()
    {
        SharedStrings strings;
        for (int i = 0; i < 1'200'000; ++i)
            QVERIFY(strings.append(u"文%1"_s.arg(i)));
        for (const int i : {0, 999'999, 1'000'000, 1'000'001, 1'199'999})
            QCOMPARE(strings.at(i), u"文%1"_s.arg(i));
        QCOMPARE(strings.at(1'200'000), QString());
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
