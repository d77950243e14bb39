#include "app/office.h"

#include "app/places.h"
#include "models/domain/officedate.h"
#include "models/jobs/dayturn.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QThread>

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
    std::unique_ptr<Office> office(new Office(address.value(), call.tell));
    if (const auto version = office->prepared(); !version)
        return version.error();
    if (const auto &user = office->m_database->user(); user && !hasPlaceIn(user->role, call.area))
        return noPlaceIn(user->role, call.area);
    signedIn() = office->m_database->user() ? office->m_database->user()->login : QString();
    return office;
}

Office::Office(const DatabaseAddress &address, Tell tell)
    : m_database(std::make_shared<Database>(address)), m_tell(std::move(tell))
{
}

/// Says what happens to an older database, once it takes long enough to be noticed.
Result<int> Office::prepared()
{
    constexpr int patience = 700, shortPause = 1, longPause = 100; // ms
    const QFuture<Result<int>> preparing = m_database->prepare();
    QElapsedTimer since;
    since.start();
    int told = -1;
    while (!preparing.isFinished()) {
        const bool isLong = since.elapsed() > patience;
        QThread::msleep(isLong ? longPause : shortPause);
        const int step = preparing.progressValue(), of = preparing.progressMaximum();
        if (!m_tell || !isLong || of <= 0 || step == told)
            continue;
        told = step;
        m_tell(OfficeText::tr("The database is brought up to date for this version of the program: %1")
                   .arg(step == 0 ? OfficeText::tr("a copy of it is made first.")
                                  : OfficeText::tr("step %1 of %2.").arg(step).arg(of)));
    }
    return awaited(preparing);
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
    constexpr int between = 5000; // ms from one line to the next
    QElapsedTimer since;
    since.start();
    for (int changed = 0;;) {
        const auto turn =
            write([by = actor()](const QSqlDatabase &db) { return bringToDay(db, by, officeDay(by.at), dayPortion); });
        if (!turn)
            return turn.error();
        if (turn.value().isDone)
            return {};
        changed += turn.value().changed;
        if (!m_tell || since.elapsed() < between)
            continue;
        since.start();
        m_tell(OfficeText::tr("Postings and registrations are brought to today's date: %n so far", nullptr, changed));
    }
}

Actor Office::actor()
{
    if (!signedIn().isEmpty())
        return {signedIn(), QDateTime::currentDateTimeUtc()};
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    return {userName(settings), QDateTime::currentDateTimeUtc()};
}
