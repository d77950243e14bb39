#pragma once

#include "models/storage/sql.h"

/// How far what stands beside the indexes of an embedded database is made (piecerows.h, columncells.h): numbers by name.
namespace searchstate {

/// 0 where none was set.
Result<qint64> number(const QSqlDatabase &db, const QString &name);
Result<> set(const QSqlDatabase &db, const QString &name, qint64 number);

// What its makers ask and change besides.
Result<> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});
/// The number that a query gives, 0 where it gives none.
Result<qint64> asked(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

} // namespace searchstate
