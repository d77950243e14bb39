#pragma once

#include "models/storage/integrity.h"
#include "tests/support/verifydone.h"

/// What the examination of a database found first, or why it could not be done; empty: the database is whole. For cleanup():
/// whatever a test did by the program's own ways must leave a whole database.
inline QString firstFinding(const QSqlDatabase &db)
{
    const auto checkup = checkedUp(db);
    if (!checkup)
        return checkup.error().message + QStringLiteral(" | ") + checkup.error().detail;
    if (checkup.value().isClean())
        return {};
    const Finding first = checkup.value().findings.value(0);
    return QStringLiteral("%1: %2: %3").arg(first.rule, first.subject, first.message);
}
