#pragma once

#include "models/domain/facility.h"

#include <QSqlDatabase>

/// Brings the list and the search text of a facility's postings up to its new name, kana and code; inside the caller's
/// transaction. Linear in its postings.
Result<> facilityRenamed(const QSqlDatabase &db, const Facility &facility);
