#include "models/exchange/cellvalue.h"
#include "models/exchange/datevalue.h"
#include "models/exchange/termvalue.h"
#include "models/exchange/wagevalue.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How a cell was taken: as a value, with doubt, as empty, or not at all.
enum class Taken { Value, Doubt, Empty, Left, Refused }; // Left: nothing, with a warning

template <typename T>
static Taken takenOf(const Parsed<T> &parsed)
{
    if (!parsed.error.isEmpty())
        return Taken::Refused;
    if (parsed.value)
        return parsed.warning.isEmpty() ? Taken::Value : Taken::Doubt;
    return parsed.warning.isEmpty() ? Taken::Empty : Taken::Left;
}

class TestCellValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("outer spaces") << u"　東都 病院 "_s << u"東都 病院"_s;
        QTest::newRow("variant kanji stay") << u"髙﨑病院①㈱"_s << u"髙﨑病院①㈱"_s;
        QTest::newRow("Excel's text formula") << u"=\"1234567890123456\""_s << u"1234567890123456"_s;
        QTest::newRow("apostrophe") << u"'0123"_s << u"0123"_s;
        QTest::newRow("full-width apostrophe") << u"’1234567890123456"_s << u"1234567890123456"_s;
        for (const QString &mark : {u""_s, u" "_s, u"　"_s, u"-"_s, u"－"_s, u"―"_s, u"—"_s, u"ー"_s, u"N/A"_s, u"n/a"_s, u"…"_s})
            QTest::addRow("empty: %s", qPrintable(mark)) << mark << QString();
    }

    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(cleanedCell(cell), text);
    }

    void damage_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("damaged");
        for (const QString &cell : {u"#REF!"_s, u"#N/A"_s, u"#VALUE!"_s, u"#DIV/0!"_s, u"########"_s, u"=SUM(F4:F11)"_s, u"=A1"_s,
                                    u"=cmd|' /C calc'!A0"_s, u"=1+1"_s, u"=+A2"_s, u"=(A1)"_s, QString(32'768, u'a'),
                                    u"病\uFFFD院"_s, u"a\0b"_s, u"同上"_s, u"〃"_s})
            QTest::addRow("%s", qPrintable(cell.left(40))) << cell << true;
        for (const QString &cell : {u"#3病棟"_s, u"=^.^="_s, u"=未定"_s, u"== 重要 =="_s, u"=\"0123\""_s, QString(32'767, u'a'),
                                    u"N/A"_s, u""_s, u"看護師"_s})
            QTest::addRow("%s", qPrintable(cell.left(40))) << cell << false;
    }

    void damage()
    {
        QFETCH(QString, cell);
        QFETCH(bool, damaged);
        QCOMPARE(!damageOf(cell).isEmpty(), damaged);
    }

    void counts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<int>("number");
        QTest::newRow("plain") << u"2"_s << Taken::Value << 2;
        QTest::newRow("full width") << u"２"_s << Taken::Value << 2;
        QTest::newRow("with counter") << u"2名"_s << Taken::Value << 2;
        QTest::newRow("with spaces") << u" １０ 人 "_s << Taken::Value << 10;
        QTest::newRow("grouped") << u"1,000"_s << Taken::Value << 1000;
        QTest::newRow("full-width comma") << u"１，０００"_s << Taken::Value << 1000;
        QTest::newRow("Excel's fraction") << u"2.0"_s << Taken::Value << 2;
        QTest::newRow("kanji") << u"二名"_s << Taken::Value << 2;
        QTest::newRow("kanji ten") << u"十二"_s << Taken::Value << 12;
        QTest::newRow("range") << u"1～2"_s << Taken::Doubt << 1;
        QTest::newRow("full-width range") << u"１〜２名"_s << Taken::Doubt << 1;
        QTest::newRow("about") << u"10人程度"_s << Taken::Doubt << 10;
        QTest::newRow("or more") << u"5名以上"_s << Taken::Doubt << 5;
        QTest::newRow("with a remark") << u"3名（うち夜勤1名）"_s << Taken::Doubt << 3;
        QTest::newRow("a few") << u"若干名"_s << Taken::Left << 0;
        QTest::newRow("some") << u"数名"_s << Taken::Left << 0;
        QTest::newRow("blank") << u"　"_s << Taken::Empty << 0;
        QTest::newRow("dash") << u"―"_s << Taken::Empty << 0;
        QTest::newRow("zero") << u"0"_s << Taken::Refused << 0;
        QTest::newRow("zero, full width") << u"０名"_s << Taken::Refused << 0;
        QTest::newRow("negative") << u"-1"_s << Taken::Refused << 0;
        QTest::newRow("half a person") << u"1.5"_s << Taken::Refused << 0;
        QTest::newRow("too many") << u"999999999"_s << Taken::Refused << 0;
        QTest::newRow("beyond int") << u"99999999999999999999"_s << Taken::Refused << 0;
        QTest::newRow("words") << u"看護師"_s << Taken::Refused << 0;
        QTest::newRow("two kinds") << u"常勤2名非常勤3名"_s << Taken::Refused << 0;
    }

    void counts()
    {
        QFETCH(QString, cell);
        QFETCH(Taken, taken);
        QFETCH(int, number);
        const auto parsed = parsedCount(cell, 1);
        QVERIFY2(takenOf(parsed) == taken, qPrintable(parsed.warning + parsed.error));
        QCOMPARE(parsed.value.value_or(0), number);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<QDate>("day");
        const QDate june(2020, 6, 1);
        for (const QString &cell : {u"2020-06-01"_s,
                                    u"2020/6/1"_s,
                                    u"2020/06/01"_s,
                                    u"2020.6.1"_s,
                                    u"2020年6月1日"_s,
                                    u"２０２０年６月１日"_s,
                                    u"20200601"_s,
                                    u"令和2年6月1日"_s,
                                    u"令和２年６月１日"_s,
                                    u"令和 2 年 6 月 1 日"_s,
                                    u"R2.6.1"_s,
                                    u"R02.06.01"_s,
                                    u"r2/6/1"_s,
                                    u"Ｒ２．６．１"_s,
                                    u"㋿2年6月1日"_s,
                                    u"43983"_s,
                                    u"４３９８３"_s,
                                    u"43983.5"_s,
                                    u"2020/6/1 0:00:00"_s,
                                    u"2020-06-01T08:30:00"_s,
                                    u"2020-05-31T15:30:00Z"_s,
                                    u"2020/6/1(月)"_s,
                                    u"2020年6月1日（月）"_s,
                                    u"2020年6月1日月曜日"_s})
            QTest::addRow("%s", qPrintable(cell)) << cell << Taken::Value << june;
        QTest::newRow("first year") << u"令和元年5月1日"_s << Taken::Value << QDate(2019, 5, 1);
        QTest::newRow("last day of a month") << u"R2.6.末"_s << Taken::Value << QDate(2020, 6, 30);
        QTest::newRow("Heisei") << u"平成31年4月30日"_s << Taken::Value << QDate(2019, 4, 30);
        QTest::newRow("birthday in Showa") << u"S39.10.10"_s << Taken::Value << QDate(1964, 10, 10);
        QTest::newRow("day and hour") << u"2020/6/1 11:00"_s << Taken::Value << june;
        QTest::newRow("form printed before the new era") << u"平成31年5月1日"_s << Taken::Doubt << QDate(2019, 5, 1);
        QTest::newRow("before the era began") << u"令和元年4月1日"_s << Taken::Doubt << QDate(2019, 4, 1);
        QTest::newRow("at once") << u"即日"_s << Taken::Left << QDate();
        QTest::newRow("to be decided") << u"未定"_s << Taken::Left << QDate();
        QTest::newRow("blank") << u""_s << Taken::Empty << QDate();
        QTest::newRow("dash") << u"－"_s << Taken::Empty << QDate();
        for (const QString &cell : {u"昭和95年6月1日"_s, u"H32.6.1"_s, u"平成33年1月1日"_s, u"令和0年1月1日"_s, u"2020/2/30"_s,
                                    u"2020/13/1"_s, u"R2.6.31"_s, u"6/1"_s, u"6月1日"_s, u"20/6/1"_s, u"2020年6月"_s,
                                    u"0202-06-01"_s, u"12345678901"_s, u"15"_s, u"2020/6/1～9/30"_s, u"1.23E+15"_s})
            QTest::addRow("refused: %s", qPrintable(cell)) << cell << Taken::Refused << QDate();
    }

    void dates()
    {
        QFETCH(QString, cell);
        QFETCH(Taken, taken);
        QFETCH(QDate, day);
        const auto parsed = parsedDate(cell);
        QVERIFY2(takenOf(parsed) == taken, qPrintable(parsed.warning + parsed.error));
        QCOMPARE(parsed.value.value_or(QDate()), day);
    }

    void periods()
    {
        const auto full = parsedPeriod(u"R2.6.1～令和2年9月30日"_s);
        QCOMPARE(full.value->from, QDate(2020, 6, 1));
        QCOMPARE(full.value->to, QDate(2020, 9, 30));
        QCOMPARE(parsedPeriod(u"2020/6/1から9/30まで"_s).value->to, QDate(2020, 9, 30));
        QVERIFY(!parsedPeriod(u"2020/6/1～"_s).value->to.isValid());
        QVERIFY(!parsedPeriod(u"2020/6/1～2020/5/1"_s).error.isEmpty());
        QVERIFY(!parsedPeriod(u"2020/6/1～昭和95年1月1日"_s).error.isEmpty());
    }

    void professions_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("term") << u"看護師"_s << Taken::Value << QList{4};
        QTest::newRow("old term") << u"看護士"_s << Taken::Value << QList{4};
        QTest::newRow("space inside") << u"医 師"_s << Taken::Value << QList{1};
        QTest::newRow("ideographic space") << u"准看護師　"_s << Taken::Value << QList{5};
        QTest::newRow("code") << u"04"_s << Taken::Value << QList{4};
        QTest::newRow("full-width code") << u"１１"_s << Taken::Value << QList{11};
        QTest::newRow("number") << u"4"_s << Taken::Value << QList{4};
        QTest::newRow("English") << u"nurse"_s << Taken::Value << QList{4};
        QTest::newRow("short") << u"事務"_s << Taken::Value << QList{11};
        QTest::newRow("two with comma") << u"看護師、保健師"_s << Taken::Doubt << QList({4, 2});
        QTest::newRow("two with dot") << u"薬剤師・事務"_s << Taken::Doubt << QList({9, 11});
        QTest::newRow("two with slash") << u"看護師/准看護師"_s << Taken::Doubt << QList({4, 5});
        QTest::newRow("two with or") << u"看護師または助産師"_s << Taken::Doubt << QList({4, 3});
        QTest::newRow("the same twice") << u"看護師・ナース"_s << Taken::Value << QList{4};
        QTest::newRow("remark in brackets") << u"看護師（夜勤専従）"_s << Taken::Doubt << QList{4};
        QTest::newRow("blank") << u"-"_s << Taken::Empty << QList<int>();
        QTest::newRow("not of the plan") << u"歯科医師"_s << Taken::Refused << QList<int>();
        QTest::newRow("one of two not of the plan") << u"看護師、介護福祉士"_s << Taken::Refused << QList<int>();
        QTest::newRow("beyond the eleven") << u"12"_s << Taken::Refused << QList<int>();
    }

    void professions()
    {
        QFETCH(QString, cell);
        QFETCH(Taken, taken);
        QFETCH(QList<int>, numbers);
        const auto parsed = parsedProfessions(cell);
        QVERIFY2(takenOf(parsed) == taken, qPrintable(parsed.warning + parsed.error));
        QList<int> found;
        for (const Profession profession : parsed.value.value_or(QList<Profession>()))
            found.append(numberOf(profession));
        QCOMPARE(found, numbers);
    }

    void wages_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<int>("form"); // -1: none
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const int hourly = int(WageForm::Hourly), monthly = int(WageForm::Monthly);
        QTest::newRow("number") << u"2000"_s << Taken::Value << -1 << 2000 << 0;
        QTest::newRow("full width with unit") << u"２，０００円"_s << Taken::Value << -1 << 2000 << 0;
        QTest::newRow("hourly range") << u"時給2000～2500"_s << Taken::Value << hourly << 2000 << 2500;
        QTest::newRow("hourly range with units") << u"時給 2,000円〜2,500円"_s << Taken::Value << hourly << 2000 << 2500;
        QTest::newRow("ten thousands") << u"月給25万円～30万円"_s << Taken::Value << monthly << 250'000 << 300'000;
        QTest::newRow("unit behind the range") << u"月給25～30万円"_s << Taken::Value << monthly << 250'000 << 300'000;
        QTest::newRow("fraction of ten thousands") << u"月給25.5万円"_s << Taken::Value << monthly << 255'000 << 0;
        QTest::newRow("or more") << u"時給1,800円以上"_s << Taken::Value << hourly << 1800 << 0;
        QTest::newRow("at most") << u"～3,000円"_s << Taken::Value << -1 << 0 << 3000;
        QTest::newRow("negotiable") << u"応相談"_s << Taken::Value << int(WageForm::Negotiable) << 0 << 0;
        QTest::newRow("more than one") << u"日勤 時給2000円 夜勤 時給2500円"_s << Taken::Doubt << hourly << 2000 << 0;
        QTest::newRow("words") << u"当院規定による"_s << Taken::Left << -1 << 0 << 0;
        QTest::newRow("blank") << u"－"_s << Taken::Empty << -1 << 0 << 0;
        QTest::newRow("beyond any wage") << u"99999999999円"_s << Taken::Refused << -1 << 0 << 0;
    }

    void wages()
    {
        QFETCH(QString, cell);
        QFETCH(Taken, taken);
        QFETCH(int, form);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto parsed = parsedWage(cell);
        QVERIFY2(takenOf(parsed) == taken, qPrintable(parsed.warning + parsed.error));
        const Wage wage = parsed.value.value_or(Wage());
        QCOMPARE(wage.form ? int(*wage.form) : -1, form);
        QCOMPARE(wage.least.value_or(0), least);
        QCOMPARE(wage.most.value_or(0), most);
    }

    void ids_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"R2104-00004"_s << Taken::Value << u"R2104-00004"_s;
        QTest::newRow("full width") << u"１２３４５６７８９０１２３４５６"_s << Taken::Value << u"1234567890123456"_s;
        QTest::newRow("apostrophe") << u"’1234567890123456"_s << Taken::Value << u"1234567890123456"_s;
        QTest::newRow("rounded") << u"1.23457E+15"_s << Taken::Refused << QString();
        QTest::newRow("rounded, short") << u"1.23E+15"_s << Taken::Refused << QString();
        QTest::newRow("rounded, full width") << u"１.２３Ｅ＋１５"_s << Taken::Refused << QString();
        QTest::newRow("sixteen digits that end in zero") << u"1234567890123450"_s << Taken::Doubt << u"1234567890123450"_s;
        QTest::newRow("blank") << u"―"_s << Taken::Empty << QString();
    }

    void ids()
    {
        QFETCH(QString, cell);
        QFETCH(Taken, taken);
        QFETCH(QString, id);
        const auto parsed = parsedId(cell);
        QVERIFY2(takenOf(parsed) == taken, qPrintable(parsed.warning + parsed.error));
        QCOMPARE(parsed.value.value_or(QString()), id);
    }

    void terms()
    {
        QCOMPARE(parsedFlag(u"あり（有料）"_s).value, std::optional(true));
        QCOMPARE(parsedFlag(u"○"_s).value, std::optional(true));
        QCOMPARE(parsedFlag(u"無"_s).value, std::optional(false));
        QCOMPARE(takenOf(parsedFlag(u"要相談"_s)), Taken::Left);
        QCOMPARE(parsedEmployment(u"非常勤"_s).value, std::optional(EmploymentForm::NonPermanent));
        QCOMPARE(parsedEmployment(u"短期・日雇"_s).value, std::optional(EmploymentForm::SingleShift));
        QCOMPARE(takenOf(parsedEmployment(u"業務委託"_s)), Taken::Left);
        QCOMPARE(parsedDisclosure(u"公開"_s).value, std::optional(Disclosure::Open));
        QCOMPARE(parsedDisclosure(u"不明"_s).value, std::optional(Disclosure::NonPublic));
        QCOMPARE(parsedPrefecture(u"東 京 都"_s).value->number(), 13);
        QCOMPARE(parsedPrefecture(u"１３"_s).value->number(), 13);
        QCOMPARE(takenOf(parsedPrefecture(u"江戸"_s)), Taken::Refused);
        QCOMPARE(prefectureOfAddress(u"〒060-0001 北海道札幌市"_s)->number(), 1);
        QCOMPARE(prefectureOfAddress(u"京都府京都市"_s)->number(), 26);
        QVERIFY(!prefectureOfAddress(u"札幌市東区"_s));
        QCOMPARE(*parsedPostalCode(u"〒０６０ー０００１"_s).value, u"060-0001"_s);
        QCOMPARE(*parsedMunicipalityCode(u"13101"_s).value, u"131016"_s);
        QCOMPARE(*parsedMunicipalityCode(u"131016"_s).value, u"131016"_s);
        QCOMPARE(takenOf(parsedMunicipalityCode(u"131017"_s)), Taken::Left);
    }
};

QTEST_GUILESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
