#pragma once

#include "models/domain/interview.h"
#include "models/domain/result.h"

/// An interview as an iCalendar file (RFC 5545) that a calendar takes in: a request, an update of it, or its cancellation, by
/// UID and SEQUENCE of the interview. It names neither seeker nor licence: `title` is what its reader should see.
Result<QByteArray> invitation(const Interview &interview, const QString &title, const QString &organizer, const QDateTime &now);
