#pragma once

#include "app/command.h"
#include "models/domain/postingquery.h"

// Reads the values of options; an error is a usage error.

/// A whole number between `least` and `most`, or `otherwise` where the option was not given.
Result<qint64> numberOption(const Invocation &call, const QString &option, qint64 otherwise, qint64 least, qint64 most);
/// A day as 2020-07-27, or an invalid one where the option was not given.
Result<QDate> dayOption(const Invocation &call, const QString &option);

/// --as-of DATE of postings: how they stood at the end of that day. An invalid day where it was not given; a day to come is
/// refused.
CommandOption pastDayOption();
Result<QDate> pastDayOption(const Invocation &call);

/// --prefecture, --profession, --review, --publication, --fill, --search: what lists, charts and exports are limited to.
QList<CommandOption> filterOptions();
Result<PostingFilter> filterOption(const Invocation &call);

/// --prefecture CODE, several with commas.
Result<QList<Prefecture>> prefecturesOption(const Invocation &call);

/// --sort COLUMN[:desc]
CommandOption sortOption();
Result<PostingOrder> orderOption(const Invocation &call);

/// --reason CODE for a review.
Result<std::optional<ReasonCode>> reasonOption(const Invocation &call);
