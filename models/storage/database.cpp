#include "models/storage/database.h"

#include "models/storage/backup.h"
#include "models/storage/migrator.h"

static Result<int> broughtUp(const QSqlDatabase &db, const DatabaseAddress &address)
{
    Migrator migrator(db);
    const auto found = migrator.current();
    if (!found)
        return found;
    const bool older = found.value() > 0 && found.value() < migrator.newest();
    if (older && address.engine == Engine::Sqlite)
        if (const auto copy = backUpBeforeMigrating(address, found.value()); !copy)
            return copy.error();
    return migrator.toHead();
}

QFuture<Result<int>> Database::prepare()
{
    return m_writer.run([address = m_address](const QSqlDatabase &db) { return broughtUp(db, address); });
}
