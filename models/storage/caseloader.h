#pragma once

#include "models/domain/caserows.h"
#include "models/storage/sql.h"

/// Reads one application, hire or application-to-be with all that its next step is decided from. Writes nothing.
class CaseLoader
{
public:
    explicit CaseLoader(const QSqlDatabase &db) : m_db(db) {}

    Result<ApplicationCase> application(ApplicationId id) const;
    /// The gate is that of the planned start, or of `today` where none is planned.
    Result<HireCase> hire(HireId id, QDate today) const;
    /// Whether the seeker may apply for the posting as things are at `now`, and who has been in touch with them.
    Result<ApplyCheck> beforeApplying(SeekerId seeker, PostingId posting, const Actor &actor) const;

private:
    Result<> addPosting(ApplicationCase &one, const Posting &posting) const;

    QSqlDatabase m_db;
};
