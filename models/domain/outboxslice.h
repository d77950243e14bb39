#pragma once

#include "models/domain/outbox.h"

/// A page of the list, newest first; it goes on with what is older than `next`.
struct OutboxSlice
{
    QList<OutboxEntry> rows;
    qint64 next = 0;
    bool last = true;
};
