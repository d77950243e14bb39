#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

#include <optional>

/// What of an office a connection sees.
struct OfficeReach
{
    /// Every row, and so the maintained totals are right for it. A coordinator of a shared office sees single rows of other
    /// prefectures, but not what all of theirs add up to.
    bool isWhole = true;
    /// Of a coordinator: the prefecture that is seen whole, unmasked in the view own_posting.
    std::optional<Prefecture> own = {};
};

/// Asks the server once a minute at most: whoever is placed elsewhere is signed out (resources/office/accounts.sql).
Result<OfficeReach> officeReach(const QSqlDatabase &db);

/// How the rows of posting, posting_revision or hire are called that this login may change: the table's name, but of a
/// coordinator the view of the own prefecture's, which is read and written without masks (resources/office/rights.sql).
QString changeable(const QSqlDatabase &db, const QString &table);
