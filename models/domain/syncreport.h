#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>

enum class SyncMode { Usual, Full, Sweep };

/// What one round with another system came to.
struct SyncReport
{
    qint64 read = 0, added = 0, updated = 0, unchanged = 0, conflicts = 0, sent = 0, failed = 0, gone = 0;
    QStringList notes;              // sentences
    std::optional<Error> brokenOff; // why the round ended early; what the numbers say is done all the same

    /// Whether postings, seekers or the other system are not as before.
    bool hasChanged() const { return added + updated + conflicts + sent + failed + gone > 0; }
    SyncReport &operator+=(const SyncReport &more)
    {
        read += more.read;
        added += more.added;
        updated += more.updated;
        unchanged += more.unchanged;
        conflicts += more.conflicts;
        sent += more.sent;
        failed += more.failed;
        gone += more.gone;
        notes += more.notes;
        return *this;
    }
};

/// What of a round is done; total 0: not known yet.
struct SyncProgress
{
    enum class Step { Reading, Applying, Sending, Sweeping };
    Step step = Step::Reading;
    qint64 done = 0, total = 0;
};

/// How far the reading of a system has come, and how it went last.
struct SyncPosition
{
    QDateTime watermark;  // changes before it are known
    QDateTime startedAt;  // of the round under way: the other clock's at its first answer
    bool isWhole = false; // the round under way reads everything
    qint64 lastRecord = 0;
    QString cursors; // of Key-Net, JSON
    QString formRevision;
    QDate sweptOn;
    QDateTime succeededAt;
    QString problem; // why the last round failed, or empty
    QDateTime problemAt;
    QDate callsOn;
    qint64 calls = 0;
};
