#include "app/fundwiring.h"

#include "app/deskwindow.h"
#include "app/reportwiring.h"
#include "app/session.h"
#include "models/storage/orderdesk.h"
#include "ui/pages/fundspage.h"

Page *makeFundsPage(DeskWindow &desk)
{
    Session &session = desk.session();
    FundWork work;
    work.activities = [&session] {
        return session.read([actor = session.actor()](const QSqlDatabase &db) { return OrderDesk(db, actor).activities(); });
    };
    work.add = [&session](const FundedActivity &activity) {
        return session.write(
            [activity, actor = session.actor()](const QSqlDatabase &db) { return OrderDesk(db, actor).addActivity(activity); });
    };
    work.change = [&session](const FundedActivity &activity) {
        return session.write([activity, actor = session.actor()](const QSqlDatabase &db) {
            return OrderDesk(db, actor).changeActivity(activity);
        });
    };
    work.save = savedInBackground;
    work.print = printedInBackground;
    work.today = &Session::today;
    return new FundsPage(work, desk.themes());
}
