#include "models/storage/databasefile.h"

#include "models/storage/migrator.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

struct DatabaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseFileText)
};

FileConnection::FileConnection(const QString &file) : m_name(QUuid::createUuid().toString()), m_exists(QFileInfo::exists(file))
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setDatabaseName(file);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (m_exists)
        db.open();
}

FileConnection::~FileConnection() { QSqlDatabase::removeDatabase(m_name); }

Result<> FileConnection::opened() const
{
    if (!m_exists)
        return Error{Error::Kind::NotFound,
                     DatabaseFileText::tr("There is no file %1. Check its name and folder.").arg(db().databaseName())};
    if (!db().isOpen())
        return storageError(db());
    return {};
}

static Error notOurs(const QString &file, const QString &detail = {})
{
    return {Error::Kind::Input, DatabaseFileText::tr("%1 is not a database of this program. Choose another file.").arg(file),
            detail};
}

static Error damaged(const QString &file, const QString &detail)
{
    return {Error::Kind::Storage, DatabaseFileText::tr("%1 is damaged. Use another backup.").arg(file), detail};
}

Result<> looksLikeDatabase(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound, DatabaseFileText::tr("There is no file %1. Check its name and folder.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, DatabaseFileText::tr("%1 cannot be read. Check its rights.").arg(path),
                     file.errorString()};
    if (file.read(16) != QByteArrayView("SQLite format 3\0", 16))
        return notOurs(path);
    return {};
}

static Result<> whole(const QSqlDatabase &db, const QString &file, Inspection inspection)
{
    QSqlQuery query(db);
    QStringList findings;
    if (!query.exec(inspection == Inspection::Full ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(20)"_s))
        return damaged(file, query.lastError().text());
    while (query.next())
        findings.append(query.value(0).toString());
    if (findings != QStringList{u"ok"_s})
        return damaged(file, findings.join(u'\n'));
    return {};
}

static bool isDamage(const QSqlError &error) { return error.nativeErrorCode() == u"11"_s || error.nativeErrorCode() == u"26"_s; }

static Result<int> versionOf(const QSqlDatabase &db, const QString &file)
{
    QSqlQuery probe(db);
    if (!probe.exec(u"SELECT COUNT(*) FROM sqlite_schema"_s))
        return isDamage(probe.lastError()) ? damaged(file, probe.lastError().text()) : storageError(probe);
    const Migrator migrator(db);
    const auto found = migrator.current();
    if (!found || found.value() == 0)
        return notOurs(file, found ? QString() : found.error().detail);
    if (found.value() > migrator.newest())
        return Error{Error::Kind::Input,
                     DatabaseFileText::tr("%1 was written by a newer version of this program (schema %2, this "
                                          "one knows %3). Update the program.")
                         .arg(file)
                         .arg(found.value())
                         .arg(migrator.newest())};
    return found;
}

Result<DatabaseFile> inspected(const QString &file, Inspection inspection)
{
    if (const auto looks = looksLikeDatabase(file); !looks)
        return looks.error();
    if (const auto alone = settled(file); !alone)
        return alone.error();
    const FileConnection connection(file);
    if (const auto opened = connection.opened(); !opened)
        return opened.error();
    const auto version = versionOf(connection.db(), file);
    if (!version)
        return version.error();
    if (const auto sound = whole(connection.db(), file, inspection); !sound)
        return sound.error();
    QSqlQuery count(connection.db());
    if (!count.exec(u"SELECT COUNT(*) FROM posting"_s) || !count.next())
        return damaged(file, count.lastError().text());
    return DatabaseFile{file, QFileInfo(file).size(), version.value(), count.value(0).toLongLong()};
}

Result<> settled(const QString &file)
{
    const FileConnection connection(file);
    if (const auto opened = connection.opened(); !opened)
        return opened.error();
    QSqlQuery query(connection.db());
    const bool done = query.exec(u"PRAGMA journal_mode = DELETE"_s) && query.next();
    if (!done && isDamage(query.lastError()))
        return damaged(file, query.lastError().text());
    if (!done || query.value(0).toString() != u"delete"_s)
        return Error{
            Error::Kind::Conflict,
            DatabaseFileText::tr("%1 is open in another window or at another desk. Close it there, then try again.").arg(file),
            query.lastError().text()};
    return {};
}
