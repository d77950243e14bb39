#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

// What the server offers beyond Qt's driver, on the connection that Qt opened.

namespace postgres {

/// A password as the server keeps it (SCRAM-SHA-256), made here, so that the password itself is in no statement and no log.
Result<QString> verifierOf(const QSqlDatabase &db, const QString &login, const QString &password);

} // namespace postgres
