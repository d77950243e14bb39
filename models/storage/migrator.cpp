#include "models/storage/migrator.h"

#include "models/storage/columncells.h"
#include "models/storage/dialect.h"
#include "models/storage/sql.h"
#include "models/storage/textindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

struct MigratorText
{
    Q_DECLARE_TR_FUNCTIONS(MigratorText)
};

Migrator::Migrator(const QSqlDatabase &db, QString folder) : m_db(db), m_folder(std::move(folder)) {}

Result<bool> Migrator::knowsSteps() const
{
    if (dialect::engineOf(m_db) == Engine::Sqlite)
        return m_db.tables().contains(u"schema_step"_s);
    QSqlQuery query(m_db);
    if (!query.exec(
            u"SELECT to_regclass('schema_step') IS NOT NULL,"
            " EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'keynet' AND current_schema() IS DISTINCT FROM 'keynet')"_s) ||
        !query.next())
        return storageError(query);
    if (!query.value(0).toBool() && query.value(1).toBool())
        return Error{Error::Kind::Storage,
                     MigratorText::tr("Your login has no place in this office. Ask an administrator to add you.")};
    return query.value(0).toBool();
}

Result<int> Migrator::current() const
{
    const auto known = knowsSteps();
    if (!known)
        return known.error();
    if (!known.value()) {
        if (!m_db.tables().isEmpty())
            return Error{Error::Kind::Storage,
                         MigratorText::tr("This database belongs to another program. Choose another file or name.")};
        return 0;
    }
    QSqlQuery query(m_db);
    if (!query.exec(u"SELECT COALESCE(MAX(version), 0) FROM schema_step"_s) || !query.next())
        return storageError(query);
    return query.value(0).toInt();
}

QList<std::pair<int, QString>> Migrator::steps() const
{
    QList<std::pair<int, QString>> found;
    const QString ours = dialect::fileTag(dialect::engineOf(m_db));
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QString tag = file.completeSuffix().section(u'.', 0, -2); // "0002_search.psql.sql" -> "psql"
        if (tag.isEmpty() || tag == ours)
            found.append({file.fileName().section(u'_', 0, 0).toInt(), file.filePath()});
    }
    return found;
}

int Migrator::newest() const
{
    const auto all = steps();
    return all.isEmpty() ? 0 : all.last().first;
}

Result<int> Migrator::toHead(const Progress &goOn)
{
    const auto found = current();
    if (!found)
        return found;
    int version = found.value();
    if (version > newest())
        return Error{
            Error::Kind::Storage,
            MigratorText::tr(
                "The database was written by a newer version of this program (schema %1, this one knows %2). Update the program.")
                .arg(version)
                .arg(newest())};
    QList<std::pair<int, QString>> wanted = steps();
    wanted.removeIf([version](const auto &step) { return step.first <= version; });
    int taken = 0;
    for (const auto &[step, path] : std::as_const(wanted)) {
        if (goOn && !goOn(++taken, int(wanted.size())))
            return Error{Error::Kind::Cancelled,
                         MigratorText::tr("Stopped. The database is brought up to date when it is opened again.")};
        if (const auto done = apply(step, path); !done)
            return done.error();
        version = step;
    }
    if (!wanted.isEmpty() && found.value() > 0)
        if (const auto done = catchUp(); !done)
            return done.error();
    return version;
}

/// What stands beside the indexes of texts is made in code. Another desk may have done it meanwhile: then there is nothing to do.
Result<> Migrator::catchUp() const
{
    if (dialect::engineOf(m_db) == Engine::Postgres || !m_db.tables().contains(u"text_search_state"_s))
        return {};
    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    for (const QString &table : {u"posting"_s, u"seeker"_s}) {
        if (const auto done = TextIndex(m_db, table).flush(); !done)
            return done;
        if (const auto done = ColumnCells(m_db, table).catchUp(); !done)
            return done;
    }
    return transaction.commit();
}

Result<> Migrator::apply(int version, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, MigratorText::tr("A part of the program is missing. Install it again."), path};

    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    QSqlQuery query(m_db);
    // SQLite's transaction has the only write lock already; on the server desks that start together queue here.
    if (dialect::engineOf(m_db) == Engine::Postgres &&
        !query.exec(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(dialect::migrationLock)))
        return storageError(query);
    if (const auto found = current(); !found || found.value() >= version)
        return found ? Result<>() : found.error(); // another desk was faster
    if (version == 1 && !query.exec(u"CREATE TABLE schema_step (version INTEGER PRIMARY KEY)"_s))
        return storageError(query);
    const QString sql = dialect::filledIn(QString::fromUtf8(file.readAll()), dialect::engineOf(m_db));
    for (const QString &statement : sql.split(u"-- next"_s))
        if (!query.exec(statement))
            return storageError(query);
    query.prepare(u"INSERT INTO schema_step (version) VALUES (?)"_s);
    query.addBindValue(version);
    if (!query.exec())
        return storageError(query);
    return transaction.commit();
}
