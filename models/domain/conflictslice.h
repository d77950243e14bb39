#pragma once

#include "models/domain/syncconflict.h"

/// A page of the list, newest first; it goes on with what is older than `next`.
struct ConflictSlice
{
    QList<SyncConflict> rows;
    qint64 next = 0;
    bool last = true;
};
