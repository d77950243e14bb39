#pragma once

#include "models/domain/caserows.h"
#include "models/storage/sql.h"

/// Looks for people who can be sent: walks over everybody who holds a licence for the profession (or, for 事務職, wishes to work
/// as one), whichever of their licences it is, a batch of ids at a time, so that others can read between two batches and the
/// search can be stopped. Linear in the seekers; keeps the best `limit` candidates and the first excluded of each condition.
class CandidateSearch
{
public:
    /// `order` as it stands; a person who is added meanwhile is looked at again when it is fixed.
    explicit CandidateSearch(SupportOrder order, int limit = 200);

    /// Looks at the next batch; false: everybody was looked at.
    Result<bool> step(const QSqlDatabase &db);
    qint64 done() const { return m_last; }               // ids
    qint64 total() const { return m_total.value_or(0); } // 0 before the first step
    /// Best first; of what was looked at so far.
    OrderCandidates result() const;

private:
    Result<> look(const QSqlDatabase &db, qint64 after, qint64 last);
    void judge(const Seeker &seeker, const QList<Booking> &bookings);

    SupportOrder m_order;
    int m_limit;
    qint64 m_last = 0;
    std::optional<qint64> m_total;
    QList<Candidate> m_candidates;
    qint64 m_found = 0;
    QList<Candidate> m_excluded;
    QHash<Exclusion, qint64> m_counts;
};
