#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

/// Whether this user of a desk may see names and contacts in full. Asked with each read, so that a change holds at once.
Result<bool> seesPersonal(const QSqlDatabase &db, const QString &user);
