#pragma once

#include "models/domain/postingchange.h"
#include "models/storage/sql.h"

#include <functional>

/// A posting by id, and the version that the user saw; 0 takes whatever version there is.
struct PostingRef
{
    PostingId id{};
    int version = 0;
};

/// Each call is one transaction: the posting is read, changed by the rule of models/domain/postingchange.h, and written with
/// its history, audit and totals. A rule that refuses, or a newer version, leaves everything as it was.
class PostingDesk
{
public:
    PostingDesk(QSqlDatabase db, Actor actor) : m_db(std::move(db)), m_actor(std::move(actor)) {}

    /// The facility is added or, where it is known, kept.
    Result<Posting> add(const PostingContent &content, const Facility &facility, Source source = Source::Manual,
                        const QString &sourceRecord = {});
    Result<Posting> revise(PostingRef ref, const PostingContent &content);
    Result<Posting> review(PostingRef ref, const Decision &decision);
    Result<Posting> undoApproval(PostingRef ref);
    Result<Posting> publish(PostingRef ref);
    Result<Posting> stop(PostingRef ref, const QString &comment);
    Result<Posting> end(PostingRef ref, EndReason reason, const QString &comment);
    Result<Posting> extend(PostingRef ref);
    Result<Posting> offer(PostingRef ref, const Hire &offer);
    Result<Posting> advance(PostingRef ref, HireId hire, HireStage stage, QDate day, const QString &reason);
    Result<Posting> merge(PostingRef duplicate, const QString &kept);
    /// Says that two postings are no duplicates of each other.
    Result<> dismissDuplicate(PostingId one, PostingId other);
    /// Ends what expired before `today` (domain.md §4, S10). Gives how many ended.
    Result<int> endExpired(QDate today);

private:
    using Change = std::function<Result<Posting>(const Posting &)>;
    Result<Posting> change(PostingRef ref, const QString &action, const Change &change);
    Result<QList<PostingId>> ids(const QString &sql, const QVariantList &values) const;

    QSqlDatabase m_db;
    Actor m_actor;
};
