#pragma once

#include "models/domain/postingchange.h"
#include "models/storage/sql.h"

#include <climits>
#include <functional>

// How the audit names what a new day does by itself, whoever's program was open.
inline const QString publishedOnItsDay = QStringLiteral("publication.due");
inline const QString endedByItsDay = QStringLiteral("publication.expire");

/// Each call is one transaction: the posting is read, changed by the rule of models/domain/postingchange.h, and written with
/// its history, audit and totals. A rule that refuses, or a newer version, leaves everything as it was.
class PostingDesk
{
public:
    PostingDesk(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    /// The facility is added or, where it is known, kept.
    Result<Posting> add(const PostingContent &content, const Facility &facility, Source source = Source::Manual,
                        const QString &sourceRecord = {});
    Result<Posting> revise(SeenPosting ref, const PostingContent &content);
    Result<Posting> review(SeenPosting ref, const Decision &decision);
    Result<Posting> undoApproval(SeenPosting ref);
    /// Takes back the step of publication or seats that led from `before` to the posting as it was seen (postingundo.h).
    Result<Posting> undoStep(SeenPosting ref, const Posting &before);
    Result<Posting> publish(SeenPosting ref);
    Result<Posting> schedule(SeenPosting ref, QDate day);
    Result<Posting> stop(SeenPosting ref, const QString &comment);
    Result<Posting> end(SeenPosting ref, EndReason reason, const QString &comment);
    Result<Posting> extend(SeenPosting ref);
    Result<Posting> offer(SeenPosting ref, const Hire &offer);
    Result<Posting> advance(SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason);
    /// `joined`: what the kept posting says from now on, as a revision for review; it is `keptSeen` that was looked at.
    Result<Posting> merge(SeenPosting duplicate, const QString &kept, const std::optional<PostingContent> &joined = {},
                          SeenPosting keptSeen = {});
    /// Says that two postings are no duplicates of each other.
    Result<> dismissDuplicate(PostingId one, PostingId other);
    /// Takes that back: they may be duplicates again.
    Result<> recallDuplicate(PostingId one, PostingId other);
    // What a day brings, in one transaction of so many postings at most.
    /// Ends what expired before `today` (domain.md §4, S10). Gives how many ended.
    Result<int> endExpired(QDate today, int most = INT_MAX);
    /// Publishes what was scheduled for today or before. Gives how many postings changed.
    Result<int> publishDue(QDate today, int most = INT_MAX);
    /// Counts the red and amber checks anew of what waits and whose last day of work or needed-by day has passed since it was
    /// counted. Gives how many were counted.
    Result<int> recheckDue(QDate today, int most = INT_MAX);

private:
    using Change = std::function<Result<Posting>(const Posting &)>;
    Result<Posting> change(SeenPosting ref, const QString &action, const Change &change);
    /// The same inside of a transaction of the caller.
    Result<Posting> changeHere(SeenPosting ref, const QString &action, const Change &change);
    Result<> aboutDuplicate(const QString &sql, const QVariantList &values, const QString &action, PostingId one,
                            PostingId other);
    Result<int> changeDue(const QString &due, QDate today, int most, const std::function<Result<bool>(PostingId)> &change);

    QSqlDatabase m_db;
    Actor m_actor;
};
