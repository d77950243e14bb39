#include "models/storage/totalsreach.h"

#include "models/storage/dialect.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

Result<bool> totalsCoverAll(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return true;
    QSqlQuery query(db);
    if (!query.exec(u"SELECT current_schema() <> 'desk_coordinator'"_s) || !query.next())
        return storageError(query);
    return query.value(0).toBool();
}
