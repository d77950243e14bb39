#include "models/exchange/columnguess.h"
#include "models/exchange/tablelayout.h"

#include "tests/support/sharedfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static QList<TableRow> table(const QString &text)
{
    QList<TableRow> rows;
    for (const QString &line : text.split(u'\n'))
        rows.append({rows.size() + 1, line.split(u','), line});
    return rows;
}

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<int>("headerRows");
        QTest::addColumn<int>("titles");
        QTest::addColumn<QStringList>("columns");

        QTest::newRow("one row") << u"施設名,職種,人数\nA病院,看護師,2\nB病院,医師,1"_s << 1 << 1 << 0
                                 << QStringList{u"施設名"_s, u"職種"_s, u"人数"_s};
        QTest::newRow("title and blank row above")
            << u"募集情報一覧（令和2年6月1日現在）,,\n,,\n施設名,職種,人数\nA病院,看護師,2"_s << 3 << 1 << 1
            << QStringList{u"施設名"_s, u"職種"_s, u"人数"_s};
        QTest::newRow("two rows with merged groups")
            << u"一覧,,,,,,\nNo.,施設情報,,募集内容,,受付番号,備考\n,施設名,所在地,職種,人数,,\n1,A病院,札幌市,看護師,２,77,夜勤"_s
            << 3 << 2 << 1 << QStringList{u"No."_s,           u"施設情報 施設名"_s, u"施設情報 所在地"_s,
                                          u"募集内容 職種"_s, u"募集内容 人数"_s,   u"受付番号"_s,
                                          u"備考"_s};
        QTest::newRow("codes, years, names")
            << u"SSDSE-A,Prefecture,Municipality,A1101,A1102\n,,,2020,2020\n地域コード,都道府県,市区町村,総人口,男\n"
               "R01100,北海道,札幌市,1973395,918682\nR01202,北海道,函館市,251084,113965\nR01203,北海道,小樽市,111299,50136"_s
            << 3 << 3 << 0 << QStringList{u"地域コード"_s, u"都道府県"_s, u"市区町村"_s, u"総人口"_s, u"男"_s};
        QTest::newRow("merged rows above the names")
            << u"令和4年1月1日人口,,,\n,,,令和4年\n,,,人口\n団体コード,都道府県名,市区町村名,人\n-,合計,-,125927902\n010006,北海道,-,5183687"_s
            << 4 << 3 << 1 << QStringList{u"団体コード"_s, u"都道府県名"_s, u"市区町村名"_s, u"令和4年 人口 人"_s};
        QTest::newRow("unknown names, found by the numbers") << u"いろは,にほへ,とちり\nあ,1,2\nい,3,4\nう,5,6\nえ,7,8\nお,9,10"_s
                                                             << 1 << 1 << 0 << QStringList{u"いろは"_s, u"にほへ"_s, u"とちり"_s};
        QTest::newRow("no header") << u"011512505,増田クリニック,0411201\n017411371,田医院,0740002\n021010046,診療所,0360172"_s
                                   << 0 << 0 << 0 << QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s};
        QTest::newRow("the header again after the first record")
            << u"施設名,都道府県,職種,人数\nA病院,千葉県,看護師,1\n施設名,都道府県,職種,人数\nB病院,千葉県,看護師,1"_s << 1 << 1
            << 0 << QStringList{u"施設名"_s, u"都道府県"_s, u"職種"_s, u"人数"_s};
        QTest::newRow("a record with telling words is no header")
            << u"施設名,職種,人数,雇用形態,公開区分\nA病院,看護師,2,常勤,公開\nB病院,医師,1,常勤,公開"_s << 1 << 1 << 0
            << QStringList{u"施設名"_s, u"職種"_s, u"人数"_s, u"雇用形態"_s, u"公開区分"_s};
    }

    void findsTheHeader()
    {
        QFETCH(QString, text);
        const TableLayout layout = layoutOf(table(text), ImportTarget::Postings);
        QTEST(int(layout.headerRow), "headerRow");
        QTEST(layout.headerRows, "headerRows");
        QTEST(int(layout.skipped.size()), "titles");
        QTEST(layout.columns, "columns");
    }

    void aLineOfUnitsIsNoRecord()
    {
        const auto sample = table(u"施設名,職種,人数,賃金\n,,（人）,(円)\nA病院,看護師,2,1800\nB病院,医師,1,9000"_s);
        const TableLayout layout = layoutOf(sample, ImportTarget::Postings, std::nullopt);
        QCOMPARE(layout.headerRow, 1);
        QCOMPARE(layout.headCount, 2); // the units with it
        QCOMPARE(layout.columns, (QStringList{u"施設名"_s, u"職種"_s, u"人数"_s, u"賃金"_s}));
    }

    void takesTheUsersWord()
    {
        const auto rows = table(u"施設名,職種\n見出し,しごと\nA病院,看護師"_s);
        QCOMPARE(layoutOf(rows, ImportTarget::Postings, 2).columns, QStringList({u"施設名"_s, u"職種"_s}));
        const TableLayout none = layoutOf(rows, ImportTarget::Postings, 0);
        QCOMPARE(none.headerRow, 0);
        QCOMPARE(none.headCount, 0);
    }

    void knowsRowsThatAreNoRecords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<RowKind>("kind");
        QTest::newRow("record") << u"A病院,看護師,2,"_s << RowKind::Data;
        QTest::newRow("record of a place with a telling name") << u"小計山病院,看護師,2,"_s << RowKind::Data;
        QTest::newRow("blank") << u",　,,"_s << RowKind::Blank;
        QTest::newRow("total with a formula") << u"合計,,=SUM(C2:C9),"_s << RowKind::Subtotal;
        QTest::newRow("total between dashes") << u"-,合計,125927902,-"_s << RowKind::Subtotal;
        QTest::newRow("subtotal with spaces") << u"小　計,,12,"_s << RowKind::Subtotal;
        QTest::newRow("total of a prefecture") << u"東京都合計,,12,"_s << RowKind::Subtotal;
        QTest::newRow("total with a unit") << u"合計,人,12,"_s << RowKind::Subtotal;
        QTest::newRow("total after two words") << u"A病院,看護師,合計,12"_s << RowKind::Data;
        QTest::newRow("total before two words") << u"合計,A病院,看護師,12"_s << RowKind::Data;
        QTest::newRow("record that begins like the header") << u"施設名,看護師,2,"_s << RowKind::Data;
        QTest::newRow("header with wide letters and gaps") << u" 施 設名,職種　,人数,備 考"_s << RowKind::Header;
        QTest::newRow("footnote") << u"注：人数は予定です。,,,"_s << RowKind::Footnote;
        QTest::newRow("remark sign") << u"※ 応相談,,,"_s << RowKind::Footnote;
        QTest::newRow("remark sign in a record") << u"※A病院,看護師,2,"_s << RowKind::Data;
        QTest::newRow("header of the next printed page") << u"施設名,職種,人数,備考"_s << RowKind::Header;
    }

    void knowsRowsThatAreNoRecords()
    {
        QFETCH(QString, line);
        const TableLayout layout = layoutOf(table(u"施設名,職種,人数,備考\nA病院,看護師,2,"_s), ImportTarget::Postings);
        QTEST(layout.kindOf(table(line).first()), "kind");
    }

    void guessesColumns_data()
    {
        QTest::addColumn<ImportTarget>("target");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("fields");
        QTest::newRow("usual variants") << ImportTarget::Postings
                                        << u"病院名,職 種,採用人数,勤務開始日,ﾌﾘｶﾞﾅ,ＴＥＬ,募集人数（人）"_s
                                        << u"facility_name,profession,,period_from,facility_kana,phone,headcount"_s;
        QTest::newRow("English") << ImportTarget::Postings << u"Facility,Profession,Headcount,Start date,E-mail"_s
                                 << u"facility_name,profession,headcount,period_from,email"_s;
        QTest::newRow("groups") << ImportTarget::Postings
                                << u"施設情報 施設名,施設情報 所在地,募集内容 職種,募集内容 人数,受付番号"_s
                                << u"facility_name,address,profession,headcount,source_record"_s;
        QTest::newRow("founder beside the institution")
            << ImportTarget::Postings << u"法人名,施設名,職種"_s << u"facility_founder,facility_name,profession"_s;
        QTest::newRow("founder alone") << ImportTarget::Postings << u"法人名,職種"_s << u"facility_name,profession"_s;
        QTest::newRow("hospitals")
            << ImportTarget::Facilities << u"med_inst_code9,name,zip,pref_code,pref,lgcode,city,address,lat,lng"_s
            << u"facility_code,facility_name,postal_code,ignored,prefecture,municipality_code,municipality,"
               "address,latitude,longitude"_s;
        QTest::newRow("seekers") << ImportTarget::Seekers << u"氏名,フリガナ,生年月日,保有資格,希望職種"_s
                                 << u"name,kana,birth_date,licences,wishes"_s;
        QTest::newRow("seekers of another office")
            << ImportTarget::Seekers << u"No,氏名,現住所,免許の確認状況,原本確認日,雇用形態,夜勤可否,個人情報の提供同意,備考欄"_s
            << u"ignored,name,address,licence_check,licence_seen_on,wish_employment,nights,consents,remarks"_s;
        QTest::newRow("unknown") << ImportTarget::Postings << u"いろは,職種"_s << u",profession"_s;
    }

    void guessesColumns()
    {
        QFETCH(ImportTarget, target);
        QFETCH(QString, columns);
        QFETCH(QString, fields);
        QCOMPARE(guessedMapping(target, columns.split(u',')).fields.join(u','), fields);
    }

    void ourOwnNamesAlwaysFit()
    {
        for (const ImportTarget target : allOf<ImportTarget>())
            for (const ImportField &field : importFields(target))
                for (const QString &name :
                     {field.key, QString::fromUtf16(field.japaneseName), QString::fromUtf16(field.englishName)})
                    QCOMPARE(guessedMapping(target, {name}).fields.first(), field.key);
    }

    void mapsEveryFieldOfTheGmisForm()
    {
        QFile file(sharedFile(u"gmis/app-fields.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the form is not here");
        const QJsonObject form = QJsonDocument::fromJson(file.readAll()).object().value(u"properties"_s).toObject();
        QStringList codes, labels;
        for (const QJsonValue &field : form) {
            codes.append(field[u"code"].toString());
            labels.append(field[u"label"].toString());
        }
        for (const QStringList &names : {codes, labels}) {
            const ColumnMapping mapping = guessedMapping(ImportTarget::Postings, names);
            for (qsizetype i = 0; i < names.size(); ++i)
                QVERIFY2(!mapping.fields[i].isEmpty(), qPrintable(names[i]));
            QVERIFY(checked(mapping));
            for (const auto key : {u"number", u"facility_code", u"facility_name", u"headcount", u"wage_min", u"disclosure"})
                QVERIFY(mapping.fields.contains(QString::fromUtf16(key)));
        }
    }

    void mappingsSurviveTheirFile()
    {
        const ColumnMapping mapping = guessedMapping(ImportTarget::Postings, {u"施設名"_s, u"職種"_s, u"いろは"_s});
        QTemporaryDir dir;
        const QString path = dir.filePath(u"対応.json"_s);
        QVERIFY(saveMapping(mapping, path));
        QCOMPARE(loadedMapping(path).value(), mapping);
        QCOMPARE(fitted(mapping, {u"No"_s, u"職　種"_s, u"施設名"_s, u"いろは"_s}).value().fields,
                 QStringList({u""_s, u"profession"_s, u"facility_name"_s, u""_s}));
        QVERIFY(!fitted(mapping, {u"職種"_s}));
        QVERIFY(!loadedMapping(dir.filePath(u"none.json"_s)));
        QVERIFY(!mappingFromJson({{u"format"_s, u"other"_s}}));

        MappingMemory memory;
        memory.remember({ImportTarget::Postings, {u"甲"_s, u"乙"_s}, {u"facility_name"_s, u"profession"_s}});
        const MappingMemory read = MappingMemory::fromJson(memory.toJson());
        QCOMPARE(read.recall(ImportTarget::Postings, {u" 甲"_s, u"乙"_s})->fields,
                 QStringList({u"facility_name"_s, u"profession"_s}));
        QVERIFY(!read.recall(ImportTarget::Facilities, {u"甲"_s, u"乙"_s}));
        QVERIFY(!read.recall(ImportTarget::Postings, {u"乙"_s, u"甲"_s}));
    }

    void mappingsAreRefused()
    {
        QVERIFY(!checked(ColumnMapping{ImportTarget::Postings, {u"a"_s}, {u"profession"_s}}));
        QVERIFY(!checked(ColumnMapping{ImportTarget::Postings, {u"a"_s}, {u"facility_name"_s}}));
        const QStringList names{u"a"_s, u"b"_s, u"c"_s};
        QVERIFY(checked(ColumnMapping{ImportTarget::Postings, names, {u"facility_name"_s, u"profession"_s, u""_s}}));
        QVERIFY(!checked(ColumnMapping{ImportTarget::Postings, names, {u"facility_name"_s, u"profession"_s, u"profession"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
