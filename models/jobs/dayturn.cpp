#include "models/jobs/dayturn.h"

#include "models/storage/dialect.h"
#include "models/storage/postingdesk.h"
#include "models/storage/seekerdesk.h"

#include <algorithm>
#include <functional>

Result<DayTurn> bringToDay(const QSqlDatabase &db, const Actor &actor, QDate today, int most)
{
    PostingDesk postings(db, actor);
    SeekerDesk seekers(db, actor);
    // In one transaction. On a server each posting by itself: all desks of an office turn the day at the same moment, and none is
    // to hold many postings that the others wait for.
    const int changes = dialect::engineOf(db) == Engine::Sqlite ? dayPortion : 1;
    const std::pair<std::function<Result<int>(int)>, int> steps[] = {
        {[&](int portion) { return postings.endExpired(today, portion); }, changes},
        {[&](int portion) { return postings.publishDue(today, portion); }, changes},
        {[&](int portion) { return postings.recheckDue(today, portion); }, dayPortion},
        {[&](int portion) { return seekers.expireDue(today, portion); }, dayPortion},
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
