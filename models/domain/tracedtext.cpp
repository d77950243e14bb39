#include "models/domain/tracedtext.h"

#include "models/domain/latinsounds.h"
#include "models/domain/textfold.h"

#include <QHash>

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
