#pragma once

#include "models/domain/checks.h"
#include "models/domain/publication.h"
#include "models/domain/review.h"
#include "models/domain/seats.h"

#include <QDateTime>

/// One state of a posting's content; approved ones are never changed.
struct Revision
{
    int number = 1; // 1, 2, …
    PostingContent content;
    ReviewState review = ReviewState::Received;
    QString madeBy;
    QDateTime madeAt;
};

/// One line of a posting's history: who did what, when, why.
struct HistoryEntry
{
    QDateTime at;
    QString actor;
    int revision = 0;
    QString what; // action code: "received", "in_review", …, "published", "stopped", "ended", "extended", "seat"
    std::optional<ReasonCode> reason;
    QString comment;
};

/// A posting with everything that hangs on it; lists use PostingRow (postingquery.h) instead.
struct Posting
{
    PostingId id{};
    QString number; // 13-0004512, or the number that came with the file
    Source source = Source::Manual;
    QString sourceRecord; // id of the record in the source, or empty
    int sourceRevision = 0;
    Facility facility;
    QDate receivedOn;
    Publication publication;
    QList<Revision> revisions; // oldest first; the last one is under review or decided
    int currentRevision = 0;   // number of the approved one in force, 0 where there is none yet
    QList<Hire> hires;
    QList<HistoryEntry> history; // oldest first
    QString mergedInto;          // number of the posting that this one duplicated, or empty
    int version = 1;             // raised by every change; a writer with an older one gets a Conflict

    const Revision &newest() const { return revisions.last(); }
    /// The approved revision in force, or the newest where none is approved yet.
    const Revision &shown() const { return currentRevision > 0 ? revisions[currentRevision - 1] : revisions.last(); }
    Seats seats() const { return counted(shown().content.headcount.value_or(0), hires); }
};

/// A posting as somebody saw it; the version lets the store notice that somebody else was faster. 0: whatever there is.
struct SeenPosting
{
    PostingId id{};
    int version = 0;
};

/// What the checks of the newest revision compare with.
inline CheckContext checkContext(const Posting &posting, QDate today)
{
    CheckContext context{posting.facility, std::nullopt, posting.seats().taken(), today};
    if (posting.currentRevision > 0 && posting.currentRevision != posting.newest().number)
        context.current = posting.revisions[posting.currentRevision - 1].content;
    return context;
}
