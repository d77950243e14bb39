#pragma once

#include "models/domain/audit.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

/// As many changes as take some tenths of a second on a file; what asks for more is to let others in between.
inline constexpr int dayPortion = 200;

struct DayTurn
{
    int changed = 0; // postings and seekers
    bool isDone = true;
};

/// What a new day changes by itself: postings that expired end, scheduled ones are published, checks that ask for the day are
/// counted anew, registrations run out (domain.md §4, S10). Asked again on the same day it finds nothing. Stops after `most`
/// changes, so that whoever works meanwhile is let in between; then it is to be asked again. Needs a place in the changes of the
/// office; linear in what is due.
Result<DayTurn> bringToDay(const QSqlDatabase &db, const Actor &actor, QDate today, int most);
