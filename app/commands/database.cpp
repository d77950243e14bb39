#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "app/secretinput.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>

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

Outcome run(const Invocation &call, Console &)
{
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
            .subjects = {u"init"_s, u"upgrade"_s},
            .argumentName = u"postgresql://…"_s,
            .least = 0,
            .most = 1,
            .summary = DatabaseCommandText::tr("Makes a shared office on PostgreSQL and brings it up to date."),
            .options = {{u"login"_s, u"NAME"_s, DatabaseCommandText::tr("the first administrator (admin)")},
                        {u"secret-file"_s, u"FILE"_s,
                         DatabaseCommandText::tr("the password, in the first line of a file; else from standard input")}},
            .area = OfficeArea::Everyone,
            .run = run};
}
