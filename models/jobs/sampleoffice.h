#pragma once

#include "models/domain/audit.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

/// What an office keeps besides postings and seekers, inside the caller's transaction: courses of training, funded activities,
/// and an order for 22 nurses to 沖縄県 of whom up to ten are chosen.
Result<> writeSampleOffice(const QSqlDatabase &db, const Actor &actor);
