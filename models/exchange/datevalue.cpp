#include "models/exchange/datevalue.h"

#include "models/domain/officedate.h"
#include "models/domain/textfold.h"
#include "models/exchange/xlsxnumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

struct DateValueText
{
    Q_DECLARE_TR_FUNCTIONS(DateValueText)
};

namespace {

struct EraYears
{
    const char16_t *name;
    char16_t letter;
    int before; // year 1 is this + 1
    QDate first, last;
};

const std::array<EraYears, 5> eras{{{u"令和", u'R', 2018, QDate(2019, 5, 1), QDate(9999, 12, 31)},
                                    {u"平成", u'H', 1988, QDate(1989, 1, 8), QDate(2019, 4, 30)},
                                    {u"昭和", u'S', 1925, QDate(1926, 12, 25), QDate(1989, 1, 7)},
                                    {u"大正", u'T', 1911, QDate(1912, 7, 30), QDate(1926, 12, 24)},
                                    {u"明治", u'M', 1867, QDate(1868, 1, 25), QDate(1912, 7, 29)}}};

const EraYears *eraOf(const QString &text)
{
    for (const EraYears &era : eras)
        if (text == QStringView(era.name) || (text.size() == 1 && text[0].toUpper() == era.letter))
            return &era;
    return nullptr;
}

QString refusal(const QString &cell)
{
    return DateValueText::tr("“%1” is not a date; enter one as 2020-06-01.").arg(tidied(cell).left(40));
}

Parsed<QDate> daysOf(const QString &cell, int year, int month, const QString &day)
{
    const bool lastDay = day == u"末"_s;
    const QDate date(year, month, lastDay ? QDate(year, month, 1).daysInMonth() : day.toInt());
    if (!date.isValid() || year < 1868 || year > 2200)
        return {.error = DateValueText::tr("There is no day “%1”; enter the right one.").arg(tidied(cell).left(40))};
    return {.value = date};
}

Parsed<QDate> eraDay(const QString &cell, const EraYears &era, const QString &yearText, int month, const QString &day)
{
    const int year = yearText == u"元"_s ? 1 : yearText.toInt();
    if (year < 1 || era.before + year > era.last.year())
        return {.error = DateValueText::tr("“%1”: there was no year %2 of %3; enter the right date.")
                             .arg(tidied(cell).left(40), yearText, QString::fromUtf16(era.name))};
    Parsed<QDate> parsed = daysOf(cell, era.before + year, month, day);
    if (parsed.value && (*parsed.value < era.first || *parsed.value > era.last))
        parsed.warning = DateValueText::tr("“%1” lies outside %2; it was read as %3.")
                             .arg(tidied(cell).left(40), QString::fromUtf16(era.name), fieldDate(*parsed.value));
    return parsed;
}

Parsed<QDate> serialDay(const QString &cell, const QString &digits)
{
    constexpr double first = 20'000, last = 80'000; // 1954 to 2119: other numbers are no serials but something else
    const double serial = digits.toDouble();
    if (serial < first || serial > last)
        return {.error = refusal(cell)};
    return {.value = QDate::fromString(serialMoment(std::floor(serial), false), Qt::ISODate)};
}

} // namespace

Parsed<QDate> parsedDate(const QString &cell)
{
    static const QRegularExpression beforeTime(u"\\s+(?=\\d{1,2}:\\d{2})"_s);
    const QString text = cell.contains(u':') ? plainText(QString(cell).replace(beforeTime, u"T"_s)) : plainText(cell);
    if (text.isEmpty())
        return {};
    // The form that files of programs have, without a regular expression: most cells of a big file are like this.
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && day.year() >= 1868 && day.year() <= 2200)
            return {.value = day};
    static const QRegularExpression noDay(u"^\\D+$"_s);
    static const QRegularExpression serial(u"^\\d{5}(\\.\\d+)?$"_s);
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression western(
        u"^(?:西暦)?(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}|末)日?"
        "(?:[(（]?[月火水木金土日][)）]?(?:曜日?)?)?(?:T\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(Z)?)?$"_s);
    static const QRegularExpression japanese(
        u"^(令和|平成|昭和|大正|明治|[RHSTMrhstm])\\.?(元|\\d{1,3})[-/.年](\\d{1,2})[-/.月](\\d{1,2}|末)日?"
        "(?:[(（][月火水木金土日][)）])?$"_s);
    if (auto match = western.match(text); match.hasMatch()) {
        if (match.hasCaptured(4)) // a moment in UTC: its day in Japan
            return {.value = officeDay(QDateTime::fromString(text, Qt::ISODate))};
        return daysOf(cell, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3));
    }
    if (auto match = japanese.match(text); match.hasMatch())
        return eraDay(cell, *eraOf(match.captured(1)), match.captured(2), match.captured(3).toInt(), match.captured(4));
    if (serial.match(text).hasMatch())
        return serialDay(cell, text);
    if (auto match = digits.match(text); match.hasMatch())
        return daysOf(cell, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3));
    if (noDay.match(text).hasMatch())
        return {.warning = DateValueText::tr("“%1” is not a date; the field stays empty.").arg(tidied(cell).left(40))};
    return {.error = refusal(cell)};
}

Parsed<CellPeriod> parsedPeriod(const QString &cell)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return {};
    static const QRegularExpression between(u"~|から|より"_s);
    QString from = text.section(between, 0, 0), to = text.section(between, 1);
    to.remove(QRegularExpression(u"(まで|迄)$"_s));
    const Parsed<QDate> first = parsedDate(from);
    if (!first.error.isEmpty())
        return {.error = first.error};
    static const QRegularExpression yearless(u"^(\\d{1,2})[/.月-](\\d{1,2}|末)日?$"_s);
    if (const auto match = yearless.match(to); match.hasMatch() && first.value)
        to = u"%1/%2/%3"_s.arg(QString::number(first.value->year()), match.captured(1), match.captured(2));
    const Parsed<QDate> last = parsedDate(to);
    if (!last.error.isEmpty())
        return {.error = last.error};
    CellPeriod range{first.value.value_or(QDate()), last.value.value_or(QDate())};
    if (range.from.isValid() && range.to.isValid() && range.to < range.from)
        return {.error = DateValueText::tr("“%1” ends before it begins; enter the right period.").arg(tidied(cell).left(60))};
    return {.value = range, .warning = first.warning.isEmpty() ? last.warning : first.warning};
}
