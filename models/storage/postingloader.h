#pragma once

#include "models/domain/posting.h"
#include "models/storage/facilitystore.h"

/// Reads whole postings, each as it was at one moment. One loader serves many (its statements are prepared once).
class PostingLoader
{
public:
    explicit PostingLoader(const QSqlDatabase &db);

    Result<Posting> byId(PostingId id);
    /// The same, and until the caller's transaction ends nobody else writes it (rowlock.h): what is judged by it still holds.
    Result<Posting> held(PostingId id);
    /// Also by the public id under which a list shows a masked posting; that is linear in the postings that are not open.
    Result<Posting> byNumber(const QString &number);
    /// The posting of a record in a source, or none.
    Result<std::optional<PostingId>> idOfSource(Source source, const QString &record);

private:
    /// Where a posting lies: in the tables, or in the views of a coordinator's own prefecture.
    struct Place
    {
        Place() = default;
        Place(const QSqlDatabase &db, const QString &prefix);

        Statement byId, byNumber, held, revisions, hires;
    };
    using Head = Statement Place::*;

    Result<Posting> load(Head head, const QVariant &key, const QString &shownKey);
    Result<Posting> loadOnce(Head head, const QVariant &key, const QString &shownKey);
    Result<std::optional<Posting>> loadFrom(Place &place, Head head, const QVariant &key);
    Result<bool> isStill(PostingId id, int version);
    Result<QString> numberOfPublicId(const QString &publicId); // empty where there is none
    Result<> readRevisions(Statement &revisions, Posting &posting);
    Result<> readHires(Statement &hires, Posting &posting);
    Result<> readHistory(Posting &posting);

    QSqlDatabase m_db;
    Place m_seen;
    std::optional<Place> m_own; // looked in first
    Statement m_bySource, m_version, m_history;
    FacilityStore m_facilities;
};
