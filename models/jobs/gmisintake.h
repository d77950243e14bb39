#pragma once

#include "models/domain/syncconflict.h"
#include "models/exchange/gmis/gmisreader.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingwriter.h"
#include "models/storage/remotestore.h"

/// Applies what came from G-MIS, one record at a time, inside the caller's transaction: a new posting, a revision for review,
/// a conflict where both sides changed, or a note why it cannot be taken. The same record again changes nothing.
class GmisIntake
{
public:
    enum class Outcome { Added, Updated, Unchanged, Conflict, Rejected };

    GmisIntake(const QSqlDatabase &db, Actor actor, const GmisMapping &mapping);

    Result<Outcome> apply(const GmisDraft &draft);
    /// To be called before the commit.
    Result<> finish() { return m_writer.finish(); }

    /// What stands where we write, as it is kept.
    static QJsonObject writtenJson(const QMap<WrittenItem, QString> &written);

private:
    Result<Outcome> add(const GmisDraft &draft, RemoteRecord remote);
    Result<Outcome> change(const GmisDraft &draft, RemoteRecord remote);
    Result<Outcome> reject(const GmisDraft &draft, RemoteRecord remote);
    Result<Outcome> conflict(SyncConflict conflict, const GmisDraft &draft, const Posting &posting, RemoteRecord remote);
    Result<Outcome> revise(const Posting &posting, const PostingContent &content, const GmisDraft &draft, RemoteRecord remote);
    Result<Facility> facilityFor(const PostingDraft &draft, QStringList &notes);
    Result<QString> freeNumber(const QString &wanted);
    Result<bool> waitsWithDecision(const Posting &posting);
    bool isCancelledThere(const GmisDraft &draft, const RemoteRecord &remote, const Posting &posting) const;

    QSqlDatabase m_db;
    Actor m_actor;
    GmisMapping m_mapping;
    PostingLoader m_loader;
    PostingWriter m_writer;
    FacilityStore m_facilities;
    RemoteStore m_remote;
    OutboxStore m_outbox;
};

/// Fields of `draft` on top of what was known before.
PostingContent contentAfter(PostingContent before, const PostingDraft &draft);
