#include "models/storage/backup.h"

#include "models/domain/officedate.h"
#include "models/storage/durablefile.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

static QString besides(const QString &file) { return u"%1.%2.part"_s.arg(file, QUuid::createUuid().toString(QUuid::Id128)); }

// "/folder/desk.keynet" + "-before" → "/folder/desk-before.keynet", numbered where that exists.
static QString freeName(const QString &file, const QString &addition)
{
    const QFileInfo info(file);
    const QString end = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString start = info.path() + u'/' + info.completeBaseName() + addition;
    QString name = start + end;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2%3"_s.arg(start).arg(i).arg(end);
    return name;
}

static bool sameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).exists() && QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

static QString onServer(const DatabaseAddress &database)
{
    return u"--host=%1 --port=%2 --username=%3"_s.arg(database.host, database.ports, database.user);
}

static Result<> mayBeWritten(const DatabaseAddress &database, const QString &file)
{
    if (sameFile(file, database.file))
        return Error{Error::Kind::Input,
                     BackupText::tr("%1 is the database itself. Choose another name for the backup.").arg(file)};
    if (!QFileInfo::exists(file))
        return {};
    if (!QFileInfo(file).isFile() || !looksLikeDatabase(file))
        return Error{Error::Kind::Input, BackupText::tr("%1 exists and is no backup. Choose another name.").arg(file)};
    return {};
}

static Error notWritten(const QString &file, const QSqlError &error)
{
    const bool full = error.nativeErrorCode() == u"13"_s;
    const QString message =
        full ? BackupText::tr("There is no room for the backup %1. Free some space, or choose another disk.")
             : BackupText::tr("The backup %1 cannot be written. Check that its folder exists, may be written to and has room.");
    return {Error::Kind::Storage, message.arg(file), error.text()};
}

// One moment's state, without the journal, while others go on writing.
static Result<> copyInto(const QString &part, const DatabaseAddress &database, const QString &file)
{
    const FileConnection connection(database.file);
    if (const auto opened = connection.opened(); !opened)
        return opened;
    QSqlQuery query(connection.db());
    query.exec(u"PRAGMA busy_timeout = 10000"_s);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(part);
    if (!query.exec())
        return notWritten(file, query.lastError());
    return {};
}

Result<DatabaseFile> backUp(const DatabaseAddress &database, const QString &file, Inspection inspection)
{
    if (database.engine == Engine::Postgres)
        return Error{Error::Kind::Input,
                     BackupText::tr("A database on PostgreSQL is backed up by the server's tools. Run: %1")
                         .arg(u"pg_dump --format=custom %1 --file=%2 %3"_s.arg(onServer(database), file, database.name))};
    if (const auto may = mayBeWritten(database, file); !may)
        return may.error();
    const QString part = besides(file);
    const auto tidyUp = qScopeGuard([&part] { QFile::remove(part); });
    if (const auto done = copyInto(part, database, file); !done)
        return done.error();
    auto copy = inspected(part, inspection);
    if (!copy)
        return copy;
    if (const auto done = flushed(part); !done)
        return done.error();
    if (const auto done = replaced(file, part); !done)
        return done.error();
    DatabaseFile result = copy.take();
    result.path = file;
    return result;
}

Result<DatabaseFile> backUpBeforeMigrating(const DatabaseAddress &database, int version)
{
    return backUp(database, freeName(database.file, u"-version-%1"_s.arg(version)));
}

// A journal must never meet another file than its own.
static void removeJournal(const QString &file)
{
    for (const QString &end : {u"-wal"_s, u"-journal"_s, u"-shm"_s})
        QFile::remove(file + end);
}

static Result<> copiedWithJournal(const QString &from, const QString &to)
{
    for (const QString &end : {u"-wal"_s, u"-journal"_s, u""_s})
        if (end.isEmpty() || QFileInfo::exists(from + end))
            if (const auto done = copied(from + end, to + end); !done)
                return done;
    return {};
}

// What is there now, under a name of its own. A damaged file is kept as it is, with its journal.
static Result<QString> kept(const QString &file, const QDateTime &now)
{
    if (!QFileInfo::exists(file))
        return QString();
    if (const auto alone = settled(file); !alone && alone.error().kind == Error::Kind::Conflict)
        return alone.error();
    const QString stamp = now.toOffsetFromUtc(9 * 3600).toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = freeName(file, u"-before-restore-"_s + stamp);
    if (const auto done = copiedWithJournal(file, copy); !done) {
        removeJournal(copy);
        QFile::remove(copy);
        return done.error();
    }
    return copy;
}

// A checked copy of the backup beside the database, so that taking its place is one step.
static Result<DatabaseFile> staged(const QString &file, const QString &part)
{
    if (const auto looks = looksLikeDatabase(file); !looks)
        return looks.error();
    if (QFileInfo::exists(file + u"-wal"_s)) // no backup but a database that was in use
        if (const auto alone = settled(file); !alone)
            return alone.error();
    if (const auto done = copied(file, part); !done)
        return done.error();
    const auto copy = inspected(part, Inspection::Full);
    if (!copy) {
        Error error = copy.error();
        error.message.replace(part, file);
        return error;
    }
    if (const auto done = flushed(part); !done)
        return done.error();
    return copy;
}

Result<RestoredFile> restore(const QString &file, const DatabaseAddress &database, const QDateTime &now)
{
    if (database.engine == Engine::Postgres)
        return Error{Error::Kind::Input, BackupText::tr("A database on PostgreSQL is restored by the server's tools. Run: %1")
                                             .arg(u"pg_restore --clean --if-exists --single-transaction %1 --dbname=%2 %3"_s.arg(
                                                 onServer(database), database.name, file))};
    if (sameFile(file, database.file))
        return Error{Error::Kind::Input, BackupText::tr("%1 is the database itself. Choose a backup.").arg(file)};

    const QString part = besides(database.file);
    const auto tidyUp = qScopeGuard([&part] {
        removeJournal(part);
        QFile::remove(part);
    });
    auto backup = staged(file, part);
    if (!backup)
        return backup.error();
    const auto copy = kept(database.file, now);
    if (!copy)
        return copy.error();
    removeJournal(database.file);
    if (const auto done = replaced(database.file, part); !done)
        return done.error();
    RestoredFile result{backup.take(), copy.value()};
    result.restored.path = database.file;
    return result;
}
