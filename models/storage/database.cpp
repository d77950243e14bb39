#include "models/storage/database.h"

#include "models/storage/migrator.h"

QFuture<Result<int>> Database::prepare()
{
    return m_writer.run([](const QSqlDatabase &db) { return Migrator(db).toHead(); });
}
