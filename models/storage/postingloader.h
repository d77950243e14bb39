#pragma once

#include "models/domain/posting.h"
#include "models/storage/facilitystore.h"
#include "models/storage/statementgroup.h"

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

        StatementGroup asked, held; // all that belongs to a posting
        Statement ofNumber;
    };
    /// As far as it was read: whole, or changed by another desk between two of the questions.
    struct Found
    {
        Posting posting;
        bool isWhole = true;
    };

    Result<Posting> load(qint64 id, const QString &shownKey);
    Result<std::optional<Found>> found(qint64 id);
    static Result<std::optional<Found>> foundIn(StatementGroup &parts, qint64 id);
    Result<std::optional<qint64>> idOfNumber(const QString &number);
    Result<QString> numberOfPublicId(const QString &publicId); // empty where there is none

    QSqlDatabase m_db;
    Place m_seen;
    std::optional<Place> m_own; // looked in first
    Statement m_bySource;
};
