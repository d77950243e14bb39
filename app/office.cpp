#include "app/office.h"

#include "app/places.h"
#include "models/domain/officedate.h"
#include "models/jobs/dayturn.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

struct OfficeText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeText)
};

static Result<> mayOpen(const DatabaseAddress &address, Missing missing)
{
    if (address.engine != Engine::Sqlite)
        return {};
    const QFileInfo file(address.file);
    if (file.isDir())
        return Error{Error::Kind::Input, OfficeText::tr("%1 is a folder. Name a file with --database.").arg(address.file)};
    if (!file.exists() && missing == Missing::Refuse)
        return Error{
            Error::Kind::NotFound,
            OfficeText::tr(
                "There is no database %1. Make one with “keynet-desk sample” or an import, or name another with --database.")
                .arg(address.file)};
    if (!file.dir().exists() && !(missing == Missing::Make && QDir().mkpath(file.absolutePath())))
        return Error{Error::Kind::Input,
                     OfficeText::tr("There is no folder %1 for the database. Make it, or name another with --database.")
                         .arg(file.dir().path())};
    return {};
}

/// The login of the office that is open; a command opens one.
static QString &signedIn()
{
    static QString login;
    return login;
}

Result<std::unique_ptr<Office>> Office::open(const Invocation &call, Missing missing)
{
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return address.error();
    if (const auto may = mayOpen(address.value(), missing); !may)
        return may.error();
    std::unique_ptr<Office> office(new Office(address.value()));
    if (const auto version = awaited(office->m_database->prepare()); !version)
        return version.error();
    if (const auto &user = office->m_database->user(); user && !hasPlaceIn(user->role, call.area))
        return noPlaceIn(user->role, call.area);
    signedIn() = office->m_database->user() ? office->m_database->user()->login : QString();
    return office;
}

Result<std::unique_ptr<Office>> Office::openToday(const Invocation &call)
{
    auto office = open(call);
    if (office && office.value()->address().engine == Engine::Sqlite)
        (void)office.value()->turnDay(); // a file that cannot be written can be read as it stands
    return office;
}

Result<> Office::turnDay()
{
    if (const auto &user = m_database->user(); user && !hasPlaceIn(user->role, OfficeArea::Changes))
        return {};
    const auto done = write([by = actor()](const QSqlDatabase &db) { return bringToDay(db, by, officeDay(by.at)); });
    return done ? Result<>() : done.error();
}

Actor Office::actor()
{
    if (!signedIn().isEmpty())
        return {signedIn(), QDateTime::currentDateTimeUtc()};
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    return {userName(settings), QDateTime::currentDateTimeUtc()};
}
