#include "models/jobs/dayturn.h"

#include "models/storage/postingdesk.h"
#include "models/storage/seekerdesk.h"

Result<int> bringToDay(const QSqlDatabase &db, const Actor &actor, QDate today)
{
    PostingDesk postings(db, actor);
    int changed = 0;
    for (const auto step : {&PostingDesk::endExpired, &PostingDesk::publishDue, &PostingDesk::recheckDue}) {
        const auto done = (postings.*step)(today);
        if (!done)
            return done;
        changed += done.value();
    }
    const auto expired = SeekerDesk(db, actor).expireDue(today);
    return expired ? Result<int>(changed + expired.value()) : expired;
}
