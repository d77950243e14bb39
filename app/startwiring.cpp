#include "app/startwiring.h"

#include "app/deskwindow.h"
#include "app/exchangeclock.h"
#include "app/personalview.h"
#include "app/session.h"
#include "models/storage/casestore.h"
#include "models/storage/dailybackup.h"
#include "models/storage/postingstore.h"
#include "models/storage/shortagestore.h"
#include "ui/pages/startpage.h"

static constexpr int shownLeftOff = 5;

static Result<StartState> startStateOf(const QSqlDatabase &db, const DatabaseAddress &address, const QString &user, QDate day)
{
    auto today = CaseStore(db).today(day);
    if (!today)
        return today.error();
    const auto whole = seesPersonal(db, user);
    if (!whole)
        return whole.error();
    StartState state;
    state.today = today.take();
    if (!whole.value())
        for (StartWarning &warning : state.today.starts)
            warning = masked(warning);
    auto leftOff = PostingStore(db).lastChangedBy(user, shownLeftOff);
    if (!leftOff)
        return leftOff.error();
    state.leftOff = leftOff.take();
    for (const RemoteSystem system : allOf<RemoteSystem>()) {
        auto connection = connectionStateOf(db, system);
        if (!connection)
            return connection.error();
        state.connections.append(connection.take());
    }
    state.makesBackups = address.engine == Engine::Sqlite;
    if (state.makesBackups)
        state.backedUpOn = lastDailyBackup(address);
    return state;
}

Page *makeStartPage(DeskWindow &desk)
{
    Session &session = desk.session();
    StartWork work;
    work.state = [&session] {
        return session.read([address = session.address(), user = session.user(), day = Session::today()](const QSqlDatabase &db) {
            return startStateOf(db, address, user, day);
        });
    };
    work.nurses = [&session](int weeks) {
        return session.read([weeks, day = Session::today()](const QSqlDatabase &db) {
            return ShortageStore(db).trend(day, weeks, {.professions = {Profession::Nurse}});
        });
    };
    work.sync = [&desk](RemoteSystem system) { return watchedRound(desk, system, SyncMode::Usual, true); };
    return new StartPage(work, desk.themes());
}
