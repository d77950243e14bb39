#include "models/storage/rowlock.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

Result<> holdSeeker(const QSqlDatabase &db, SeekerId seeker)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return {};
    return Statement(db, u"SELECT id FROM seeker WHERE id = ? FOR UPDATE"_s).run({qToUnderlying(seeker)});
}
