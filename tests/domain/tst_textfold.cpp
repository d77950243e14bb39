#include "models/domain/axisdate.h"
#include "models/domain/officedate.h"
#include "models/domain/textfold.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNameFoldToOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("variant kanji") << u"髙﨑病院"_s << u"高崎病院"_s;
        QTest::newRow("outside the basic plane") << u"𠮷田"_s << u"吉田"_s;
        QTest::newRow("half-width kana") << u"ｻｯﾎﾟﾛｼ"_s << u"サッポロシ"_s;
        QTest::newRow("hiragana") << u"さっぽろし"_s << u"サッポロシ"_s;
        QTest::newRow("full-width letters and spaces") << u"ＡＢＣ　クリニック "_s << u"abcクリニック"_s;
        QTest::newRow("hyphens in a phone number") << u"０３－１２３４‐５６７８"_s << u"0312345678"_s;
        QTest::newRow("old forms") << u"醫療法人 櫻會"_s << u"医療法人桜会"_s;
    }
    void spellingsOfOneNameFoldToOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
    }

    void theLegalFormIsNotPartOfAName()
    {
        QCOMPARE(foldedName(u"㈱みどり薬局"), foldedName(u"株式会社 みどり薬局"));
        QCOMPARE(foldedName(u"みどり薬局（株）"), folded(u"みどり薬局"));
        QVERIFY(shortForms(u"医療法人社団 慈愛会 東都病院"_s).contains(u"東都病院"_s));
    }

    void searchTokensHoldEveryPartOfOneAndTwoCharacters()
    {
        QCOMPARE(searchTokens(u"看護師"_s), (QStringList{u"看"_s, u"看護"_s, u"護"_s, u"護師"_s, u"師"_s}));
        QCOMPARE(searchTokens(u"ああ"_s), (QStringList{u"あ"_s, u"ああ"_s}));
        QCOMPARE(searchTokens(u"𩸽屋"_s), (QStringList{u"𩸽"_s, u"𩸽屋"_s, u"屋"_s}));
        QVERIFY(searchTokens({}).isEmpty());
    }

    void datesAreWrittenAsOfficesDo()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        QCOMPARE(eraDate(QDate(2019, 5, 1)), u"令和元年5月1日"_s);
        QCOMPARE(eraDate(QDate(2019, 4, 30)), u"平成31年4月30日"_s);
        QCOMPARE(eraDate(QDate(2026, 11, 22)), u"令和8年11月22日"_s);
        QCOMPARE(longDate(QDate(2020, 7, 27)), u"2020年7月27日（月）"_s);
        QCOMPARE(shortDate(QDate(2020, 8, 10)), u"8/10(月)"_s);
        QCOMPARE(axisDate(QDate(2020, 8, 10)), u"8/10"_s);
        QCOMPARE(officeDay(QDateTime(QDate(2020, 7, 26), QTime(15, 0), Qt::UTC)), QDate(2020, 7, 27));
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(longDate(QDate(2020, 7, 27)), u"Mon 27 Jul 2020"_s);
        QCOMPARE(axisDate(QDate(2020, 8, 10)), u"10 Aug"_s); // neither 10/8 nor 8/10
    }
};

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
