#include "models/exchange/csvwriter.h"
#include "tests/exchange/zippedxml.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads RFC 4180 as any other program would.
static QList<QStringList> parsed(const QString &text)
{
    QList<QStringList> lines{{}};
    QString cell;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inside && c == u'"' && text.mid(i, 2) == u"\"\""_s) {
            cell += text[++i];
        } else if (c == u'"') {
            inside = !inside;
        } else if (!inside && c == u',') {
            lines.last().append(std::exchange(cell, {}));
        } else if (!inside && text.mid(i, 2) == u"\r\n"_s) {
            lines.last().append(std::exchange(cell, {}));
            lines.append(QStringList());
            ++i;
        } else {
            cell += c;
        }
    }
    lines.removeLast();
    return lines;
}

static Sheet oneText(const QString &text) { return {u"表"_s, {{u"備考"_s}}, rowsOf({{text}})}; }

static Sheet typed()
{
    const QDateTime noon(QDate(2020, 7, 27), QTime(3, 30), QTimeZone::utc());
    return {u"募集"_s,
            {{u"番号"_s},
             {u"人数"_s, CellKind::Count},
             {u"率"_s, CellKind::Decimal},
             {u"必要日"_s, CellKind::Date},
             {u"時刻"_s, CellKind::Moment}},
            rowsOf({{u"0110012345"_s, 1234, 46.1, QDate(2020, 7, 27), noon}, {u"="_s, {}, u"－"_s, QDate(), QDate(1850, 1, 1)}})};
}

class TestTableFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void csvIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"看護師"_s << u"看護師"_s;
        QTest::newRow("comma") << u"夜勤,日勤"_s << u"夜勤,日勤"_s;
        QTest::newRow("quotes") << u"\"当院\"では"_s << u"\"当院\"では"_s;
        QTest::newRow("lines") << u"一\r\n二\n三"_s << u"一\r\n二\n三"_s;
        QTest::newRow("spaces at the ends") << u" a "_s << u" a "_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("plus") << u"+81-3-1234"_s << u"'+81-3-1234"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("a dash alone") << u"-"_s << u"-"_s;
    }
    void csvIsReadBack()
    {
        QFETCH(QString, text);
        for (const TextEncoding encoding : {TextEncoding::Utf8WithMark, TextEncoding::Cp932}) {
            const auto file = writeTableFile(path(u"a.csv"_s), {oneText(text)}, {.encoding = encoding});
            QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
            const QByteArray bytes = bytesOf(path(u"a.csv"_s));
            QCOMPARE(bytes.startsWith("\xef\xbb\xbf"), encoding == TextEncoding::Utf8WithMark);
            QStringDecoder decoder = encoding == TextEncoding::Cp932 ? QStringDecoder("windows-31j") : QStringDecoder("UTF-8");
            const auto lines = parsed(decoder.decode(bytes));
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines[0], QStringList{u"備考"_s});
            QCOMPARE(lines[1].size(), 1);
            QTEST(lines[1][0], "expected");
        }
    }

    void csvHasPlainNumbersAndDates()
    {
        QVERIFY(writeTableFile(path(u"t.csv"_s), {typed()}, {}));
        const auto lines = parsed(QString::fromUtf8(bytesOf(path(u"t.csv"_s))).remove(QChar(0xfeff)));
        QCOMPARE(lines[1], (QStringList{u"0110012345"_s, u"1234"_s, u"46.1"_s, u"2020/07/27"_s, u"2020/07/27 12:30"_s}));
        QCOMPARE(lines[2], (QStringList{u"="_s, QString(), u"－"_s, QString(), u"1850/01/01"_s}));
    }

    void severalSheetsStandBelowTheirNames()
    {
        QVERIFY(writeTableFile(path(u"s.csv"_s), {oneText(u"a"_s), typed()}, {}));
        const auto lines = parsed(QString::fromUtf8(bytesOf(path(u"s.csv"_s))).remove(QChar(0xfeff)));
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0], QStringList{u"表"_s});
        QCOMPARE(lines[3], QStringList{QString()});
        QCOMPARE(lines[4], QStringList{u"募集"_s});
    }

    void charactersThatCp932LacksAreReportedBeforeSaving_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lacking");
        QTest::newRow("outside the basic plane") << u"𠮷田病院"_s << u"U+20BB7 𠮷"_s;
        QTest::newRow("snowman") << u"雪☃"_s << u"U+2603 ☃"_s;
        QTest::newRow("latin") << u"Café"_s << u"U+00E9 é"_s;
        QTest::newRow("wave dash of other systems") << u"9時〜17時"_s << u"U+301C 〜"_s;
        QTest::newRow("combining mark") << u"か\u3099"_s << u"U+3099 \u3099"_s;
        QTest::newRow("half a character") << QString(QChar(0xd842)) << u"U+FFFD "_s + QChar(0xd842);
        QTest::newRow("vendor characters exist") << u"髙﨑①㈱～－∥"_s << QString();
    }
    void charactersThatCp932LacksAreReportedBeforeSaving()
    {
        QFETCH(QString, text);
        QFETCH(QString, lacking);
        const QString name = path(u"old.csv"_s);
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Sheet sheet{u"表"_s, {{u"番号"_s}, {u"名称"_s}}, rowsOf({{u"1"_s, u"病院"_s}, {u"2"_s, text}})};
        const auto file = writeTableFile(name, {sheet}, {.encoding = TextEncoding::Cp932});
        QVERIFY(file);
        QCOMPARE(file.value().saved, lacking.isEmpty());
        QCOMPARE(bytesOf(name) == "old", !lacking.isEmpty());
        QCOMPARE(file.value().lackingCount, lacking.isEmpty() ? 0 : 1);
        if (!lacking.isEmpty()) {
            const LackingCharacter &first = file.value().lacking.first();
            QCOMPARE(shownCharacter(first.character), lacking);
            QCOMPARE(first.row, 3);
            QCOMPARE(first.column, u"名称"_s);
        }
    }

    void aSubstituteIsWrittenWhereItIsWanted()
    {
        const auto file =
            writeTableFile(path(u"g.csv"_s), {oneText(u"𠮷田☃"_s)}, {.encoding = TextEncoding::Cp932, .substitute = u"〓"_s});
        QVERIFY(file && file.value().saved);
        QCOMPARE(file.value().lackingCount, 2);
        QVERIFY(QStringDecoder("windows-31j").decode(bytesOf(path(u"g.csv"_s))).operator QString().contains(u"〓田〓"_s));
    }

    void aSubstituteThatIsLackingItselfIsRefused()
    {
        const auto file =
            writeTableFile(path(u"g2.csv"_s), {oneText(u"𠮷"_s)}, {.encoding = TextEncoding::Cp932, .substitute = u"☃"_s});
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"☃"_s));
    }

    void stoppingOrFailingLeavesTheOldFile_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("csv") << TableFormat::Csv;
        QTest::newRow("xlsx") << TableFormat::Xlsx;
    }
    void stoppingOrFailingLeavesTheOldFile()
    {
        QFETCH(TableFormat, format);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"old"_s);
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        qint64 given = 0;
        Sheet endless{u"表"_s, {{u"数"_s, CellKind::Count}}, [&given]() -> Result<std::optional<SheetRow>> {
                          return std::optional(SheetRow{++given});
                      }};
        const auto stopped = writeTableFile(name, {endless}, {.format = format, .goOn = [](qint64 rows) { return rows < 5000; }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(given, 5000);
        Sheet broken = endless;
        broken.rows = []() -> Result<std::optional<SheetRow>> { return Error{Error::Kind::Storage, u"gone"_s}; };
        const auto failed = writeTableFile(name, {broken}, {.format = format});
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"gone"_s);
        QCOMPARE(bytesOf(name), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old"_s});
        QVERIFY(!writeTableFile(folder.filePath(u"none/there"_s), {endless}, {.format = format}));
    }

    void xlsxHasTypedCells()
    {
        const auto file =
            writeTableFile(path(u"t.xlsx"_s), {typed(), oneText(u"=1+1"_s)}, {.format = TableFormat::Xlsx, .title = u"募集"_s});
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file.value().rows, 3);
        const auto members = unzipped(path(u"t.xlsx"_s));
        const QString sheet = QString::fromUtf8(members[u"xl/worksheets/sheet1.xml"_s]);
        const auto cell = [&sheet](const QString &at) {
            return QRegularExpression(u"<c r=\"%1\"[^>]*?(?:/>|>.*?</c>)"_s.arg(at)).match(sheet).captured();
        };
        QVERIFY(cell(u"A2"_s).contains(u"t=\"inlineStr\""_s) && cell(u"A2"_s).contains(u"0110012345"_s));
        QVERIFY2(cell(u"B2"_s).contains(u"<v>1234</v>"_s) && !cell(u"B2"_s).contains(u"t="_s), qPrintable(cell(u"B2"_s)));
        QVERIFY(cell(u"C2"_s).contains(u"<v>46.1"_s));
        QVERIFY2(cell(u"D2"_s).contains(u"<v>44039</v>"_s), qPrintable(cell(u"D2"_s))); // 2020/07/27 as Excel counts days
        QVERIFY2(cell(u"E2"_s).contains(u"<v>44039.520833"_s), qPrintable(cell(u"E2"_s)));
        QVERIFY(cell(u"B3"_s).isEmpty());
        QVERIFY(cell(u"C3"_s).contains(u"－"_s));
        QVERIFY(cell(u"E3"_s).contains(u"1850/01/01"_s));
        QVERIFY(sheet.contains(u"state=\"frozen\""_s) && sheet.contains(u"<autoFilter ref=\"A1:E3\"/>"_s));
        QVERIFY(sheet.contains(u"paperSize=\"9\""_s) && sheet.contains(u"orientation=\"landscape\""_s));
        const QByteArray second = members[u"xl/worksheets/sheet2.xml"_s];
        QVERIFY(second.contains("=1+1") && !second.contains("<f>"));
        QVERIFY(members[u"xl/workbook.xml"_s].contains("募集"));
        QVERIFY(!members[u"docProps/core.xml"_s].contains("lastModifiedBy>root"));
    }

    void whatFollowsFromOtherCellsIsAFormulaWithItsValue()
    {
        Sheet sheet{u"率"_s,
                    {{u"月"_s},
                     {u"求人"_s, CellKind::Count},
                     {u"求職"_s, CellKind::Count},
                     {u"計"_s, CellKind::Count, 12, SheetFormula{.plus = {1, 2}}},
                     {u"残"_s, CellKind::Count, 12, SheetFormula{.plus = {1}, .minus = {2}}},
                     {u"倍率"_s, CellKind::Ratio, 12, SheetFormula{.plus = {1}, .below = {2}}},
                     {u"率"_s, CellKind::Decimal, 12, SheetFormula{.plus = {1}, .minus = {2}, .below = {1}, .factor = 100}}},
                    rowsOf({{u"今月"_s, 498'772, 496'731, 995'503, 2'041, 1.0, 0.4},
                            {u"前月"_s, 5, 0, 5, 5, u"－"_s, 100.0},
                            {u"増減"_s, u"＋9975340.0％"_s, u"－"_s, {}, {}, {}, {}}})};
        sheet.changes.insert(2, {.of = 0, .since = 1, .values = {std::nullopt, 9'975'340.0}});
        TableFileOptions options{.title = u"報告"_s, .note = u"対新規 & 対有効"_s};
        options.format = TableFormat::Xlsx;
        QVERIFY(writeTableFile(path(u"formula.xlsx"_s), {sheet}, options));
        const QString xml = QString::fromUtf8(unzipped(path(u"formula.xlsx"_s))[u"xl/worksheets/sheet1.xml"_s]);
        const auto has = [&xml](const QString &cell, const QString &formula, const QString &value) {
            const QRegularExpression found(u"<c r=\"%1\"[^>]*><f>([^<]*)</f><v>([^<]*)</v>"_s.arg(cell));
            const auto match = found.match(xml);
            return match.captured(1) == formula && match.captured(2) == value;
        };
        QVERIFY2(has(u"D2"_s, u"SUM(B2,C2)"_s, u"995503"_s), qPrintable(xml));
        QVERIFY2(has(u"E2"_s, u"B2-C2"_s, u"2041"_s), qPrintable(xml));
        QVERIFY2(has(u"F2"_s, u"IF(C2=0,\"－\",ROUND(B2/C2,2))"_s, u"1"_s), qPrintable(xml));
        QVERIFY2(has(u"G2"_s, u"IF(B2=0,\"－\",ROUND((B2-C2)*100/B2,1))"_s, u"0.4"_s), qPrintable(xml));
        QVERIFY2(has(u"F3"_s, u"IF(C3=0,\"－\",ROUND(B3/C3,2))"_s, u"－"_s), qPrintable(xml));
        QVERIFY2(has(u"B4"_s, u"ROUND((B2-B3)*100/B3,1)"_s, u"9975340"_s), qPrintable(xml));
        QVERIFY(xml.contains(u"orientation=\"landscape\""_s) && xml.contains(u"fitToHeight=\"0\""_s));
        QVERIFY(xml.contains(u"対新規 &amp;&amp; 対有効"_s)); // && prints as &
    }

    void sheetNamesFitExcel()
    {
        const QString longName = u"都道府県[職種]:別/不足*数?と不足率の一覧表（全国および地域別の合計を含む）"_s;
        Sheet one = oneText(u"a"_s), two = oneText(u"b"_s), none = oneText(u"c"_s);
        one.name = two.name = longName;
        none.name = u"/"_s;
        QVERIFY(writeTableFile(path(u"n.xlsx"_s), {one, two, none}, {.format = TableFormat::Xlsx}));
        const QString book = QString::fromUtf8(unzipped(path(u"n.xlsx"_s))[u"xl/workbook.xml"_s]);
        QVERIFY2(book.contains(u"name=\"都道府県 職種 別 不足 数 と不足率の一覧表（全国および地域\""_s), qPrintable(book));
        QVERIFY(book.contains(u"(2)\""_s) && book.contains(u"name=\"Sheet\""_s));
    }

    void whatXlsxCannotHoldIsSaid()
    {
        const auto file = writeTableFile(path(u"l.xlsx"_s), {oneText(QString(32'768, u'あ'))}, {.format = TableFormat::Xlsx});
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"備考"_s));
        QVERIFY(!QFile::exists(path(u"l.xlsx"_s)));
        QVERIFY(writeTableFile(path(u"c.xlsx"_s), {oneText(u"a\u0001\uffff\u000bb"_s + QChar(0xd83d))},
                               {.format = TableFormat::Xlsx}));
        QVERIFY(unzipped(path(u"c.xlsx"_s))[u"xl/worksheets/sheet1.xml"_s].contains("ab"));
    }

    void anEmptyListHasItsHeadings()
    {
        Sheet empty{u"空"_s, {{u"番号"_s}}, rowsOf({})};
        const auto csv = writeTableFile(path(u"e.csv"_s), {empty}, {.encoding = TextEncoding::Cp932});
        QVERIFY(csv && csv.value().rows == 0 && csv.value().saved);
        QCOMPARE(bytesOf(path(u"e.csv"_s)), QByteArray("\x94\xd4\x8d\x86\r\n"));
        QVERIFY(writeTableFile(path(u"e.xlsx"_s), {empty}, {.format = TableFormat::Xlsx}));
    }
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
