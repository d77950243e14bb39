#pragma once

#include "models/storage/sql.h"

/// How far what stands beside the indexes of an embedded database is made (piecerows.h, columncells.h): numbers by name.
namespace searchstate {

/// 0 where none was set.
Result<qint64> number(const QSqlDatabase &db, const QString &name);
Result<> set(const QSqlDatabase &db, const QString &name, qint64 number);

} // namespace searchstate
