#include "models/storage/suspendedindexes.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

/// PostgreSQL prepares no statement that changes the schema.
static Result<> executed(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) ? Result<>() : Result<>(storageError(query));
}

Result<> SuspendedIndexes::suspend(const QStringList &tables)
{
    Statement all(m_db, dialect::indexDefinitions(m_db));
    if (const auto done = all.run({}); !done)
        return done;
    QStringList names;
    while (all.next()) {
        if (!tables.contains(all.text(0)) || all.text(2).startsWith(u"CREATE UNIQUE"_s))
            continue;
        names.append(all.text(1));
        m_definitions.append(all.text(2));
    }
    all.query().finish();
    for (const QString &name : std::as_const(names))
        if (const auto done = executed(m_db, u"DROP INDEX "_s + name); !done)
            return done;
    return {};
}

Result<> SuspendedIndexes::restoreNext()
{
    if (m_definitions.isEmpty())
        return {};
    // PostgreSQL makes no index on a table while the seals of its new rows are still to come.
    if (dialect::engineOf(m_db) == Engine::Postgres)
        if (const auto done = executed(m_db, u"SET CONSTRAINTS ALL IMMEDIATE"_s); !done)
            return done;
    return executed(m_db, m_definitions.takeFirst());
}
