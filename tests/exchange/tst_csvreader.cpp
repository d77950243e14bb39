#include "models/exchange/csvreader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef KEYNET_LIBCSV
#include <csv.h>
#endif

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<TableReader>> readerOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(buffer), u"test.csv"_s, options);
}

struct Content
{
    QList<QStringList> rows;
    QString error;
};

Content contentOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto reader = readerOf(bytes, options);
    if (!reader)
        return {{}, reader.error().message};
    const auto table = reader.take();
    Content content;
    for (;;) {
        TableRow row;
        const auto more = table->next(row);
        if (!more)
            content.error = more.error().message;
        if (!more || !more.value())
            return content;
        content.rows.append(row.cells);
    }
}

QByteArray utf16(const QString &text, bool big)
{
    QStringEncoder encoder(big ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE, QStringEncoder::Flag::Default);
    return QByteArray(encoder.encode(text));
}

QByteArray cp932(const QString &text) { return QByteArray(QStringEncoder("windows-31j").encode(text)); }

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatRanTogetherAreTorn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("torn");
        QTest::newRow("a lone quote, ended by the next one") << QByteArrayLiteral("\"a,b\nc\"d\"e,f\n") << true;
        QTest::newRow("a cell over two lines") << QByteArrayLiteral("\"a\nb\",c\n") << false;
        QTest::newRow("spaces behind it") << QByteArrayLiteral("\"a\nb\"  ,c\n") << false;
        QTest::newRow("words behind a quote on one line") << QByteArrayLiteral("\"a\"b,c\n") << false;
    }

    void rowsThatRanTogetherAreTorn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, torn);
        auto reader = readerOf(bytes, {.separator = Separator::Comma, .quoting = Quoting::Double});
        QVERIFY(reader);
        TableRow row;
        QVERIFY(reader.take()->next(row));
        QCOMPARE(row.isTorn, torn);
    }

    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;

        QTest::newRow("plain") << QByteArrayLiteral("a,b\nc,d\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no line end at the end") << QByteArrayLiteral("a,b\nc,d") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << QByteArrayLiteral("a,b\r\nc,d\r\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CR alone") << QByteArrayLiteral("a,b\rc,d\r") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty fields") << QByteArrayLiteral(",a,\n,,\n") << Rows{{u""_s, u"a"_s, u""_s}, {u""_s, u""_s, u""_s}};
        QTest::newRow("blank row counts") << QByteArrayLiteral("a,b\n\nc,d\n")
                                          << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quoted separator and line end")
            << QByteArrayLiteral("\"a,1\",\"b\r\nc\"\nd,e\n") << Rows{{u"a,1"_s, u"b\r\nc"_s}, {u"d"_s, u"e"_s}};
        QTest::newRow("doubled quotes") << QByteArrayLiteral("\"say \"\"hi\"\"\",\"\"\"\"\n") << Rows{{u"say \"hi\""_s, u"\""_s}};
        QTest::newRow("quote inside") << QByteArrayLiteral("5\" pipe,b\n") << Rows{{u"5\" pipe"_s, u"b"_s}};
        QTest::newRow("text behind the quotes") << QByteArrayLiteral("\"a\"b,c\n") << Rows{{u"ab"_s, u"c"_s}};
        QTest::newRow("space before the quotes") << QByteArrayLiteral("a, \"b,c\"\n") << Rows{{u"a"_s, u"b,c"_s}};
        QTest::newRow("tabs") << QByteArrayLiteral("a,1\tb\nc\td\n") << Rows{{u"a,1"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("semicolons") << QByteArrayLiteral("a;b;1,5\nc;d;2\n")
                                    << Rows{{u"a"_s, u"b"_s, u"1,5"_s}, {u"c"_s, u"d"_s, u"2"_s}};
        QTest::newRow("single quotes") << QByteArrayLiteral("'a,1','b'\n'c','it''s'\n")
                                       << Rows{{u"a,1"_s, u"b"_s}, {u"c"_s, u"it's"_s}};
        QTest::newRow("one column") << QByteArrayLiteral("a\nb\n") << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("NUL stays, to be refused by the import") << QByteArrayLiteral("a\0b,c\n") << Rows{{u"a\0b"_s, u"c"_s}};
    }

    void readsRecords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Content content = contentOf(bytes);
        QCOMPARE(content.error, QString());
        QCOMPARE(content.rows, rows);
    }

    void findsEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SourceEncoding>("encoding");
        const QString text = u"施設名,人数\n髙﨑病院①㈱,２\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << SourceEncoding::Utf8;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << SourceEncoding::Utf8Bom;
        QTest::newRow("UTF-16 LE with mark") << "\xFF\xFE" + utf16(text, false) << SourceEncoding::Utf16Le;
        QTest::newRow("UTF-16 BE with mark") << "\xFE\xFF" + utf16(text, true) << SourceEncoding::Utf16Be;
        QTest::newRow("UTF-16 LE") << utf16(text, false) << SourceEncoding::Utf16Le;
        QTest::newRow("UTF-16 BE") << utf16(text, true) << SourceEncoding::Utf16Be;
        QTest::newRow("CP932") << cp932(text) << SourceEncoding::Cp932;
        QTest::newRow("CP932 after two megabytes of ASCII")
            << QByteArray("a,b\n").repeated(500'000) + cp932(text) << SourceEncoding::Cp932;
    }

    void findsEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SourceEncoding, encoding);
        auto reader = readerOf(bytes);
        QVERIFY(reader);
        QCOMPARE(reader.value()->format().encoding, encoding);
        QCOMPARE(contentOf(bytes).rows.last(), QStringList({u"髙﨑病院①㈱"_s, u"２"_s}));
    }

    void decodesAcrossPieces()
    {
        // 65,536 bytes are read at a time: characters of two and three bytes fall on the border
        const QString line = u"髙﨑病院,看護師,２\n"_s;
        const QString all = u"x"_s + line.repeated(20'000);
        for (const QByteArray &bytes : {all.toUtf8(), cp932(all), utf16(all, true)}) {
            const Content content = contentOf(bytes);
            QCOMPARE(content.rows.size(), 20'000);
            for (const QStringList &row : content.rows.mid(1))
                QCOMPARE(row.join(u',') + u'\n', line);
        }
    }

    void keepsTheRowAsItStood()
    {
        auto reader = readerOf(QByteArrayLiteral("\"a\",b\r\n \"c\nd\" ,=1\r\n")).take();
        TableRow row;
        QVERIFY(reader->next(row).value());
        QCOMPARE(row.raw, u"\"a\",b"_s);
        QVERIFY(reader->next(row).value());
        QCOMPARE(row.raw, u" \"c\nd\" ,=1"_s);
        QCOMPARE(row.number, 2);
        QVERIFY(!reader->next(row).value());
    }

    void saysWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut inside quotes") << QByteArrayLiteral("a,b\nc,d\ne,\"f,g\nh") << u"row 3"_s;
        QTest::newRow("quote open for too long") << QByteArrayLiteral("a,b\nc,\"") + QByteArray(9'000'000, 'x') << u"row 2"_s;
        QTest::newRow("row too wide") << QByteArrayLiteral("a,b\n") + QByteArray(40'000, ',') << u"Row 2"_s;
        QTest::newRow("row too long") << QByteArrayLiteral("a,b\n") + QByteArray(9'000'000, 'x') << u"Row 2"_s;
        QTest::newRow("no text at all") << QByteArray::fromHex("80ff81ff82ff8000ff01fe02fd03a0ff80ff81") << u"encoding"_s;
    }

    void saysWhatIsBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Content content = contentOf(bytes);
        QVERIFY2(content.error.contains(says), qPrintable(content.error));
    }

    void oneDamagedByteDoesNotChangeTheEncoding()
    {
        QByteArray bytes = QByteArray(u"施設名,人数\n髙﨑病院,2\n"_s.repeated(20).toUtf8());
        bytes += "abc\xE9,3\n";
        const Content content = contentOf(bytes);
        QCOMPARE(content.error, QString());
        QCOMPARE(content.rows.last(), QStringList({u"abc\uFFFD"_s, u"3"_s}));
        QCOMPARE(content.rows.first().first(), u"施設名"_s);
    }

    void takesWhatIsSet()
    {
        const ReadOptions options{SourceEncoding::Cp932, Separator::Semicolon, Quoting::None};
        QCOMPARE(contentOf(cp932(u"施設,名;\"人\n"_s), options).rows, QList<QStringList>({{u"施設,名"_s, u"\"人"_s}}));
    }

    void agreesWithLibcsv()
    {
#ifdef KEYNET_LIBCSV
        QByteArray bytes = "a,\"b\"\"c\",\"d\ne\"\r\n\"\",,x\nlast,\"q,r\",\"\"\"\"\n";
        struct State
        {
            QList<QStringList> rows{{}};
        } state;
        csv_parser parser;
        QCOMPARE(csv_init(&parser, CSV_STRICT), 0);
        csv_parse(
            &parser, bytes.constData(), size_t(bytes.size()),
            [](void *field, size_t length, void *data) {
                static_cast<State *>(data)->rows.last().append(QString::fromUtf8(static_cast<char *>(field), qsizetype(length)));
            },
            [](int, void *data) { static_cast<State *>(data)->rows.append(QStringList()); }, &state);
        csv_free(&parser);
        state.rows.removeLast();
        QCOMPARE(contentOf(bytes).rows, state.rows);
#else
        QSKIP("libcsv is not here");
#endif
    }

    void openTellsStrangersByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("old Excel or password") << QByteArray::fromHex("D0CF11E0A1B11AE1") << u".xls"_s;
        QTest::newRow("PDF") << QByteArrayLiteral("%PDF-1.7") << u"PDF"_s;
        QTest::newRow("picture") << QByteArrayLiteral("\x89PNG\r\n") << u"picture"_s;
        QTest::newRow("web page") << QByteArrayLiteral("<html><table>") << u"web page"_s;
        QTest::newRow("ZIP without a workbook")
            << QByteArray::fromHex("504B0506000000000000000000000000000000000000") << u"not an Excel workbook"_s;
        QTest::newRow("cut XLSX") << QByteArrayLiteral("PK\x03\x04 cut off") << u"damaged"_s;
    }

    void openTellsStrangersByTheirFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"表.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto opened = openTable(path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
        QVERIFY(!openTable(dir.path()));
        QVERIFY(!openTable(dir.filePath(u"missing.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
