#include "models/storage/sessionnotes.h"

#include "models/storage/dialect.h"

#include <memory>

namespace sessionnotes {

static QHash<QString, std::shared_ptr<SessionNotes>> &all()
{
    static thread_local QHash<QString, std::shared_ptr<SessionNotes>> notes;
    return notes;
}

void keep(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Postgres)
        all().insert(db.connectionName(), std::make_shared<SessionNotes>());
}

void forget(const QString &connection) { all().remove(connection); }

SessionNotes *of(const QSqlDatabase &db) { return all().value(db.connectionName()).get(); }

} // namespace sessionnotes
