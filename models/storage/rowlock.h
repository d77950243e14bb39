#pragma once

#include "models/domain/seats.h"
#include "models/storage/sql.h"

/// Holds a record until the caller's transaction ends, so that two desks of a server which judge by it come one after the
/// other. Posting (PostingLoader::held) before seeker, seekers by rising id: then two desks never wait for each other. SQLite has
/// one writer anyway.
Result<> holdSeeker(const QSqlDatabase &db, SeekerId seeker);
