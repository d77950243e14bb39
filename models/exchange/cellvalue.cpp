#include "models/exchange/cellvalue.h"

#include "models/domain/facility.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

struct CellValueText
{
    Q_DECLARE_TR_FUNCTIONS(CellValueText)
};

static constexpr char16_t dashes[] = u"-‐‑‒–—―−ー－ｰ─━";

static bool isDash(QChar letter) { return QStringView(dashes).contains(letter); }

QString cleanedCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() >= 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        text = text.mid(2, text.size() - 3).trimmed();
    if (text.size() > 1 && (text[0] == u'\'' || text[0] == u'’' || text[0] == u'‘'))
        text = text.mid(1);
    if (text.isEmpty() || (text.size() <= 3 && std::all_of(text.cbegin(), text.cend(), isDash)))
        return {};
    static const QSet<QString> emptyMarks{u"n/a"_s, u"na"_s, u"ｎ/ａ"_s, u"null"_s, u"…"_s, u"・・・"_s,
                                          u"/"_s,   u"／"_s, u"～"_s,    u"〜"_s,   u"\""_s};
    return text.size() <= 4 && emptyMarks.contains(text.toLower()) ? QString() : text;
}

QString damageOf(const QString &cell)
{
    constexpr qsizetype most = 32'767; // of a cell of Excel
    if (cell.size() > most)
        return CellValueText::tr(
            "This cell holds %Ln characters, more than Excel can; a quotation mark may be missing in the file.", nullptr,
            int(cell.size()));
    if (cell.contains(QChar(QChar::ReplacementCharacter)))
        return CellValueText::tr("Characters are destroyed here; enter the text again.");
    if (cell.contains(QChar(u'\0')))
        return CellValueText::tr("There is a NUL character here; enter the text again.");
    const QString text = cell.trimmed();
    if (text.startsWith(u'#')) {
        static const QRegularExpression error(u"^#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|#+)$"_s);
        if (error.match(text).hasMatch())
            return CellValueText::tr("“%1” is an error of the spreadsheet; enter the value.").arg(text);
    }
    // Not ="0123", which says that digits are a text (cleanedCell()), and not a line of == or =未定 that somebody wrote.
    static const QRegularExpression formula(u"^=(?!\"[^\"]*\"$)\\s*[A-Za-z0-9$\"'(@+{\\-]"_s);
    if (text.startsWith(u'=') && formula.match(text).hasMatch())
        return CellValueText::tr("“%1” is a formula without a result; enter the value.").arg(text.left(40));
    if (text == u"同上"_s || text == u"〃"_s || text == u"”"_s || text == u"々"_s)
        return CellValueText::tr("“%1” (as above) is not read; enter the value.").arg(text);
    return {};
}

QString plainText(const QString &cell)
{
    QString text = cleanedCell(cell).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    for (QChar &letter : text) {
        if (letter == u'〜' || letter == u'∼' || letter == u'～')
            letter = u'~';
        else if (letter != u'ー' && isDash(letter))
            letter = u'-';
    }
    return text;
}

Parsed<QString> parsedId(const QString &cell)
{
    const QString text = cleanedCell(cell).normalized(QString::NormalizationForm_KC);
    static const QRegularExpression rounded(u"^\\d+([.,]\\d+)?E\\+?\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (rounded.match(text).hasMatch())
        return {.error =
                    CellValueText::tr("Excel has rounded this number to %1 and its last digits are lost; enter it again as text.")
                        .arg(text)};
    if (text.isEmpty())
        return {};
    static const QRegularExpression longDigits(u"^\\d{15,}0$"_s);
    if (longDigits.match(text).hasMatch())
        return {
            .value = text,
            .warning =
                CellValueText::tr("%1 has more digits than Excel keeps and ends in 0; its last digits may be lost.").arg(text)};
    return {.value = text};
}

/// 三 or 十二 or 二十: numbers up to 99 in kanji.
static std::optional<int> kanjiNumber(const QString &text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    static const QRegularExpression form(u"^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$"_s);
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch() || (match.captured(2).isEmpty() && text.size() > 1))
        return std::nullopt;
    const auto digit = [&](int group) {
        return match.captured(group).isEmpty() ? 0 : int(digits.indexOf(match.captured(group)));
    };
    if (match.captured(2).isEmpty())
        return digit(1) + digit(3);
    return std::max(digit(1), 1) * 10 + digit(3);
}

Parsed<int> parsedCount(const QString &cell, int least, int most)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(
        u"^(?<about>約|およそ|最大|最低|計)?(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,9}|[一二三四五六七八九十]{1,3})(?:\\.0+)?"
        "(?:(?:名|人|床|年|日|か所|件|円)?[~\\-](?<to>\\d{1,9}))?(?:名|人|床|年|年間|日|件|円|枠|席)?(?<rest>程度|以上|以内|以下|前後|くらい|ぐらい|ほど|未満|超|[（(].*[)）])?$"_s);
    static const QRegularExpression noNumber(
        u"^(若干|若干名|若干人|数名|数人|複数|複数名|多数|不問|未定|応相談|要相談|適宜|随時|不明|特になし)$"_s);
    if (noNumber.match(text).hasMatch())
        return {.warning = CellValueText::tr("“%1” is not a number; the field stays empty.").arg(text)};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {.error = CellValueText::tr("“%1” is not a whole number; enter one.").arg(tidied(cell).left(40))};
    QString digits = match.captured(u"n"_s);
    bool isNumber = true;
    const int number = kanjiNumber(digits) ? *kanjiNumber(digits) : digits.remove(u',').toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return {.error = CellValueText::tr("%1 is outside %2 to %3; enter the right number.")
                             .arg(tidied(cell).left(40))
                             .arg(least)
                             .arg(most)};
    const bool doubtful = match.hasCaptured(u"about"_s) || match.hasCaptured(u"to"_s) || match.hasCaptured(u"rest"_s);
    if (!doubtful)
        return {.value = number};
    return {.value = number, .warning = CellValueText::tr("“%1” was read as %2.").arg(tidied(cell).left(40)).arg(number)};
}

Parsed<double> parsedDecimal(const QString &cell)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(
        u"^(?:週|約)?(-?\\d{1,6}(?:\\.\\d+)?)(?:日|時間|h|回|度)?(~.*|程度|以上|以内|[（(].*)?$"_s);
    static const QRegularExpression noNumber(u"^\\D+$"_s);
    const auto match = form.match(text);
    if (match.hasMatch() && !match.hasCaptured(2))
        return {.value = match.captured(1).toDouble()};
    if (match.hasMatch())
        return {.value = match.captured(1).toDouble(),
                .warning = CellValueText::tr("“%1” was read as %2.").arg(tidied(cell).left(40), match.captured(1))};
    if (noNumber.match(text).hasMatch())
        return {.warning = CellValueText::tr("“%1” is not a number; the field stays empty.").arg(tidied(cell).left(40))};
    return {.error = CellValueText::tr("“%1” is not a number; enter one.").arg(tidied(cell).left(40))};
}

Parsed<bool> parsedFlag(const QString &cell)
{
    const QString text = plainText(cell).toLower();
    if (text.isEmpty())
        return {};
    static const QSet<QString> yes{u"あり"_s, u"有"_s,   u"有り"_s, u"有る"_s, u"ある"_s, u"○"_s,   u"◯"_s,
                                   u"〇"_s,   u"◎"_s,    u"はい"_s, u"可"_s,   u"可能"_s, u"要"_s,  u"希望する"_s,
                                   u"する"_s, u"true"_s, u"yes"_s,  u"y"_s,    u"1"_s,    u"1.0"_s, u"常勤"_s,
                                   u"レ"_s,   u"✓"_s,    u"実施"_s, u"必須"_s};
    static const QSet<QString> no{u"なし"_s,   u"無"_s,   u"無し"_s, u"無い"_s,       u"ない"_s,   u"×"_s,     u"✕"_s,
                                  u"いいえ"_s, u"不可"_s, u"不要"_s, u"希望しない"_s, u"しない"_s, u"false"_s, u"no"_s,
                                  u"n"_s,      u"0"_s,    u"0.0"_s,  u"非常勤"_s,     u"未実施"_s};
    const QString head = text.section(QRegularExpression(u"[（(]"_s), 0, 0); // あり（有料）
    for (const QString &word : {text, head}) {
        if (yes.contains(word))
            return {.value = true};
        if (no.contains(word))
            return {.value = false};
    }
    return {.warning = CellValueText::tr("“%1” is neither yes nor no; the field stays empty.").arg(tidied(cell).left(40))};
}

Parsed<QString> parsedPostalCode(const QString &cell)
{
    QString text = plainText(cell).remove(u'〒');
    text.replace(u'ー', u'-');
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(u"^(\\d{3})-?(\\d{4})$"_s);
    const auto match = form.match(text);
    if (match.hasMatch())
        return {.value = match.captured(1) + u'-' + match.captured(2)};
    return {.value = text, .warning = CellValueText::tr("“%1” is not a postal code of seven digits.").arg(text.left(40))};
}

Parsed<QString> parsedMunicipalityCode(const QString &cell)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return {};
    if (isMunicipalityCode(text))
        return {.value = text};
    if (text.size() == 5 && !isMunicipalityCode(u'0' + text)) // with a lost leading zero it would be six digits with check digit
        for (int digit = 0; digit < 10; ++digit)
            if (const QString code = text + QString::number(digit); isMunicipalityCode(code))
                return {.value = code};
    return {.warning =
                CellValueText::tr("“%1” is not a municipality code of six digits; the field stays empty.").arg(text.left(40))};
}
