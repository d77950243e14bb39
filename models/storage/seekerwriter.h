#pragma once

#include "models/domain/seeker.h"
#include "models/storage/auditlog.h"
#include "models/storage/facilitystore.h"
#include "models/storage/numberseries.h"
#include "models/storage/seekerloader.h"
#include "models/storage/textindex.h"

#include <QHash>

/// The text by which a seeker is found: number, name, kana, municipality, profession, phone, licence numbers; folded.
QString searchText(const Seeker &seeker);

/// Writes seekers and everything that hangs on them inside the caller's transaction: row, licences, likenesses, search text,
/// totals, audit. One writer serves many seekers; call finish() before the commit.
class SeekerWriter
{
public:
    SeekerWriter(const QSqlDatabase &db, const Actor &actor);

    /// A new seeker. Gives the id, and a number where there is none.
    Result<> add(Seeker &seeker);
    /// What changed from `before` to `after`. Conflict when somebody else changed the seeker since `before` was loaded.
    Result<> change(const Seeker &before, Seeker &after, const QString &action);
    /// Adds the seeker, or changes the one with that number: what came of it.
    Result<PutOutcome> put(Seeker &seeker);
    /// Removes the row of a record that became part of another one; whatever hung on it has to hang elsewhere by then.
    Result<> removeMerged(const Seeker &seeker);

    /// Writes the totals and the numbers given out.
    Result<> finish();
    /// Leaves seeker_total alone: the caller rebuilds it afterwards.
    void deferTotals() { m_deferTotals = true; }
    /// Makes seeker_total anew from seeker; after filling a database in bulk.
    static Result<> rebuildTotals(const QSqlDatabase &db);

    TextIndex &texts() { return m_texts; }

private:
    struct TotalKey
    {
        int prefecture, profession;
        QString state, verification, route;
        bool operator==(const TotalKey &) const = default;
        friend size_t qHash(const TotalKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.prefecture, key.profession, key.state, key.verification, key.route);
        }
    };
    static TotalKey totalKey(const Seeker &seeker);

    Result<> writeLicences(const Seeker &seeker);
    Result<> writeLikenesses(const Seeker &seeker);
    Result<> clear(const QString &table, SeekerId id);

    QSqlDatabase m_db;
    Actor m_actor;
    bool m_deferTotals = false;
    NumberSeries m_numbers;
    SeekerLoader m_loader;
    TextIndex m_texts;
    AuditLog m_audit;
    QHash<TotalKey, qint64> m_totals;
    Statement m_insert, m_insertLicence, m_insertLikeness;
};

/// A likeness key as seeker_likeness holds it.
qint64 likenessHash(const QString &key);
