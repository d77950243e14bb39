#pragma once

#include "models/domain/posting.h"
#include "models/domain/postingquery.h"

#include <QJsonObject>

// Postings as the command line's contract has them: names and states in Japanese, days ISO 8601, counts as numbers.

QJsonObject postingJson(const PostingRow &row);

/// Everything: the revision in force, all revisions with their changes, these checks of the newest one, hires and history.
QJsonObject postingJson(const Posting &posting, const QList<Check> &checks);

/// A day, or null where there is none.
QJsonValue dayJson(QDate day);

/// What a history entry says happened, in the language of the user: 承認, 公開中, 内定, …
QString happening(const HistoryEntry &entry);
QString happeningInJapanese(const HistoryEntry &entry);
