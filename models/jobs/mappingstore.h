#pragma once

#include "models/domain/columnmapping.h"

#include <QSqlDatabase>

/// The mappings that an office has confirmed; one that cannot be read is left out.
Result<MappingMemory> loadedMemory(const QSqlDatabase &db);
Result<> rememberMapping(const QSqlDatabase &db, const ColumnMapping &mapping);
