#pragma once

#include "models/domain/audit.h"
#include "models/domain/facility.h"
#include "models/storage/auditlog.h"

enum class PutOutcome { Added, Updated, Unchanged };

struct PutFacility
{
    Facility facility; // as stored, with its id
    PutOutcome outcome = PutOutcome::Unchanged;
    bool otherName = false; // the code is known under another name, which was kept
};

/// What a SELECT has to name of the table under this alias for facilityFrom(), which finds it from that column on.
QString facilityColumns(const QString &alias);
template <typename Row> // a Statement, a StatementGroup or a BlockRow
Facility facilityFrom(const Row &row, int first = 0);

/// Facilities, inside the caller's transaction where it writes.
class FacilityStore
{
public:
    explicit FacilityStore(const QSqlDatabase &db);

    /// By code where there is one, else by folded name and prefecture; none where it is not known.
    Result<std::optional<Facility>> find(const Facility &like);
    /// Adds it, or fills in what the stored one lacks; `replace` also overwrites what differs.
    Result<PutFacility> put(const Facility &facility, bool replace, const Actor &actor);

private:
    Result<> noted(const QString &action, const Facility *before, const Facility &after, const Actor &actor);

    QSqlDatabase m_db;
    Statement m_byCode, m_byName, m_insert, m_update;
    std::optional<AuditLog> m_audit; // since the first change
};
