#include "models/storage/database.h"

#include "models/storage/auditchain.h"
#include "models/storage/backup.h"
#include "models/storage/migrator.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

static Result<int> broughtUp(const QSqlDatabase &db, const DatabaseAddress &address, const Migrator::Progress &goOn)
{
    Migrator migrator(db);
    const auto found = migrator.current();
    if (!found)
        return found;
    if (address.engine == Engine::Postgres) {
        const auto state = sharedoffice::stateOf(db);
        if (!state)
            return state.error();
        if (state.value() != sharedoffice::State::Single && found.value() < migrator.newest())
            return Error{
                Error::Kind::Storage,
                DatabaseText::tr("The office is at schema %1, this program at %2. Ask the administrator to run “keynet-desk "
                                 "database upgrade”, or use the program of the office's version.")
                    .arg(found.value())
                    .arg(migrator.newest())};
    }
    const bool older = found.value() > 0 && found.value() < migrator.newest();
    if (older && address.engine == Engine::Sqlite) {
        goOn(0, 1);
        if (const auto copy = backUpBeforeMigrating(address, found.value()); !copy)
            return copy.error();
    }
    auto reached = migrator.toHead([&](int step, int of) { return !older || goOn(step, of); });
    if (reached && reached.value() > found.value() && found.value() > 0)
        if (const auto sealed = auditchain::sealOlder(db); !sealed)
            return sealed.error();
    return reached;
}

/// The one that reads tells how the server is; where the one that writes lost it, the other one has a look.
static ServerManners writing(ServerManners manners, StorageThread &reader)
{
    manners.repeats = false;
    manners.changed = {};
    manners.reached = [&reader](ServerState) { reader.run([](const QSqlDatabase &) { return Result<>(); }); };
    manners.patience = std::min(manners.patience, std::chrono::milliseconds(std::chrono::seconds(10)));
    return manners;
}

static ServerManners reading(ServerManners manners)
{
    manners.repeats = true;
    return manners;
}

Database::Database(const DatabaseAddress &address, const ServerManners &manners)
    : m_address(address), m_reader(address, reading(manners)), m_writer(address, writing(manners, m_reader))
{
}

QFuture<Result<int>> Database::prepare()
{
    using Version = Result<int>;
    return m_writer.start<Version>([this](const QSqlDatabase &db, QPromise<Version> &promise) -> Version {
        const auto version = broughtUp(db, m_address, [&promise](int step, int of) { // this object outlives the thread
            promise.setProgressRange(0, of);
            promise.setProgressValue(step);
            return !promise.isCanceled();
        });
        if (!version)
            return version;
        const auto user = sharedoffice::ownUser(db);
        if (!user)
            return user.error();
        m_user = user.value();
        return version;
    });
}
