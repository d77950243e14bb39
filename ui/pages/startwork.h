#pragma once

#include "models/domain/connectionstate.h"
#include "models/domain/shortage.h"
#include "models/domain/today.h"

#include <QFuture>

/// What the start page shows, as of one moment.
struct StartState
{
    Today today; // names as the user may see them
    QList<ConnectionState> connections;
    QList<PostingRow> leftOff; // that the user worked on last
    bool makesBackups = false; // the database is a file of this desk
    QDate backedUpOn;
};

/// What the start page has done for it.
struct StartWork
{
    std::function<QFuture<Result<StartState>>()> state;
    /// Remaining seats for nurses at the end of each of the last weeks, oldest first.
    std::function<QFuture<Result<QList<TrendPoint>>>(int weeks)> nurses;
    std::function<QFuture<Result<SyncReport>>(RemoteSystem)> sync;
};
