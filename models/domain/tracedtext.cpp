#include "models/domain/tracedtext.h"

#include "models/domain/latinsounds.h"
#include "models/domain/textfold.h"

#include <QHash>
#include <QVarLengthArray>

#include <vector>

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

QString signUnits(QStringView letter)
{
    static const QString hyphens = u"‐‑‒–—―−ｰー－﹣"_s, ats = u"＠@★☆◎"_s;
    if (isUnseen(letter.toUcs4().value(0)))
        return {};
    if (hyphens.contains(letter[0]))
        return u"-"_s;
    return ats.contains(letter[0]) ? u"@"_s : letter.toString().normalized(QString::NormalizationForm_KC).toLower();
}

/// What each letter becomes, remembered, because a text has few different ones. Nearly all are one unit and become one or none.
class Letters
{
public:
    explicit Letters(QString (*spelled)(QStringView)) : m_spelled(spelled), m_single(1 << 16, unknown) {}

    QStringView of(QStringView letter)
    {
        if (letter.size() > 1)
            return remembered(letter.toString());
        char16_t &single = m_single[letter[0].unicode()];
        if (single == unknown)
            single = singleOf(letter);
        if (single == several)
            return remembered(letter.toString());
        return {&single, single == nothing ? 0 : 1};
    }

private:
    // Units that no letter becomes: nobody writes a NUL, the others are no characters.
    static constexpr char16_t unknown = 0, nothing = 0xFFFE, several = 0xFFFF;

    char16_t singleOf(QStringView letter) const
    {
        const QString spelled = m_spelled(letter);
        if (spelled.isEmpty())
            return nothing;
        const char16_t unit = spelled[0].unicode();
        return spelled.size() > 1 || unit == unknown || unit >= nothing ? several : unit;
    }
    QStringView remembered(const QString &letter)
    {
        auto found = m_several.constFind(letter);
        if (found == m_several.constEnd())
            found = m_several.insert(letter, m_spelled(letter));
        return *found;
    }

    QString (*m_spelled)(QStringView);
    std::vector<char16_t> m_single; // by the letter
    QHash<QString, QString> m_several;
};

Letters &plainLetters()
{
    thread_local Letters letters(plainUnits);
    return letters;
}

Letters &signLetters()
{
    thread_local Letters letters(signUnits);
    return letters;
}

/// Hands every letter on: what it becomes, and from where to where it stood.
template <typename Put>
void eachLetter(QStringView original, Letters &letters, Put put)
{
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype end = letterEnd(original, at);
        put(letters.of(original.mid(at, end - at)), at, end);
        at = end;
    }
}

Traced withPlaces(QStringView original, Letters &letters)
{
    Traced result;
    result.reserve(original.size());
    eachLetter(original, letters, [&result](QStringView units, qsizetype at, qsizetype end) {
        for (const QChar unit : units) {
            result.text.append(unit);
            result.start.append(at);
            result.end.append(end);
        }
    });
    return result;
}

using Units = QVarLengthArray<QChar, 512>;

Units withoutPlaces(QStringView original, Letters &letters)
{
    Units result;
    eachLetter(original, letters, [&result](QStringView units, qsizetype, qsizetype) {
        for (const QChar unit : units)
            result.append(unit);
    });
    return result;
}

bool isDigit(QChar unit) { return unit >= u'0' && unit <= u'9'; }

/// Takes out what people write between the digits of a number: 03局1234の5678, 一丁目二番三号. `move` brings a unit forward, from
/// the second place to the first; so many stay.
template <typename Move>
qsizetype joinDigits(QStringView text, Move move)
{
    static const QString between = u"丁目番地号局の之"_s;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool digit = isDigit(text[i]);
        move(kept++, i);
        if (!digit)
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && between.contains(text[next]))
            ++next;
        if (next < text.size() && isDigit(text[next]))
            i = next - 1;
    }
    return kept;
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
    Traced result = withPlaces(original, plainLetters());
    const qsizetype kept = joinDigits(result.text, [&result](qsizetype to, qsizetype from) {
        result.text[to] = result.text[from];
        result.start[to] = result.start[from];
        result.end[to] = result.end[from];
    });
    result.text.truncate(kept);
    result.start.resize(kept);
    result.end.resize(kept);
    return result;
}

QString tracedText(QStringView original)
{
    QString text;
    appendTraced(text, original);
    return text;
}

void appendTraced(QString &text, QStringView original)
{
    Units units = withoutPlaces(original, plainLetters());
    const qsizetype kept =
        joinDigits({units.constData(), units.size()}, [&units](qsizetype to, qsizetype from) { units[to] = units[from]; });
    text.append(units.constData(), kept);
}

Traced tracedSigns(QStringView original) { return withPlaces(original, signLetters()); }

QString tracedSignsText(QStringView original)
{
    const Units units = withoutPlaces(original, signLetters());
    return QString(units.constData(), units.size());
}

Traced tracedLatin(QStringView original) { return latinsounds::plain(traced(original)); }
