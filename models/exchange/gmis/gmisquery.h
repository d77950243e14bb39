#pragma once

#include "models/domain/result.h"

#include <QDateTime>

inline constexpr int gmisPageSize = 500; // the most that kintone gives

/// A string of a query: in quotes, with quotes and backslashes escaped. Line breaks and tabs, which are not allowed, become
/// spaces.
QString quoted(const QString &text);

/// The next page of everything: ($id > last) order by $id asc limit 500.
QString seekQuery(qint64 last);

/// The next page of what changed since a moment. No other condition: a record that leaves it would never be seen leaving.
QString changedQuery(const QString &updatedCode, const QDateTime &since, qint64 last);

/// From when the next incremental pull has to ask: five minutes before the minute of the first answer, never earlier than now.
QDateTime watermark(const QDateTime &known, const QDateTime &firstAnswer);
