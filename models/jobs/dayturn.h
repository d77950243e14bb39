#pragma once

#include "models/domain/audit.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

/// What a new day changes by itself: postings that expired end, scheduled ones are published, checks that ask for the day are
/// counted anew, registrations run out (domain.md §4, S10). Asked again on the same day it finds nothing. Gives how many postings
/// and seekers changed. Needs a place in the changes of the office; linear in what is due.
Result<int> bringToDay(const QSqlDatabase &db, const Actor &actor, QDate today);
