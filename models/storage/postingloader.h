#pragma once

#include "models/domain/posting.h"
#include "models/storage/facilitystore.h"

/// Reads whole postings, each as it was at one moment. One loader serves many (its statements are prepared once).
class PostingLoader
{
public:
    explicit PostingLoader(const QSqlDatabase &db);

    Result<Posting> byId(PostingId id);
    /// Also by the public id under which a list shows a masked posting; that is linear in the postings that are not open.
    Result<Posting> byNumber(const QString &number);
    /// The posting of a record in a source, or none.
    Result<std::optional<PostingId>> idOfSource(Source source, const QString &record);

private:
    Result<Posting> load(Statement &head, const QVariant &key, const QString &shownKey);
    Result<Posting> loadOnce(Statement &head, const QVariant &key, const QString &shownKey);
    Result<bool> isStill(PostingId id, int version);
    Result<QString> numberOfPublicId(const QString &publicId); // empty where there is none
    Result<> readRevisions(Posting &posting);
    Result<> readHires(Posting &posting);
    Result<> readHistory(Posting &posting);

    QSqlDatabase m_db;
    Statement m_byId, m_byNumber, m_bySource, m_version, m_revisions, m_hires, m_history;
    FacilityStore m_facilities;
};
