#pragma once

#include "models/domain/application.h"
#include "models/storage/sql.h"

#include <functional>

// What the ways to an application have in common; inside the caller's transaction.

/// A change of the seeker by a rule, that an application brings with it.
Result<Seeker> changedSeeker(const QSqlDatabase &db, const Actor &actor, SeekerId id, const QString &action,
                             const std::function<Result<Seeker>(const Seeker &before)> &rule);
/// Takes in an application by the rules; an expired registration is valid again by it. `message`: what the seeker wrote with it.
Result<Application> applyHere(const QSqlDatabase &db, const Actor &actor, SeekerId seeker, PostingId posting, IntakeRoute route,
                              const QString &referredBy, const QString &message = {});
/// The same for somebody whom the headquarters refer themselves: the application stands at 紹介.
Result<Application> referHere(const QSqlDatabase &db, const Actor &actor, SeekerId seeker, PostingId posting,
                              const QString &referredBy);
