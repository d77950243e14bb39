#include "app/shortagewiring.h"

#include "app/deskwindow.h"
#include "app/session.h"
#include "models/storage/shortagestore.h"
#include "ui/pages/shortagepage.h"

static ShortagePage::Work shortageWork(Session &session)
{
    ShortagePage::Work work;
    work.shortage = [&session](QDate asOf) {
        return session.read(
            [asOf, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).asOf(asOf, today); });
    };
    work.trend = [&session](const PostingFilter &filter, int weeks) {
        return session.read(
            [=, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).trend(today, weeks, filter); });
    };
    work.counted = [&session](const PostingFilter &filter) {
        return session.read(
            [=, today = Session::today()](const QSqlDatabase &db) { return ShortageStore(db).counted(today, filter); });
    };
    return work;
}

Page *makeShortagePage(DeskWindow &desk) { return new ShortagePage(shortageWork(desk.session()), desk.themes()); }
