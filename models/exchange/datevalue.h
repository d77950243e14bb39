#pragma once

#include "models/exchange/cellvalue.h"

#include <QDate>

/// A day: 2020-06-01, 2020/6/1, 2020年6月1日, 20200601, 令和2年6月1日, R2.6.1, R02.06.01, 令和元年5月1日, an Excel serial, with
/// or without a time or weekday. An era year that there never was (昭和95年, H32) is refused, because nobody can tell whether the
/// era or the year is wrong; so is a day without its year. 即日 or 未定 is no day: nothing, with a warning.
Parsed<QDate> parsedDate(const QString &cell);

struct CellPeriod
{
    QDate from, to;
};

/// 2020/6/1～2020/9/30, R2.6.1から令和2年9月末日まで …; the year of the end may be left out.
Parsed<CellPeriod> parsedPeriod(const QString &cell);
