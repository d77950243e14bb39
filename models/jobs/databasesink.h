#pragma once

#include "models/jobs/importsink.h"
#include "models/storage/importrunstore.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingwriter.h"
#include "models/storage/seekerwriter.h"

#include <optional>

/// Takes drafts into the database. Lives in the thread of its connection.
///
/// A posting is known again by the identity of its record, or by its number. The row's fingerprint is kept as the posting's
/// source revision: the same row again changes nothing, even when somebody has edited the posting here in the meantime; a
/// changed row becomes a revision for review.
class DatabaseSink final : public ImportSink
{
public:
    DatabaseSink(const QSqlDatabase &db, Actor actor);

    Result<> begin() override;
    Result<Put> put(const QList<ImportDraft> &drafts, const QStringList &doubts) override;
    Result<> commit(const ImportRun &run) override;
    void rollback() override;

private:
    /// What will be written for one draft, once all of its row are known to be possible.
    struct Step
    {
        const PostingDraft *draft = nullptr;
        std::optional<Posting> before, after; // of a known posting
        int fingerprint = 0;
    };
    struct Stores // prepared once for an import
    {
        Stores(const QSqlDatabase &db, const Actor &actor);
        Transaction transaction;
        PostingLoader loader;
        PostingWriter writer;
        FacilityStore facilities;
        SeekerWriter seekers;
        SeekerLoader knownSeekers;
    };

    Result<Step> planned(const PostingDraft &draft);
    Result<std::optional<Posting>> known(const PostingDraft &draft);
    Result<> written(const Step &step, const QStringList &doubts, Put &put);
    const Facility *recent(const Facility &given) const; // as stored, where the same was given before; else null
    Result<Facility> facilityFor(const PostingDraft &draft, Put &put);
    Result<> putFacility(const Facility &facility, Put &put);
    Result<> putSeeker(Seeker seeker, Put &put);

    QSqlDatabase m_db;
    Actor m_actor;
    std::unique_ptr<Stores> m_stores;
    QHash<QString, std::pair<Facility, Facility>> m_recent; // as given, as stored
};
