#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

/// Whether the maintained totals cover every row that this connection sees. A coordinator of a shared office sees single rows of
/// other prefectures, but not what all of theirs add up to.
Result<bool> totalsCoverAll(const QSqlDatabase &db);
