#include "models/statistics/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

static constexpr QChar decrease(u'▲'), increase(u'＋'), none(u'－');

static QString digits(quint64 number) { return QLocale(QLocale::English).toString(number); } // 17,692 in both languages

static quint64 magnitude(qint64 number) { return number < 0 ? quint64(0) - quint64(number) : quint64(number); }

QString grouped(qint64 number) { return number < 0 ? decrease + digits(magnitude(number)) : digits(magnitude(number)); }

QString signedNumber(qint64 number) { return number > 0 ? increase + grouped(number) : grouped(number); }

QString plain(const Quotient &quotient)
{
    if (!quotient.scaled)
        return none;
    quint64 power = 1;
    for (int i = 0; i < quotient.decimals; ++i)
        power *= 10;
    const quint64 all = magnitude(*quotient.scaled);
    QString text = digits(all / power);
    if (quotient.decimals > 0)
        text += u'.' + QString::number(all % power).rightJustified(quotient.decimals, u'0');
    return *quotient.scaled < 0 ? decrease + text : text;
}

QString percent(const Quotient &quotient) { return quotient.scaled ? plain(quotient) + percentSign() : QString(none); }

QString change(const Quotient &quotient)
{
    const bool more = quotient.scaled.value_or(0) > 0;
    return more ? increase + percent(quotient) : percent(quotient);
}

QString times(const Quotient &quotient)
{
    return quotient.scaled ? Figures::tr("%1×", "a ratio such as 1.84").arg(plain(quotient)) : QString(none);
}

/// Only whether it is one matters to the grammar; a count of billions has no int.
static int forPlural(qint64 number) { return int(std::clamp(number, qint64(-1), qint64(1'000'000))); }

QString people(qint64 number) { return Figures::tr("%1 people", nullptr, forPlural(number)).arg(grouped(number)); }

QString postings(qint64 number) { return Figures::tr("%1 postings", nullptr, forPlural(number)).arg(grouped(number)); }

QString percentSign() { return Figures::tr("%", "percent sign after a number"); }

QString peopleUnit() { return Figures::tr("people", "unit after a number"); }

QString postingsUnit() { return Figures::tr("postings", "unit after a number"); }
