#include "models/storage/sharedoffice.h"

#include "models/storage/migrator.h"
#include "models/storage/officeuserstore.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

struct SharedOfficeText
{
    Q_DECLARE_TR_FUNCTIONS(SharedOfficeText)
};

namespace sharedoffice {

static Result<> ran(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (query.exec(sql))
        return {};
    if (query.lastError().nativeErrorCode() == u"42501"_s)
        return Error{
            Error::Kind::Storage,
            SharedOfficeText::tr("This login may not set up an office. Use the server's administrator (postgres), or a login "
                                 "that owns the database and may make roles."),
            query.lastError().text()};
    return storageError(query);
}

static Result<> ranFile(const QSqlDatabase &db, const QString &name)
{
    QFile file(u":/office/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, SharedOfficeText::tr("A part of the program is missing. Install it again."), name};
    const QString sql = QString::fromUtf8(file.readAll());
    for (const QString &statement : sql.split(u"\n-- next\n"_s))
        if (const auto done = ran(db, statement); !done)
            return done;
    return {};
}

Result<State> stateOf(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"SELECT CASE WHEN current_schema() = 'keynet' THEN 1 WHEN current_schema() LIKE 'desk\\_%' THEN 2"
                    " WHEN EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'keynet') THEN 3 ELSE 0 END"_s) ||
        !query.next())
        return storageError(query);
    return State(query.value(0).toInt());
}

Result<std::optional<OfficeUser>> ownUser(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return std::optional<OfficeUser>();
    const auto state = stateOf(db);
    if (!state)
        return state.error();
    if (state.value() != State::User)
        return std::optional<OfficeUser>();
    return OfficeUserStore(db).own();
}

static Result<int> broughtUp(const QSqlDatabase &db)
{
    if (const auto done = ran(db, u"SET LOCAL client_min_messages = error"_s); !done) // of what is dropped where it was not
        return done.error();
    const auto version = Migrator(db).toHead();
    if (!version)
        return version;
    for (const QString &file : {u"functions.sql"_s, u"rights.sql"_s, u"accounts.sql"_s})
        if (const auto done = ranFile(db, file); !done)
            return done.error();
    return version;
}

Result<int> made(const QSqlDatabase &db, const QString &administrator, const QString &password)
{
    const auto state = stateOf(db);
    if (!state)
        return state.error();
    if (state.value() != State::Single)
        return Error{Error::Kind::Conflict,
                     SharedOfficeText::tr("This database is a shared office already. Use “database upgrade” and “user add”.")};
    if (const auto found = Migrator(db).current(); !found)
        return found;
    else if (found.value() > 0)
        return Error{Error::Kind::Conflict,
                     SharedOfficeText::tr("This database holds the data of one desk. Make the office in an empty database.")};
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    if (const auto done = ranFile(db, u"roles.sql"_s); !done)
        return done.error();
    for (const QString &statement : {u"SET LOCAL ROLE keynet_owner"_s, u"SET LOCAL search_path = keynet"_s})
        if (const auto done = ran(db, statement); !done)
            return done.error();
    const auto version = broughtUp(db);
    if (!version)
        return version;
    if (const auto added = OfficeUserStore(db).add({.login = administrator, .role = OfficeRole::Administrator}, password); !added)
        return added.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return version;
}

Result<int> upgraded(const QSqlDatabase &db)
{
    const auto state = stateOf(db);
    if (!state)
        return state.error();
    if (state.value() != State::Owner)
        return Error{Error::Kind::Input,
                     SharedOfficeText::tr("Only the owner of a shared office brings it up to date. Use the login that made it.")};
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    const auto version = broughtUp(db);
    if (!version)
        return version;
    if (const auto done = tidied(db); !done) // also of those who left
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return version;
}

Result<> tidied(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return {};
    return Statement(db, u"DELETE FROM desk_change WHERE at < now() - interval '7 days'"_s).run({});
}

Result<> databaseMade(const DatabaseAddress &address)
{
    const QString connection = QUuid::createUuid().toString();
    const bool isThere = bool(openConnection(address, connection)); // a server may let nobody from outside into its own
    QSqlDatabase::removeDatabase(connection);
    if (isThere)
        return {};
    DatabaseAddress server = address;
    server.name = u"postgres"_s;
    Result<> result;
    {
        const auto opened = openConnection(server, connection);
        if (!opened)
            return opened.error();
        Statement known(opened.value(), u"SELECT 1 FROM pg_database WHERE datname = ?"_s);
        if (const auto asked = known.run({address.name}); !asked)
            result = asked.error();
        else if (!known.next())
            result = ran(opened.value(), u"CREATE DATABASE \"%1\" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0"_s.arg(
                                             QString(address.name).replace(u'"', u"\"\""_s)));
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

} // namespace sharedoffice
