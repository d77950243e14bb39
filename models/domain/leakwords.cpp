#include "models/domain/leakwords.h"

#include "models/domain/latinsounds.h"
#include "models/domain/textfold.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(char32_t letter)
{
    return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF) ||
           (letter >= 0x200B && letter <= 0x200F) || (letter >= 0x202A && letter <= 0x202E) ||
           (letter >= 0x2060 && letter <= 0x2064) || letter == 0xFEFF || letter == 0xAD;
}

/// Where the letter at `at` ends, with the marks that belong to it: its other half, half-width and combining voice marks.
qsizetype letterEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    while (end < text.size() && (text[end] == u'ﾞ' || text[end] == u'ﾟ' || text[end] == u'\u3099' || text[end] == u'\u309A'))
        ++end;
    return end;
}

/// Old and new forms of kanji that folded() leaves apart because the search index need not know them; names are written in both.
QChar newForm(QChar unit)
{
    static const QHash<QChar, QChar> forms = [] {
        const QString pairs = u"澁渋彌弥藏蔵條条萬万與与豐豊寶宝淺浅濟済實実縣県藪薮齒歯藥薬鹽塩嶽岳應応團団壯壮嚴厳假仮舘館"
                              "檜桧鷗鴎祇祗桒桑栢柏舩船曾曽鐵鉄峯峰穗穂薗園衞衛覺覚觀観讓譲賴頼鄕郷總総聰聡緖緒綠緑莊荘"
                              "專専對対將将峽峡巖巌廳庁彥彦從従收収晉晋橫横步歩歷歴每毎氣気淸清溫温滿満瀧滝燈灯爲為狹狭"
                              "當当盡尽稻稲竝並經経續続聲声臺台舊旧薰薫鷄鶏麥麦麵麺瓣弁廐厩埜野冲沖凉涼劍剣勳勲圍囲壹壱"_s;
        QHash<QChar, QChar> map;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            map.insert(pairs[i], pairs[i + 1]);
        return map;
    }();
    return forms.value(unit, unit);
}

/// Voice marks are lost in half-width kana with signs between, so が and か are one here; two names that differ in nothing else
/// are both hidden.
QChar unvoiced(QChar unit)
{
    static const QString voiced = u"がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ"_s,
                         plain = u"かきくけこさしすせそたちつてとはひふへほはひふへほう"_s;
    const qsizetype at = voiced.indexOf(unit);
    return at < 0 ? unit : plain[at];
}

bool isVoiceMark(QChar unit) { return unit == u'\u3099' || unit == u'\u309A' || unit == u'゛' || unit == u'゜'; }

QChar plainUnit(QChar unit)
{
    static const QString small = u"ぁぃぅぇぉっゃゅょゎゕゖ"_s, large = u"あいうえおつやゆよわかけ"_s,
                         digits = u"〇一二三四五六七八九"_s;
    if (const qsizetype at = small.indexOf(unit); at >= 0)
        return large[at];
    if (unit == u'零')
        return u'0';
    if (const qsizetype at = digits.indexOf(unit); at >= 0)
        return QChar(u'0' + char16_t(at));
    return newForm(unvoiced(unit));
}

QString plainUnits(QStringView letter)
{
    QString plain;
    if (isUnseen(letter.toUcs4().value(0)))
        return plain;
    for (const QChar unit : letter.size() == 1 && letter[0] == u'〇' ? u"〇"_s : folded(letter))
        if (unit != u'ー' && !isVoiceMark(unit))
            plain.append(plainUnit(unit));
    return plain;
}

/// The same, remembered, because a text has few different letters; most are one unit, which is its own key.
QString plainLetter(QStringView letter)
{
    thread_local QHash<char16_t, QString> single;
    thread_local QHash<QString, QString> several;
    const auto remembered = [letter](auto &known, const auto &key) {
        auto found = known.constFind(key);
        if (found == known.constEnd())
            found = known.insert(key, plainUnits(letter));
        return *found;
    };
    return letter.size() == 1 ? remembered(single, letter[0].unicode()) : remembered(several, letter.toString());
}

bool isDigit(QChar unit) { return unit >= u'0' && unit <= u'9'; }

/// Takes out what people write between the digits of a number: 03局1234の5678, 一丁目二番三号.
void joinDigits(Traced &traced)
{
    static const QString between = u"丁目番地号局の之"_s;
    if (std::none_of(traced.text.begin(), traced.text.end(), isDigit))
        return;
    Traced joined;
    joined.reserve(traced.text.size());
    const auto take = [&](qsizetype i) {
        joined.text.append(traced.text[i]);
        joined.start.append(traced.start[i]);
        joined.end.append(traced.end[i]);
    };
    for (qsizetype i = 0; i < traced.text.size(); ++i) {
        take(i);
        if (!isDigit(traced.text[i]))
            continue;
        qsizetype next = i + 1;
        while (next < traced.text.size() && between.contains(traced.text[next]))
            ++next;
        if (next < traced.text.size() && isDigit(traced.text[next]))
            i = next - 1;
    }
    traced = std::move(joined);
}

} // namespace

void Traced::reserve(qsizetype units)
{
    text.reserve(units);
    start.reserve(units);
    end.reserve(units);
}

Traced traced(QStringView original)
{
    Traced result;
    result.reserve(original.size());
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype end = letterEnd(original, at);
        for (const QChar unit : plainLetter(original.mid(at, end - at))) {
            result.text.append(unit);
            result.start.append(at);
            result.end.append(end);
        }
        at = end;
    }
    joinDigits(result);
    return result;
}

Traced tracedSigns(QStringView original)
{
    static const QString hyphens = u"‐‑‒–—―−ｰー－﹣"_s, ats = u"＠@★☆◎"_s;
    Traced result;
    result.reserve(original.size());
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype end = letterEnd(original, at);
        const QStringView letter = original.mid(at, end - at);
        if (!isUnseen(letter.toUcs4().value(0))) {
            const QString plain = hyphens.contains(letter[0]) ? u"-"_s
                                  : ats.contains(letter[0])
                                      ? u"@"_s
                                      : letter.toString().normalized(QString::NormalizationForm_KC).toLower();
            for (const QChar unit : plain) {
                result.text.append(unit);
                result.start.append(at);
                result.end.append(end);
            }
        }
        at = end;
    }
    return result;
}

Traced tracedLatin(QStringView original) { return latinsounds::plain(traced(original)); }

namespace {

class Words
{
public:
    void add(const QString &text, qsizetype least = 2)
    {
        const QString plain = traced(text).text;
        if (plain.size() >= least && !m_known.contains(plain))
            m_known.append(plain);
    }
    QStringList longestFirst()
    {
        std::sort(m_known.begin(), m_known.end(), [](const QString &one, const QString &other) {
            return one.size() != other.size() ? one.size() > other.size() : one < other;
        });
        return m_known;
    }

private:
    QStringList m_known;
};

/// Names of areas tell nothing that the posting does not show anyway.
bool isArea(const QString &text, const PostingContent &content, const Facility &facility)
{
    static const QStringList endings{u"都"_s, u"道"_s, u"府"_s, u"県"_s, u"市"_s, u"区"_s, u"町"_s, u"村"_s};
    if (Prefecture::fromText(text) || text == content.municipality || text == facility.municipality)
        return true;
    return text.size() <= 4 &&
           std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return text.endsWith(ending); });
}

/// 東都 of 東都総合病院, and 東都病院: how people shorten the name of an institution.
QStringList clippedForms(const QString &name)
{
    static const QStringList kinds{u"訪問看護ステーション"_s,
                                   u"医療センター"_s,
                                   u"総合病院"_s,
                                   u"市民病院"_s,
                                   u"クリニック"_s,
                                   u"ステーション"_s,
                                   u"診療所"_s,
                                   u"センター"_s,
                                   u"保健所"_s,
                                   u"病院"_s,
                                   u"医院"_s,
                                   u"薬局"_s,
                                   u"ホーム"_s,
                                   u"園"_s};
    static const QStringList middles{u"総合"_s, u"記念"_s, u"附属"_s, u"付属"_s, u"医療"_s, u"市立"_s, u"県立"_s, u"町立"_s};
    QStringList forms;
    for (const QString &kind : kinds)
        if (name.endsWith(kind)) {
            forms.append(name.chopped(kind.size()));
            break;
        }
    for (const QString &middle : middles)
        if (const qsizetype at = name.indexOf(middle); at >= 2 && at + middle.size() < name.size())
            forms.append(QString(name).remove(at, middle.size()));
    return forms;
}

void addName(Words &words, const QString &name, const PostingContent &content, const Facility &facility)
{
    static const QStringList general{u"中央病院"_s, u"市民病院"_s, u"総合病院"_s, u"医療センター"_s,
                                     u"看護部"_s,   u"事務局"_s,   u"本部"_s};
    constexpr qsizetype least = 3; // shorter ones are words of the language
    for (const QString &form : shortForms(name)) {
        if (isArea(form, content, facility))
            continue;
        words.add(form);
        for (const QString &clipped : clippedForms(form))
            if (!isArea(clipped, content, facility))
                words.add(clipped, least);
    }
    const QStringList forms = shortForms(name);
    for (const QString &word : (forms.size() > 1 ? forms[1] : name).split(u' ', Qt::SkipEmptyParts))
        if (!general.contains(word) && !isArea(word, content, facility))
            words.add(word, least);
}

/// In kana: the name, its words, and without the kind of institution. Shorter ones are words of the language.
QStringList kanaForms(const QString &kana)
{
    static const QStringList kinds{u"ほうもんかんごすてーしょん"_s,
                                   u"いりょうせんたー"_s,
                                   u"そうごうびょういん"_s,
                                   u"しみんびょういん"_s,
                                   u"くりにっく"_s,
                                   u"しんりょうしょ"_s,
                                   u"しんりょうじょ"_s,
                                   u"ほけんしょ"_s,
                                   u"ほけんじょ"_s,
                                   u"せんたー"_s,
                                   u"びょういん"_s,
                                   u"やっきょく"_s,
                                   u"いいん"_s,
                                   u"ほーむ"_s};
    static const QStringList general{u"ちゅうおう"_s, u"しみん"_s, u"そうごう"_s, u"いりょう"_s,
                                     u"けんりつ"_s,   u"しりつ"_s, u"きねん"_s};
    constexpr qsizetype least = 4;
    QString plain; // hiragana, with its small letters and long vowels
    for (const QChar letter : tidied(kana).normalized(QString::NormalizationForm_KC))
        plain += letter >= u'ァ' && letter <= u'ヶ' ? QChar(letter.unicode() - u'ァ' + u'ぁ') : letter;
    QStringList forms;
    const auto add = [&](const QString &form) {
        if (form.size() >= least && !general.contains(form) && !kinds.contains(form) && !forms.contains(form))
            forms.append(form);
    };
    for (const QString &word : QStringList{plain} + plain.split(u' ', Qt::SkipEmptyParts)) {
        add(word);
        for (const QString &kind : kinds)
            if (word.endsWith(kind)) {
                add(word.chopped(kind.size()));
                break;
            }
    }
    return forms;
}

void addPhone(Words &words, const QString &phone)
{
    QString digits;
    for (const QChar unit : traced(phone).text)
        if (isDigit(unit))
            digits.append(unit);
    if (digits.startsWith(u"81"_s) && digits.size() > 10)
        digits = u'0' + digits.mid(2);
    if (digits.size() < 9)
        return;
    words.add(digits);
    if (digits.startsWith(u'0')) {
        words.add(u"81"_s + digits.mid(1));
        words.add(digits.mid(1));
    }
    if (digits.size() == 10) // without the area code, which people near it leave out
        words.add(digits.right(8));
}

bool isCommonHost(const QString &host)
{
    static const QStringList hosts{u"gmail.com"_s,  u"yahoo.co.jp"_s,    u"icloud.com"_s,   u"outlook.com"_s,
                                   u"outlook.jp"_s, u"hotmail.com"_s,    u"docomo.ne.jp"_s, u"ezweb.ne.jp"_s,
                                   u"au.com"_s,     u"softbank.ne.jp"_s, u"google.com"_s};
    return hosts.contains(host);
}

/// The address with its signs written, spoken or left out.
void addSpelled(Words &words, const QString &address)
{
    for (const QString &at : {u""_s, u"at"_s, u"アット"_s, u"アットマーク"_s})
        for (const QString &dot : {u""_s, u"dot"_s, u"ドット"_s, u"点"_s})
            words.add(QString(address).replace(u"@"_s, at).replace(u"."_s, dot), 6);
}

void addHost(Words &words, QString host)
{
    host = host.toLower();
    if (host.startsWith(u"www."_s))
        host = host.mid(4);
    if (!host.isEmpty() && !isCommonHost(host))
        addSpelled(words, host);
}

void addMail(Words &words, const QString &mail)
{
    const QString plain = mail.trimmed().normalized(QString::NormalizationForm_KC).toLower();
    if (!plain.contains(u'@'))
        return words.add(plain, 6);
    addSpelled(words, plain);
    addHost(words, plain.section(u'@', -1));
}

void addUrl(Words &words, const QString &url)
{
    if (url.trimmed().isEmpty())
        return;
    const QString plain = url.trimmed().normalized(QString::NormalizationForm_KC);
    words.add(plain, 6);
    addHost(words, QUrl::fromUserInput(plain).host());
}

void addAddress(Words &words, const QString &address, const PostingContent &content, const Facility &facility)
{
    QString rest = tidied(address);
    const auto shorten = [&rest](const QString &front) {
        if (!front.isEmpty() && rest.startsWith(front))
            rest = rest.mid(front.size()).trimmed();
    };
    const auto addLine = [&words](QString line) {
        while (line.endsWith(u'号') || line.endsWith(u'地') || line.endsWith(u'番'))
            line.chop(1);
        words.add(line, 4);
    };
    addLine(rest);
    for (const auto &prefecture : {content.prefecture, facility.prefecture})
        if (prefecture)
            shorten(prefecture->name());
    addLine(rest);
    shorten(content.municipality);
    shorten(facility.municipality);
    addLine(rest);
    const QStringList parts = rest.split(u' ', Qt::SkipEmptyParts); // the line, then a building
    for (const QString &part : parts)
        addLine(part);
    for (qsizetype at = 0; at + 1 < rest.size(); ++at) // 市場町1-2-3 of 中央区市場町1-2-3
        if (u"市区郡"_s.contains(rest[at]) && !rest[at + 1].isDigit() &&
            std::any_of(rest.begin() + at, rest.end(), [](QChar c) { return c.isDigit(); }))
            addLine(parts.first().mid(at + 1));
}

void addPerson(Words &words, const QString &person)
{
    static const QStringList titles{u"様"_s,   u"さん"_s, u"氏"_s,   u"先生"_s, u"殿"_s,   u"まで"_s, u"宛"_s,     u"院長"_s,
                                    u"部長"_s, u"課長"_s, u"係長"_s, u"師長"_s, u"主任"_s, u"医師"_s, u"事務長"_s, u"看護部長"_s};
    static const QStringList fronts{u"担当"_s, u"担当者"_s, u"連絡先"_s, u"窓口"_s, u"採用担当"_s};
    const QString plain = tidied(person);
    words.add(plain);
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return;
    for (const QString &title : titles)
        words.add(parts.first() + title);
    for (const QString &front : fronts)
        words.add(front + parts.first());
}

} // namespace

QStringList hiddenWords(const PostingContent &content, const Facility &facility)
{
    Words words;
    if (content.maskName) {
        addName(words, facility.name, content, facility);
        addName(words, content.placeName, content, facility);
        words.add(facility.kana, 3);
        for (const QString &form : kanaForms(facility.kana))
            words.add(form);
        words.add(facility.code, 4);
    }
    if (content.maskContact) {
        for (const QString &phone : {content.phone, facility.phone})
            addPhone(words, phone);
        for (const QString &mail : {content.email, facility.email})
            if (!mail.trimmed().isEmpty())
                addMail(words, mail);
        addUrl(words, content.url);
        for (const QString &person : {content.contactPerson, facility.contactPerson})
            addPerson(words, person);
    }
    if (content.maskAddress) {
        addAddress(words, content.address, content, facility);
        addAddress(words, facility.address, content, facility);
        for (const QString &code : {content.postalCode, facility.postalCode})
            if (traced(code).text.size() == 7)
                words.add(code);
    }
    return words.longestFirst();
}

QStringList hiddenLatin(const PostingContent &content, const Facility &facility)
{
    constexpr qsizetype least = 5;
    Words words;
    if (content.maskName)
        for (const QString &form : kanaForms(facility.kana)) {
            const QString sounds = latinsounds::plain(traced(latinsounds::ofKana(form))).text;
            words.add(sounds, least);
        }
    return words.longestFirst();
}
