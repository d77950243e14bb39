#pragma once

#include "models/domain/audit.h"
#include "models/domain/seeker.h"
#include "models/storage/facilitystore.h"
#include "models/storage/numberseries.h"

/// Seekers in outline, inside the caller's transaction where it writes.
class SeekerStore
{
public:
    explicit SeekerStore(const QSqlDatabase &db);

    /// Adds the seeker (a number is given where there is none) or replaces the one with that number.
    Result<PutOutcome> put(Seeker &seeker, const Actor &actor);
    Result<std::optional<Seeker>> byNumber(const QString &number);
    Result<qint64> count() const;
    /// Writes the numbers given out; before the commit.
    Result<> finish() { return m_numbers.write(); }

private:
    Result<> writeLicences(const Seeker &seeker);

    QSqlDatabase m_db;
    NumberSeries m_numbers;
    Statement m_find, m_licences, m_insert, m_insertLicence, m_audit;
};
