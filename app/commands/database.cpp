#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "app/secretinput.h"
#include "app/texttable.h"
#include "models/storage/databasecopy.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

struct DatabaseCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCommandText)
};

namespace {

Result<DatabaseAddress> serverOf(const QString &text)
{
    const auto address = DatabaseAddress::fromText(text);
    if (address && address.value().engine != Engine::Postgres)
        return Error{Error::Kind::Input,
                     DatabaseCommandText::tr("A shared office lives on PostgreSQL. Name postgresql://user@host/name.")};
    return address;
}

template <typename Work>
Result<int> onServer(const DatabaseAddress &address, Work work)
{
    Database database(address);
    return Office::awaited(database.writer().run(work));
}

Outcome initialised(const Invocation &call)
{
    const auto address = serverOf(call.arguments.first());
    if (!address)
        return wrongUsage(address.error().message);
    const QString login = call.isSet(u"login"_s) ? call.value(u"login"_s) : u"admin"_s;
    const auto password = passwordOption(call);
    if (!password)
        return failed(password.error());
    if (const auto there = sharedoffice::databaseMade(address.value()); !there)
        return failed(there.error());
    const auto version =
        onServer(address.value(), [&](const QSqlDatabase &db) { return sharedoffice::made(db, login, password.value()); });
    if (!version)
        return failed(version.error());
    return done(
        {{u"database"_s, address.value().shown()}, {u"schema"_s, version.value()}, {u"administrator"_s, login}},
        DatabaseCommandText::tr("The office %1 is there (schema %2). Its first administrator is “%3”; add the others with "
                                "“user add”.")
            .arg(address.value().shown())
            .arg(version.value())
            .arg(login));
}

Outcome upgraded(const Invocation &call)
{
    const auto address = serverOf(call.arguments.isEmpty() ? call.database : call.arguments.first());
    if (!address)
        return wrongUsage(address.error().message);
    const auto version = onServer(address.value(), &sharedoffice::upgraded);
    if (!version)
        return failed(version.error());
    return done({{u"database"_s, address.value().shown()}, {u"schema"_s, version.value()}},
                DatabaseCommandText::tr("The office is at schema %1, with the rights of this version.").arg(version.value()));
}

/// Opens the database that an argument names, on this thread: a command has nothing else to do.
class Opened
{
public:
    explicit Opened(const QString &place) : m_name(QUuid::createUuid().toString())
    {
        const auto address = DatabaseAddress::fromText(place);
        m_db = address ? openConnection(address.value(), m_name) : Result<QSqlDatabase>(address.error());
    }
    ~Opened()
    {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Opened)

    const Result<QSqlDatabase> &db() const { return m_db; }

private:
    QString m_name;
    Result<QSqlDatabase> m_db{QSqlDatabase()};
};

/// Both at this program's schema; a new one is made.
Result<> broughtUp(const QString &place)
{
    const auto address = DatabaseAddress::fromText(place);
    if (!address)
        return address.error();
    Database database(address.value());
    const auto version = Office::awaited(database.prepare());
    if (!version)
        return version.error();
    if (database.user())
        return Error{Error::Kind::Input,
                     DatabaseCommandText::tr("A user of an office sees a part of it. Copy with the login that made the office.")};
    return {};
}

Outcome copied(const Invocation &call, Console &console)
{
    const QString from = call.arguments.value(0), to = call.arguments.value(1);
    const auto address = DatabaseAddress::fromText(from);
    if (address && address.value().engine == Engine::Sqlite && !QFileInfo::exists(address.value().file))
        return failed({Error::Kind::NotFound, DatabaseCommandText::tr("There is no database %1. Check the path.").arg(from)});
    for (const QString &place : {from, to})
        if (const auto ready = broughtUp(place); !ready)
            return failed(ready.error());
    const Opened source(from), target(to);
    if (!source.db() || !target.db())
        return failed((source.db() ? target : source).db().error());
    const auto copy =
        copiedDatabase(source.db().value(), target.db().value(), call.isSet(u"replace"_s), [&](qint64 rows, qint64 total) {
            console.progress(rows, total);
            return !console.stopRequested();
        });
    if (!copy)
        return failed(copy.error());
    QJsonArray tables;
    QList<QStringList> lines;
    for (const CopiedTable &table : copy.value().tables) {
        tables.append(QJsonObject{{u"table"_s, table.name}, {u"rows"_s, table.rows}, {u"sha256"_s, table.sha256}});
        lines.append({table.name, QLocale().toString(table.rows), table.sha256.left(16)});
    }
    return done({{u"rows"_s, copy.value().rows()}, {u"tables"_s, tables}},
                textTable(lines) + DatabaseCommandText::tr("%n row(s) copied; both databases hold the same, by count and hash.",
                                                           nullptr, int(copy.value().rows())));
}

Outcome runDatabase(const Invocation &call, Console &console)
{
    if (call.subject == u"copy"_s)
        return call.arguments.size() == 2 ? copied(call, console)
                                          : wrongUsage(DatabaseCommandText::tr("Name both: database copy SOURCE TARGET"));
    if (call.subject == u"init"_s)
        return call.arguments.size() == 1
                   ? initialised(call)
                   : wrongUsage(DatabaseCommandText::tr("Name the database: database init postgresql://…"));
    return upgraded(call);
}

} // namespace

Command databaseCommand()
{
    return {.name = u"database"_s,
            .subjects = {u"init"_s, u"upgrade"_s, u"copy"_s},
            .argumentName = u"postgresql://… | SOURCE TARGET"_s,
            .least = 0,
            .most = 2,
            .summary = DatabaseCommandText::tr("Makes a shared office on PostgreSQL, brings it up to date, and copies offices."),
            .options = {{u"replace"_s, {}, DatabaseCommandText::tr("of copy: empty the target first")},
                        {u"login"_s, u"NAME"_s, DatabaseCommandText::tr("the first administrator (admin)")},
                        {u"secret-file"_s, u"FILE"_s,
                         DatabaseCommandText::tr("the password, in the first line of a file; else from standard input")}},
            .area = OfficeArea::Everyone,
            .run = runDatabase};
}
