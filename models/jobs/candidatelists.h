#pragma once

#include "models/domain/matchproposal.h"
#include "models/storage/sql.h"

// Who suits one posting, and which postings suit one seeker: judged one by one, with everything in words.

/// The best `most` seekers for a posting, and the excluded. Looks at those of its prefecture first, then at those who agreed to
/// go elsewhere, 40,000 people at most.
Result<CandidateList> candidatesOf(const QSqlDatabase &db, const QString &posting, QDate day, int most);
/// The best `most` published postings with seats left for a seeker, and the excluded; those of the home prefecture first.
Result<CandidateList> postingsFor(const QSqlDatabase &db, const QString &seeker, QDate day, int most);
/// One pair, whether it suits or not; `name` is that of the seeker.
Result<RankedCandidate> pairInWords(const QSqlDatabase &db, const QString &posting, const QString &seeker, QDate day);
