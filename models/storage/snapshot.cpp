#include "models/storage/snapshot.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

Snapshot::Snapshot(const QSqlDatabase &db) : m_db(db), m_open(false)
{
    // SQLite in WAL mode keeps what the first reading statement saw.
    const bool sqlite = dialect::engineOf(m_db) == Engine::Sqlite;
    m_open = QSqlQuery(m_db).exec(sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Snapshot::~Snapshot()
{
    if (m_open)
        QSqlQuery(m_db).exec(u"ROLLBACK"_s);
}
