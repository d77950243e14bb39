#pragma once

#include "models/domain/matchrun.h"
#include "models/domain/municipality.h"

#include <QList>

/// Reads a table of municipalities: code (JIS X 0402, five digits or six with the check digit), name, latitude and longitude in
/// degrees. A code that comes twice is refused, as is every row that is not sound: with its row and what to do.
Result<QList<Municipality>> readMunicipalities(const QString &path);

/// Reads caps and floors: prefecture (code or name), cap (empty: none) and floor (empty: 0).
Result<QList<PrefectureLimit>> readPrefectureLimits(const QString &path);
