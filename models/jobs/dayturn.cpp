#include "models/jobs/dayturn.h"

#include "models/storage/dialect.h"
#include "models/storage/postingdesk.h"
#include "models/storage/seekerdesk.h"

#include <algorithm>
#include <functional>

// Rows in one transaction. On a server each posting by itself: all desks of an office turn the day at the same moment, and one
// that finds a posting taken lets the other one go on.
static constexpr int together = 200;

Result<DayTurn> bringToDay(const QSqlDatabase &db, const Actor &actor, QDate today, int most)
{
    PostingDesk postings(db, actor);
    SeekerDesk seekers(db, actor);
    const int changes = dialect::engineOf(db) == Engine::Sqlite ? together : 1;
    const std::pair<std::function<Result<int>(int)>, int> steps[] = {
        {[&](int portion) { return postings.endExpired(today, portion); }, changes},
        {[&](int portion) { return postings.publishDue(today, portion); }, changes},
        {[&](int portion) { return postings.recheckDue(today, portion); }, together},
        {[&](int portion) { return seekers.expireDue(today, portion); }, together},
    };
    DayTurn turn;
    for (const auto &[step, portion] : steps)
        for (bool more = true; more;) {
            if (turn.changed >= most)
                return DayTurn{turn.changed, false};
            const int asked = std::min(portion, most - turn.changed);
            const auto done = step(asked);
            if (!done)
                return done.error();
            turn.changed += done.value();
            more = done.value() == asked;
        }
    return turn;
}
