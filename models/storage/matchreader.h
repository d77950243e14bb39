#pragma once

#include "models/domain/matchrun.h"
#include "models/domain/postingcontent.h"
#include "models/domain/seeker.h"
#include "models/domain/startgate.h"
#include "models/storage/sql.h"

#include <memory>

/// A seeker as matching reads them: what conditions and scores need, nothing else of the person but the name.
struct PoolSeeker
{
    Seeker seeker;
    QList<Booking> bookings;
    QString referredTo; // number of a posting that an open application leads to (from 紹介 on), or empty
};

/// A published posting with what is left to match: remaining seats less those that somebody is referred to already.
struct PoolPosting
{
    qint64 id = 0;
    QString number;
    PostingContent content;
    int seatsLeft = 0;
};

/// Streams a scope out of the database in batches that go on after the last id.
class MatchReader
{
public:
    explicit MatchReader(const QSqlDatabase &db);

    /// Published postings of the scope with seats left. Empty at the end.
    Result<QList<PoolPosting>> postings(const MatchScope &scope, QDate day, qint64 after, int limit);
    /// Seekers who may be placed and live in one of the prefectures (none: anywhere) or agreed to go elsewhere.
    Result<QList<PoolSeeker>> seekers(const QList<Prefecture> &prefectures, qint64 after, int limit);

    /// One posting or seeker, whatever its state.
    Result<PoolPosting> posting(const QString &number);
    Result<PoolSeeker> seeker(const QString &number);
    /// Whether there is a posting of that number.
    Result<bool> isPosting(const QString &number);
    /// Holders of a licence that fills the profession (事務職: who wish for it) in the order of their ids: those who live in the
    /// prefecture, or those of other prefectures who agreed to go elsewhere.
    Result<QList<PoolSeeker>> holders(Profession profession, Prefecture prefecture, bool living, qint64 after, int limit);

    /// The highest ids, for progress.
    Result<qint64> lastSeeker();
    Result<qint64> lastPosting();
    /// The last line of the audit trail.
    Result<qint64> auditPosition();
    /// What changed after a position: how often each action was recorded, most often first.
    Result<QList<std::pair<QString, qint64>>> changesSince(qint64 position);

private:
    Result<qint64> number(const QString &sql);
    Result<QList<PoolSeeker>> seekersWhere(const QString &condition, const QVariantList &values, int limit);
    Result<> addLicences(QList<PoolSeeker> &found);
    Result<> addBookings(QList<PoolSeeker> &found);
    Result<> addReferrals(QList<PoolSeeker> &found);
    template <typename Use>
    Result<> eachOf(QList<PoolSeeker> &found, const QString &sql, const Use &use);
    Result<QList<PoolPosting>> postingsWhere(const QString &condition, const QVariantList &values, int limit);

    QSqlDatabase m_db;
};
