#pragma once

#include "models/domain/arrivedcase.h"

/// The last line of a page of the inbox: the list goes on with what arrived before it.
struct InboxCursor
{
    QDateTime arrivedAt;
    QString kind; // empty: from the newest
    qint64 record = 0;
};

/// A page of what could not be taken in, newest first.
struct InboxSlice
{
    QList<InboxRow> rows;
    InboxCursor next;
    bool last = true;
};
