#include "models/domain/leaks.h"
#include "models/domain/leakwords.h"
#include "models/domain/masking.h"
#include "models/domain/postingfield.h"
#include "models/domain/tracedtext.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// What must stay hidden, in the spellings in which people write it (plan §4).
class TestLeaks : public QObject
{
    Q_OBJECT

private:
    static Facility facility()
    {
        Facility facility;
        facility.code = u"1210000077"_s;
        facility.name = u"医療法人社団 慈愛会 髙﨑総合病院"_s;
        facility.kana = u"たかさきそうごうびょういん"_s;
        facility.prefecture = Prefecture::fromNumber(12);
        facility.municipality = u"千葉市"_s;
        facility.address = u"千葉県千葉市中央区市場町1-2-3 髙﨑ビル"_s;
        facility.phone = u"043-123-4567"_s;
        facility.email = u"jinji@takasaki-hp.jp"_s;
        facility.contactPerson = u"佐藤 花子"_s;
        return facility;
    }

    static PostingContent masked(const QString &duties)
    {
        PostingContent content;
        content.profession = Profession::Nurse;
        content.prefecture = Prefecture::fromNumber(12);
        content.municipality = u"千葉市"_s;
        content.placeName = u"髙﨑総合病院"_s;
        content.disclosure = Disclosure::NonPublic;
        content.url = u"https://www.takasaki-hp.jp/recruit"_s;
        content.duties = duties;
        return content;
    }

private Q_SLOTS:
    void everySpellingIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the name") << u"当院髙﨑総合病院では"_s;
        QTest::newRow("common kanji") << u"高崎総合病院の病棟"_s;
        QTest::newRow("with its owner") << u"慈愛会で働く"_s;
        QTest::newRow("short form") << u"高崎病院です"_s;
        QTest::newRow("spaces between") << u"髙 﨑 総合 病院"_s;
        QTest::newRow("points between") << u"髙・﨑・総・合・病・院"_s;
        QTest::newRow("zero width between") << u"髙\u200b﨑総合\u200b病院"_s;
        QTest::newRow("variation selector") << u"髙\U000E0101﨑総合病院"_s;
        QTest::newRow("over two lines") << u"髙﨑総合\n病院"_s;
        QTest::newRow("hiragana") << u"たかさきそうごうびょういん"_s;
        QTest::newRow("katakana") << u"タカサキソウゴウビョウイン"_s;
        QTest::newRow("half-width kana") << u"ﾀｶｻｷｿｳｺﾞｳﾋﾞｮｳｲﾝ"_s;
        QTest::newRow("large kana") << u"ﾀｶｻｷ ｿｳｺﾞｳ ﾋﾞﾖｳｲﾝ"_s;
        QTest::newRow("kana, short form") << u"タカサキの病棟"_s;
        QTest::newRow("Latin letters") << u"Takasaki Sogo Byoin"_s;
        QTest::newRow("Latin letters, long vowels") << u"TAKASAKI SŌGŌ BYŌIN"_s;
        QTest::newRow("Latin letters, vowels written") << u"takasaki-sougou-byouin"_s;
        QTest::newRow("Latin letters, full width") << u"Ｔａｋａｓａｋｉ Hospital"_s;
        QTest::newRow("Latin letters with points") << u"T.A.K.A.S.A.K.I"_s;
        QTest::newRow("phone") << u"電話 043-123-4567"_s;
        QTest::newRow("phone, full width") << u"０４３（１２３）４５６７"_s;
        QTest::newRow("phone, long marks") << u"043ー123ー4567"_s;
        QTest::newRow("phone, kanji") << u"〇四三の一二三の四五六七"_s;
        QTest::newRow("phone, abroad") << u"+81 43 123 4567"_s;
        QTest::newRow("phone, points") << u"043.123.4567"_s;
        QTest::newRow("phone, circled digits") << u"⓪④③①②③④⑤⑥⑦"_s;
        QTest::newRow("another phone of theirs") << u"病棟直通 043-999-0000"_s;
        QTest::newRow("phone, kanji in brackets") << u"〇四三（一二三）四五六七"_s;
        QTest::newRow("phone, corner brackets") << u"043【123】4567"_s;
        QTest::newRow("mail") << u"jinji@takasaki-hp.jp"_s;
        QTest::newRow("mail, full width") << u"ｊｉｎｊｉ＠ｔａｋａｓａｋｉ－ｈｐ．ｊｐ"_s;
        QTest::newRow("mail, spoken") << u"jinji アットマーク takasaki-hp ドット jp"_s;
        QTest::newRow("mail, at in brackets") << u"jinji(at)takasaki-hp.jp"_s;
        QTest::newRow("another mail of theirs") << u"soumu@example.or.jp まで"_s;
        QTest::newRow("web site") << u"www.takasaki-hp.jp を参照"_s;
        QTest::newRow("web site, capitals") << u"TAKASAKI-HP.JP"_s;
        QTest::newRow("address line") << u"千葉市中央区市場町1-2-3"_s;
        QTest::newRow("address line, chome") << u"市場町一丁目２番３号"_s;
        QTest::newRow("building") << u"髙﨑ビル3階"_s;
        QTest::newRow("person") << u"担当は佐藤花子です"_s;
        QTest::newRow("person, family name") << u"佐藤様まで"_s;
        QTest::newRow("code") << u"機関番号1210000077"_s;
    }

    void everySpellingIsFound()
    {
        QFETCH(QString, text);
        const PostingContent content = masked(text);
        QCOMPARE(tracedText(content.duties), traced(content.duties).text);
        QCOMPARE(tracedSignsText(content.duties), tracedSigns(content.duties).text);
        const QList<Leak> leaks = leaksIn(content, facility());
        QVERIFY(!leaks.isEmpty());
        for (const Leak &leak : leaks) {
            QCOMPARE(leak.field, u"duties"_s);
            QCOMPARE(leak.words, text.mid(leak.start, leak.length)); // the place to highlight
        }
        const PostingContent clean = redacted(content, facility());
        QVERIFY(leaksIn(clean, facility()).isEmpty());
        QVERIFY(clean.duties.contains(redactedWords()));
        QVERIFY(maskedContent(content, facility()).duties.isEmpty());
    }

    /// What is hidden is remembered from one question to the next; whatever it follows from is asked anew when it changes.
    void wordsFollowWhatIsHidden_data()
    {
        using Change = std::function<void(PostingContent &, Facility &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("tells"); // after the change, and not before
        const auto row = [](const char *name, const Change &change, const QString &tells) {
            QTest::newRow(name) << change << tells;
        };
        row(
            "name", [](auto &, Facility &facility) { facility.name = u"青葉原記念病院"_s; }, u"青葉原記念病院"_s);
        row(
            "kana", [](auto &, Facility &facility) { facility.kana = u"あおばはらびょういん"_s; }, u"アオバハラビョウイン"_s);
        row(
            "code", [](auto &, Facility &facility) { facility.code = u"1310099999"_s; }, u"1310099999"_s);
        row(
            "facility's phone", [](auto &, Facility &facility) { facility.phone = u"047-999-8888"_s; }, u"047-999-8888"_s);
        row(
            "facility's mail", [](auto &, Facility &facility) { facility.email = u"x@aobahara.jp"_s; }, u"aobahara.jp"_s);
        row(
            "facility's person", [](auto &, Facility &facility) { facility.contactPerson = u"山野 太郎"_s; }, u"山野太郎"_s);
        row(
            "facility's address", [](auto &, Facility &facility) { facility.address = u"柏市若柴5-6-7"_s; }, u"若柴5-6-7"_s);
        row(
            "facility's town",
            [](auto &, Facility &facility) {
                facility.municipality = u"柏市"_s;
                facility.address = u"柏市若柴台5-6-7"_s;
            },
            u"若柴台5-6-7"_s);
        row(
            "facility's postal code", [](auto &, Facility &facility) { facility.postalCode = u"277-0871"_s; }, u"277-0871"_s);
        row(
            "place", [](PostingContent &content, auto &) { content.placeName = u"若葉分院"_s; }, u"若葉分院"_s);
        row(
            "phone", [](PostingContent &content, auto &) { content.phone = u"047-111-2222"_s; }, u"047-111-2222"_s);
        row(
            "mail", [](PostingContent &content, auto &) { content.email = u"y@wakaba.jp"_s; }, u"wakaba.jp"_s);
        row(
            "web", [](PostingContent &content, auto &) { content.url = u"https://wakaba-bunin.jp"_s; }, u"wakaba-bunin.jp"_s);
        row(
            "person", [](PostingContent &content, auto &) { content.contactPerson = u"海野 次郎"_s; }, u"海野次郎"_s);
        row(
            "address", [](PostingContent &content, auto &) { content.address = u"美浜区真砂8-9-1"_s; }, u"真砂8-9-1"_s);
        row(
            "postal code", [](PostingContent &content, auto &) { content.postalCode = u"261-0011"_s; }, u"261-0011"_s);
    }
    void wordsFollowWhatIsHidden()
    {
        QFETCH(std::function<void(PostingContent &, Facility &)>, change);
        QFETCH(QString, tells);
        PostingContent content = masked(u"詳しくは"_s + tells);
        content.maskName = content.maskAddress = content.maskContact = true;
        Facility institution = facility();
        const QString plain = traced(tells).text;
        const auto told = [&] {
            const WordList words = hiddenWords(content, institution);
            return std::any_of(words.begin(), words.end(), [&](QStringView word) { return plain.contains(word); });
        };
        QVERIFY(!told());
        change(content, institution);
        QVERIFY(told());
        QVERIFY(!leaksIn(content, institution).isEmpty());
    }
    void wordsFollowTheMasks()
    {
        PostingContent content = masked({});
        for (const int masks : {7, 0, 1, 2, 4, 7}) {
            content.maskName = masks & 1;
            content.maskContact = masks & 2;
            content.maskAddress = masks & 4;
            const WordList words = hiddenWords(content, facility());
            const auto knows = [&](const QString &text) { return words.contains(traced(text).text); };
            QCOMPARE(knows(u"慈愛会"_s), content.maskName);
            QCOMPARE(knows(u"043-123-4567"_s), content.maskContact);
            QCOMPARE(knows(u"市場町1-2-3"_s), content.maskAddress);
        }
    }

    void ordinaryWordsAreNoLeaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the area") << u"千葉市での勤務。千葉県の病院"_s;
        QTest::newRow("kinds of place") << u"総合病院での経験、センター勤務、病院実習"_s;
        QTest::newRow("times") << u"08:30-17:15、休憩60分、2020-08-01から"_s;
        QTest::newRow("wage") << u"時給2,000円〜2,500円、夜勤手当10,000円"_s;
        QTest::newRow("numbers") << u"10人 3.5日 100床"_s;
        QTest::newRow("Latin letters") << u"ICU, ECMO, BLS/ACLS, online interview, Zoom"_s;
        QTest::newRow("another person's title") << u"看護部長の面接、先生の指示"_s;
    }

    void ordinaryWordsAreNoLeaks()
    {
        QFETCH(QString, text);
        const QList<Leak> leaks = leaksIn(masked(text), facility());
        QVERIFY2(leaks.isEmpty(), leaks.isEmpty() ? "" : qPrintable(leaks.first().words));
    }

    void anOpenPostingMaySayEverything()
    {
        PostingContent content = masked(u"髙﨑総合病院 043-123-4567"_s);
        content.disclosure = Disclosure::Open;
        QVERIFY(leaksIn(content, facility()).isEmpty());
        QCOMPARE(redacted(content, facility()), content);
    }

    void fieldsThatStayAreSearchedToo()
    {
        PostingContent content = masked({});
        content.maskContact = false;
        content.contactDepartment = u"高崎病院 看護部"_s;
        QCOMPARE(leaksIn(content, facility()).size(), 2); // and the host of their web site, which is their name in Latin letters
        QVERIFY(maskedContent(content, facility()).contactDepartment.isEmpty());
        QVERIFY(maskedContent(content, facility()).url.isEmpty());
    }

    void onlyThePlacesAreTakenOut()
    {
        const PostingContent content = masked(u"当院高崎病院では病棟の看護。連絡は043-123-4567、佐藤様まで。"_s);
        QCOMPARE(leaksIn(content, facility()).size(), 3);
        QCOMPARE(redacted(content, facility()).duties, u"当院〓〓では病棟の看護。連絡は〓〓、〓〓まで。"_s);
    }

    void whatGoesOutIsMasked()
    {
        ChannelPosting posting{.number = u"高崎病院-12"_s, .content = masked(u"看護"_s), .facility = facility()};
        ChannelPosting out = posting;
        makeOutgoing(out);
        QVERIFY(out.facility == Facility());
        QVERIFY(out.content.placeName.isEmpty());
        QCOMPARE(out.number, publicIdOf(posting.number));
        out = posting;
        out.number = u"12-0000001"_s;
        makeOutgoing(out);
        QCOMPARE(out.number, u"12-0000001"_s);
        QCOMPARE(out.content.duties, u"看護"_s);
    }
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
