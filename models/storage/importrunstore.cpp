#include "models/storage/importrunstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"

using namespace Qt::StringLiterals;

Result<> ImportRunStore::add(const ImportRun &run)
{
    const ImportCounts &counts = run.counts;
    Statement insert(m_db,
                     u"INSERT INTO import_run (at, actor, kind, file, read_rows, added, updated, unchanged, rejected, warnings)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (const auto done = insert.run({storedMoment(run.at), bound(run.actor), run.kind, bound(run.file), counts.read,
                                      counts.added, counts.updated, counts.unchanged, counts.rejected, counts.warnings});
        !done)
        return done;
    return AuditLog(m_db, {run.actor, run.at}).noted(u"import"_s, run.file);
}

Result<QList<ImportRun>> ImportRunStore::latest(int limit) const
{
    Statement statement(m_db,
                        u"SELECT at, actor, kind, file, read_rows, added, updated, unchanged, rejected, warnings FROM import_run"
                        " ORDER BY id DESC LIMIT ?"_s);
    if (const auto done = statement.run({limit}); !done)
        return done.error();
    QList<ImportRun> runs;
    while (statement.next())
        runs.append({momentFromStored(statement.text(0)),
                     statement.text(1),
                     statement.text(2),
                     statement.text(3),
                     {statement.number(4), statement.number(5), statement.number(6), statement.number(7), statement.number(8),
                      statement.number(9)}});
    return runs;
}
