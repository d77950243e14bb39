#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

/// The day in Japan (UTC+9, no summer time) at a moment; "today" for every rule of this program.
QDate officeDay(const QDateTime &moment);
/// The moment at which a day begins in Japan.
QDateTime officeDayBegin(QDate day);

/// A moment as it is stored: UTC, ISO 8601 with milliseconds and Z, so that text order is time order.
QString storedMoment(const QDateTime &moment);
QDateTime momentFromStored(const QString &text);

/// 令和2年6月1日, back to 明治; earlier days as 1850年1月1日. An invalid day gives an empty text.
QString eraDate(QDate day);

/// 2020年7月27日（月） or Mon 27 Jul 2020, by the default QLocale.
QString longDate(QDate day);
/// 7/27(月) or 27 Jul (Mon).
QString shortDate(QDate day);
/// 2020/07/27 in either language.
QString fieldDate(QDate day);
/// 2020/07/27 8:31 in Japan's time.
QString fieldMoment(const QDateTime &moment);
