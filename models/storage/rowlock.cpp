#include "models/storage/rowlock.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

static Result<> held(const QSqlDatabase &db, const QString &table, qint64 id)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return {};
    return Statement(db, u"SELECT id FROM %1 WHERE id = ? FOR UPDATE"_s.arg(table)).run({id});
}

Result<> holdPosting(const QSqlDatabase &db, PostingId posting) { return held(db, u"posting"_s, qToUnderlying(posting)); }

Result<> holdSeeker(const QSqlDatabase &db, SeekerId seeker) { return held(db, u"seeker"_s, qToUnderlying(seeker)); }
