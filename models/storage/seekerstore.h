#pragma once

#include "models/domain/audit.h"
#include "models/domain/caserows.h"
#include "models/domain/seekerduplicate.h"
#include "models/storage/seekerquerybuilder.h"
#include "models/storage/sql.h"

/// Reads lists of seekers, a page at a time, at any depth (keyset, as PostingStore).
class SeekerStore
{
public:
    explicit SeekerStore(const QSqlDatabase &db) : m_db(db), m_engine(dialect::engineOf(m_db)) {}

    /// At most `limit` rows after the cursor. Logarithmic in the number of seekers, linear in `limit`.
    Result<SeekerPage> page(const SeekerFilter &filter, const SeekerOrder &order, const SeekerCursor &after, int limit) const;
    /// The cursor after which the row with this number (from 0) comes. Linear in `row`, on an index.
    Result<SeekerCursor> cursorAt(const SeekerFilter &filter, const SeekerOrder &order, qint64 row) const;
    /// Exact from the totals for the states, and of a file also from what is marked in memory; else counted up to countLimit.
    Result<SeekerCount> count(const SeekerFilter &filter) const;
    Result<qint64> count() const;

    Result<SeekerRow> row(SeekerId id) const;
    /// Records that share a name and birth date, a licence number or a phone, however written; at most 50.
    Result<QList<SeekerDuplicate>> duplicatesOf(const Seeker &seeker) const;
    /// Inquiries, applications and interviews, newest first, at most `limit`.
    Result<QList<SeekerContact>> contacts(SeekerId id, int limit = 20) const;
    /// What the audit says of the record, newest first, at most `limit`.
    Result<QList<AuditEntry>> history(const QString &number, int limit = 200) const;

private:
    QSqlDatabase m_db;
    Engine m_engine;
};
