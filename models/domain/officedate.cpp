#include "models/domain/officedate.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

static constexpr int offsetOfJapan = 9 * 3600; // seconds

QDate officeDay(const QDateTime &moment) { return moment.toOffsetFromUtc(offsetOfJapan).date(); }

QDateTime officeDayBegin(QDate day) { return {day, QTime(0, 0), Qt::OffsetFromUTC, offsetOfJapan}; }

static void write(char *end, int number, int digits)
{
    for (; digits > 0; --digits, number /= 10)
        *--end = char('0' + number % 10);
}

// By hand, as fieldDate() below: an import writes several a row, and Qt's formatting takes longer than storing them.
QString storedMoment(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    if (!utc.isValid() || day.year() < 0 || day.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    char text[] = "0000-00-00T00:00:00.000Z";
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    write(text + 4, year, 4);
    write(text + 7, month, 2);
    write(text + 10, dayOfMonth, 2);
    write(text + 13, time.hour(), 2);
    write(text + 16, time.minute(), 2);
    write(text + 19, time.second(), 2);
    write(text + 23, time.msec(), 3);
    return QString::fromLatin1(text, sizeof text - 1);
}

QDateTime momentFromStored(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

struct Era
{
    const char16_t *name;
    QDate first;
};

static bool inJapanese() { return QLocale().language() == QLocale::Japanese; }

QString eraDate(QDate day)
{
    static const std::array<Era, 5> eras{{{u"令和", QDate(2019, 5, 1)},
                                          {u"平成", QDate(1989, 1, 8)},
                                          {u"昭和", QDate(1926, 12, 25)},
                                          {u"大正", QDate(1912, 7, 30)},
                                          {u"明治", QDate(1868, 1, 25)}}};
    if (!day.isValid())
        return {};
    for (const Era &era : eras) {
        if (day < era.first)
            continue;
        const int year = day.year() - era.first.year() + 1;
        return u"%1%2年%3月%4日"_s.arg(QString::fromUtf16(era.name), year == 1 ? u"元"_s : QString::number(year))
            .arg(day.month())
            .arg(day.day());
    }
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString longDate(QDate day)
{
    if (!day.isValid())
        return {};
    return inJapanese() ? QLocale(QLocale::Japanese).toString(day, u"yyyy年M月d日（ddd）"_s)
                        : QLocale(QLocale::English).toString(day, u"ddd d MMM yyyy"_s);
}

QString shortDate(QDate day)
{
    if (!day.isValid())
        return {};
    return inJapanese() ? QLocale(QLocale::Japanese).toString(day, u"M/d(ddd)"_s)
                        : QLocale(QLocale::English).toString(day, u"d MMM (ddd)"_s);
}

QString fieldDate(QDate day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return day.isValid() ? day.toString(u"yyyy/MM/dd"_s) : QString();
    char text[] = "0000/00/00";
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    write(text + 4, year, 4);
    write(text + 7, month, 2);
    write(text + 10, dayOfMonth, 2);
    return QString::fromLatin1(text, sizeof text - 1);
}

QString fieldMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(offsetOfJapan).toString(u"yyyy/MM/dd H:mm"_s) : QString();
}
