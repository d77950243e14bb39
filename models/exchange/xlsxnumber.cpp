#include "models/exchange/xlsxnumber.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

NumberFormat numberFormat(int id, const QString &code)
{
    NumberFormat format;
    if (code.isEmpty()) {
        format.isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return format;
    }
    static const QRegularExpression zeros(u"^(0{2,})(?:\\\\?-(0+))?$"_s);
    if (const auto match = zeros.match(code); match.hasMatch()) {
        format.zerosTail = int(match.capturedLength(2));
        format.zeros = int(match.capturedLength(1)) + format.zerosTail;
        return format;
    }
    // Literal text, colours and locales say nothing; General and 0.00E+00 have letters that look like those of dates.
    static const QRegularExpression silent(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General|標準|E[+-]|_.|\\*."_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString rest = code.section(u';', 0, 0);
    rest.remove(silent);
    static const QRegularExpression dateLetter(u"[ymdhsge]"_s, QRegularExpression::CaseInsensitiveOption);
    format.isDate = rest.contains(dateLetter);
    return format;
}

QString serialMoment(double serial, bool from1904)
{
    if (!(serial >= 0) || serial > 2'958'465)
        return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * 86'400.0));
    const qint64 days = seconds / 86'400;
    const QString time = QTime(0, 0).addSecs(int(seconds % 86'400)).toString(u"HH:mm"_s);
    if (days == 0 && !from1904)
        return time;
    // Excel counts a 29 February 1900 that never was.
    const QDate base = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = base.addDays(days).toString(Qt::ISODate);
    return seconds % 86'400 == 0 ? day : day + u' ' + time;
}

QString shownNumber(const QString &stored, const NumberFormat &format, bool from1904)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return stored;
    if (format.isDate) {
        const QString moment = serialMoment(number, from1904);
        return moment.isEmpty() ? stored : moment;
    }
    constexpr double exactDigits = 1e15; // Excel keeps fifteen
    QString text = stored;
    if (std::floor(number) == number && std::abs(number) < exactDigits)
        text = QString::number(static_cast<qint64>(number));
    else if (std::abs(number) < exactDigits)
        text = QString::number(number, 'g', 15); // 0.1, not 0.10000000000000001
    else if (!stored.contains(u'E', Qt::CaseInsensitive))
        text = QString::number(number, 'E', 14); // digits beyond the fifteenth are not what was typed
    if (format.zeros > 0 && number >= 0) {
        text = text.rightJustified(format.zeros, u'0');
        if (format.zerosTail > 0)
            text.insert(text.size() - format.zerosTail, u'-');
    }
    return text;
}
