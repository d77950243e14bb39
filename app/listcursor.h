#pragma once

#include "app/command.h"

#include <QDate>
#include <QJsonObject>

// Where a list goes on, as one word: `next` of its answer, and what --after takes.

CommandOption afterOption();

/// The word for a list ("seekers registered_on:desc") and what its cursor holds.
QString cursorWord(const QString &list, QJsonObject cursor);
/// What the word of --after holds, or nothing where the option was not given; a usage error where it is of another list.
Result<std::optional<QJsonObject>> cursorOption(const Invocation &call, const QString &list);

/// A sort value as stored: day, number, text, truth, or none.
QJsonValue jsonOf(const QVariant &value);
QVariant valueOf(const QJsonValue &json);
