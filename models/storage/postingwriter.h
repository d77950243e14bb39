#pragma once

#include "models/domain/audit.h"
#include "models/storage/auditlog.h"
#include "models/storage/numberseries.h"
#include "models/storage/recordwriter.h"
#include "models/storage/searchindex.h"
#include "models/storage/totals.h"

/// What the checks of a posting find on a day, and the day from which they have to be counted again; what is decided is not
/// checked any more.
struct CheckCounts
{
    int red = 0, amber = 0;
    QDate again = {};

    int inOrder() const { return red * 1000 + amber; }
};
CheckCounts checkCounts(const Posting &posting, QDate today);

/// Writes postings and everything that hangs on them inside the caller's transaction: row, revisions, hires, history, audit,
/// search text, totals. One writer serves many postings (its statements are prepared once); call finish() before the commit.
class PostingWriter
{
public:
    PostingWriter(const QSqlDatabase &db, Actor actor);

    /// A new posting. Gives it its id, its hires theirs, and a number where it has none.
    /// `days` replaces the one entry for the actor's day in posting_day, for history that is brought along.
    Result<> add(Posting &posting, const QList<PostingDay> &days = {});

    /// What changed from `before` to `after`, and what other systems are told of it. Conflict when somebody else changed the
    /// posting since `before` was loaded.
    Result<> change(const Posting &before, Posting &after, const QString &action);

    /// Counts the red and amber checks anew, as of the actor's day; nothing else of the posting changes.
    Result<> recheck(const Posting &posting);

    /// Writes the totals and the numbers given out, and what was gathered.
    Result<> finish();

    /// For one change alone: on a server what needs no answer is written by finish(), in one journey. Nothing of it is to be
    /// read before.
    void gather();

    /// Leaves posting_total and shortage_day alone: the caller rebuilds them afterwards (Totals::rebuild).
    void deferTotals() { m_deferTotals = true; }

private:
    Result<> put(Statement &statement, const QVariantList &values) { return runOrGather(statement, values, m_gathered.get()); }
    Result<> insertRow(Posting &posting);
    Result<> updateRow(const Posting &before, const Posting &after);
    Result<> insertRevision(PostingId id, const Revision &revision);
    Result<> writeRevisions(const Posting *before, const Posting &after);
    Result<> writeHires(const Posting *before, Posting &after);
    Result<> writeHistory(PostingId id, const QList<HistoryEntry> &entries);
    Result<> writeDays(PostingId id, const QList<PostingDay> &days);
    Result<> changeDay(const Posting &before, const Posting &after);
    Result<> audit(const QString &action, const Posting *before, const Posting &after);

    QSqlDatabase m_db;
    Actor m_actor;
    QString m_update, m_revisions; // by the names under which this login may (officereach.h)
    bool m_deferTotals = false;
    Totals m_totals;
    NumberSeries m_numbers;
    SearchIndex m_search;
    Statement m_insertRow, m_insertRevision, m_insertHistory, m_insertHire, m_insertDay;
    AuditLog m_audit;
    std::unique_ptr<GatheredChanges> m_gathered; // none: each is written at once
};
