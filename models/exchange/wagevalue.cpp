#include "models/exchange/wagevalue.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

struct WageValueText
{
    Q_DECLARE_TR_FUNCTIONS(WageValueText)
};

namespace {

std::optional<WageForm> formIn(const QString &text)
{
    static const std::array<std::pair<const char16_t *, WageForm>, 17> words{{
        {u"時給", WageForm::Hourly},
        {u"時間給", WageForm::Hourly},
        {u"時間額", WageForm::Hourly},
        {u"日給", WageForm::Daily},
        {u"日額", WageForm::Daily},
        {u"日当", WageForm::Daily},
        {u"月給", WageForm::Monthly},
        {u"月額", WageForm::Monthly},
        {u"月収", WageForm::Monthly},
        {u"年俸", WageForm::Yearly},
        {u"年収", WageForm::Yearly},
        {u"年額", WageForm::Yearly},
        {u"年給", WageForm::Yearly},
        {u"円/時", WageForm::Hourly},
        {u"円/日", WageForm::Daily},
        {u"応相談", WageForm::Negotiable},
        {u"要相談", WageForm::Negotiable},
    }};
    for (const auto &[word, form] : words)
        if (text.contains(QStringView(word)))
            return form;
    return std::nullopt;
}

/// 2,000 or 25万 or 25万5千 as yen; nothing beyond what an int holds.
std::optional<int> yen(const QString &digits, const QString &unit)
{
    const double number = QString(digits).remove(u',').toDouble() * (unit == u"万"_s ? 10'000 : unit == u"千"_s ? 1'000 : 1);
    if (number > 1'000'000'000 || std::floor(number) != number)
        return std::nullopt;
    return int(number);
}

} // namespace

Parsed<Wage> parsedWage(const QString &cell)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return {};
    Wage wage{formIn(text), {}, {}};
    static const QRegularExpression amount(
        u"(?<lone>[~\\-])?(?<a>\\d[\\d,]*(?:\\.\\d+)?)(?<au>万|千)?円?(?<range>(?:/[時日月年])?(?:から|[~\\-])[^\\d~]{0,4}"
        "(?<b>\\d[\\d,]*(?:\\.\\d+)?)(?<bu>万|千)?円?)?(?<word>以上|から|~|以下|まで)?"_s);
    const auto match = amount.match(text);
    if (!match.hasMatch()) {
        if (wage.form)
            return {.value = wage};
        return {.warning = WageValueText::tr("“%1” is not a wage; it was kept as a remark.").arg(tidied(cell).left(40))};
    }
    const QString lastUnit = match.captured(u"bu"_s);
    // 25～30万円: the unit behind the range counts for both
    const QString firstUnit = match.captured(u"au"_s).isEmpty() && match.hasCaptured(u"range"_s) &&
                                      QString(match.captured(u"a"_s)).remove(u',').toDouble() < 1'000
                                  ? lastUnit
                                  : match.captured(u"au"_s);
    const auto first = yen(match.captured(u"a"_s), firstUnit);
    const auto second = match.hasCaptured(u"b"_s) ? yen(match.captured(u"b"_s), lastUnit) : std::nullopt;
    const QString word = match.captured(u"word"_s);
    if (!first || (match.hasCaptured(u"b"_s) && !second))
        return {.error = WageValueText::tr("“%1” is not an amount in yen; enter one.").arg(tidied(cell).left(40))};
    const bool isUpper = match.hasCaptured(u"lone"_s) || word == u"以下"_s || word == u"まで"_s;
    (isUpper ? wage.most : wage.least) = first;
    if (second)
        wage.most = second;
    const QString rest = text.mid(match.capturedEnd());
    static const QRegularExpression anotherNumber(u"\\d"_s);
    if (rest.contains(anotherNumber) || text.left(match.capturedStart()).contains(anotherNumber))
        return {.value = wage,
                .warning = WageValueText::tr("“%1” has more than one wage; the first was taken.").arg(tidied(cell).left(60))};
    return {.value = wage};
}
