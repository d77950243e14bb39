#include "app/orderwiring.h"

#include "app/deskwindow.h"
#include "app/personalview.h"
#include "app/reportwiring.h"
#include "app/session.h"
#include "models/domain/personaldata.h"
#include "models/storage/candidatesearch.h"
#include "models/storage/orderdesk.h"
#include "models/storage/seekerloader.h"
#include "ui/pages/orderspage.h"

#include <QtConcurrent>

namespace {

/// One batch after the other on the connection that reads, so that no list waits for the whole search.
QFuture<Result<OrderCandidates>> candidatesOf(Session &session, const SupportOrder &order)
{
    return QtConcurrent::run(
        [database = session.database(), user = session.user(), order](QPromise<Result<OrderCandidates>> &promise) {
            const auto search = std::make_shared<CandidateSearch>(order);
            const auto whole = std::make_shared<bool>(false); // whether names are shown in full
            for (bool more = true; more;) {
                if (promise.isCanceled() || !database)
                    return;
                auto step = database->reader().run([search, whole, user](const QSqlDatabase &db) -> Result<bool> {
                    const auto sees = seesPersonal(db, user);
                    if (!sees)
                        return sees;
                    *whole = sees.value();
                    return search->step(db);
                });
                step.waitForFinished(); // on the storage thread
                if (step.resultCount() == 0)
                    return;
                const auto done = step.result();
                if (!done) {
                    promise.addResult(Result<OrderCandidates>(done.error()));
                    return;
                }
                more = done.value();
                promise.setProgressRange(0, 1000);
                promise.setProgressValue(search->total() > 0 ? int(search->done() * 1000 / search->total()) : 1000);
            }
            OrderCandidates found = search->result();
            for (QList<Candidate> *list : {&found.candidates, &found.excluded})
                for (Candidate &candidate : *list)
                    candidate = *whole ? candidate : masked(candidate);
            promise.addResult(Result<OrderCandidates>(std::move(found)));
        });
}

Result<QList<Seeker>> peopleOf(const QSqlDatabase &db, const QString &user, const SupportOrder &order)
{
    const auto whole = seesPersonal(db, user);
    if (!whole)
        return whole.error();
    QList<Seeker> people;
    SeekerLoader loader(db);
    for (const OrderMember &member : order.members) {
        auto seeker = loader.byId(member.seeker);
        if (!seeker)
            return seeker.error();
        people.append(whole.value() ? seeker.take() : masked(seeker.take()));
    }
    return people;
}

/// One change through OrderDesk, by the user at the moment of asking.
template <typename Change>
auto changed(Session &session, Change change)
{
    return session.write([actor = session.actor(), change = std::move(change)](const QSqlDatabase &db) {
        OrderDesk desk(db, actor);
        return change(desk);
    });
}

void wireChanges(OrderWork &work, Session &session)
{
    work.create = [&session](const SupportOrder &order) {
        return changed(session, [order](OrderDesk &desk) { return desk.create(order); });
    };
    work.change = [&session](const SupportOrder &order) {
        return changed(session, [order](OrderDesk &desk) { return desk.change(order); });
    };
    work.add = [&session](const SupportOrder &order, const QList<SeekerId> &seekers) {
        using Answer = Result<std::pair<SupportOrder, QStringList>>;
        return changed(session, [order, seekers](OrderDesk &desk) -> Answer {
            const auto added = desk.addMembers(order.id, order.version, seekers);
            return added ? Answer({added.value().order, added.value().refusals}) : Answer(added.error());
        });
    };
    work.remove = [&session](const SupportOrder &order, const QList<SeekerId> &seekers) {
        return changed(session,
                       [order, seekers](OrderDesk &desk) { return desk.removeMembers(order.id, order.version, seekers); });
    };
    work.fix = [&session](const SupportOrder &order) {
        return changed(session, [order](OrderDesk &desk) { return desk.fix(order.id, order.version); });
    };
    work.complete = [&session](const SupportOrder &order) {
        return changed(session, [order](OrderDesk &desk) { return desk.complete(order.id, order.version); });
    };
    work.cancel = [&session](const SupportOrder &order, const QString &reason) {
        return changed(session, [order, reason](OrderDesk &desk) { return desk.cancel(order.id, order.version, reason); });
    };
}

} // namespace

Page *makeOrdersPage(DeskWindow &desk)
{
    Session &session = desk.session();
    OrderWork work;
    work.orders = [&session] {
        return session.read([actor = session.actor()](const QSqlDatabase &db) { return OrderDesk(db, actor).orders(); });
    };
    work.people = [&session](const SupportOrder &order) {
        return session.read([order, user = session.user()](const QSqlDatabase &db) { return peopleOf(db, user, order); });
    };
    work.candidates = [&session](const SupportOrder &order) { return candidatesOf(session, order); };
    wireChanges(work, session);
    work.save = savedInBackground;
    work.print = printedInBackground;
    work.today = &Session::today;
    return new OrdersPage(work, desk.themes());
}
