#include "models/storage/orderdesk.h"

#include "models/domain/officedate.h"
#include "models/storage/candidatesearch.h"
#include "models/storage/casequery.h"
#include "models/storage/hirework.h"
#include "models/storage/orderfile.h"
#include "models/storage/recordstep.h"
#include "models/storage/rowlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct OrderDeskText
{
    Q_DECLARE_TR_FUNCTIONS(OrderDeskText)
};

Result<SupportOrder> OrderDesk::create(const SupportOrder &wanted)
{
    return inTransaction(m_db, [&]() -> Result<SupportOrder> {
        if (const auto sound = checked(wanted); !sound)
            return sound.error();
        SupportOrder order = wanted;
        order.state = OrderState::Collecting;
        order.members.clear();
        if (const auto done = recordAdded<OrderFile>(m_db, m_actor, order); !done)
            return done.error();
        return order;
    });
}

Result<SupportOrder> OrderDesk::change(OrderId id, int version, const QString &step, const Rule &rule)
{
    return stepped<OrderFile>(m_db, m_actor, id, version, step, rule);
}

Result<SupportOrder> OrderDesk::change(const SupportOrder &wanted)
{
    return change(wanted.id, wanted.version, u"change"_s,
                  [&](const SupportOrder &before) { return withOrderTerms(before, wanted); });
}

Result<AddedMembers> OrderDesk::addMembers(OrderId id, int version, const QList<SeekerId> &seekers)
{
    QStringList refusals;
    const auto changed = change(id, version, u"add_member"_s, [&](const SupportOrder &before) -> Result<SupportOrder> {
        SupportOrder order = before;
        SeekerLoader loader(m_db);
        QList<SeekerId> byId = seekers;
        std::sort(byId.begin(), byId.end());
        for (const SeekerId seeker : std::as_const(byId)) // so that nobody is put on another order or into a seat meanwhile
            if (const auto held = holdSeeker(m_db, seeker); !held)
                return held.error();
        for (const SeekerId seeker : seekers) {
            const auto loaded = loader.byId(seeker);
            if (!loaded)
                return loaded.error();
            const auto bookings = bookingsOf(m_db, seeker);
            if (!bookings)
                return bookings.error();
            auto with = withMember(order, candidateFor(order, loaded.value(), bookings.value()), m_actor);
            if (with)
                order = with.take();
            else
                refusals.append(with.error().message);
        }
        return order;
    });
    if (!changed)
        return changed.error();
    refusals.removeDuplicates(); // “all places are taken” is said once
    return AddedMembers{changed.value(), refusals};
}

Result<SupportOrder> OrderDesk::addMember(OrderId id, int version, SeekerId seeker)
{
    const auto added = addMembers(id, version, {seeker});
    if (!added)
        return added.error();
    if (!added.value().refusals.isEmpty())
        return Error{Error::Kind::Input, added.value().refusals.first()};
    return added.value().order;
}

Result<SupportOrder> OrderDesk::removeMembers(OrderId id, int version, const QList<SeekerId> &seekers)
{
    return change(id, version, u"remove_member"_s, [&](const SupportOrder &before) -> Result<SupportOrder> {
        Result<SupportOrder> after = before;
        for (const SeekerId seeker : seekers)
            if (after = withoutMember(after.take(), seeker); !after)
                break;
        return after;
    });
}

Result<SupportOrder> OrderDesk::removeMember(OrderId id, int version, SeekerId seeker)
{
    return removeMembers(id, version, {seeker});
}

Result<SupportOrder> OrderDesk::fix(OrderId id, int version)
{
    return change(id, version, u"fix"_s, [](const SupportOrder &before) { return fixed(before); });
}

Result<SupportOrder> OrderDesk::complete(OrderId id, int version)
{
    return change(id, version, u"complete"_s,
                  [&](const SupportOrder &before) { return completed(before, officeDay(m_actor.at)); });
}

Result<SupportOrder> OrderDesk::cancel(OrderId id, int version, const QString &reason)
{
    return change(id, version, u"cancel"_s, [&](const SupportOrder &before) { return cancelledOrder(before, reason); });
}

Result<SupportOrder> OrderDesk::byNumber(const QString &number) const
{
    const auto found = OrderFile(m_db, m_actor).found(u"number = ?"_s, {number});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, OrderDeskText::tr("There is no support order %1. Check the number.").arg(number)};
    return found.value().first();
}

Result<QList<SupportOrder>> OrderDesk::orders(const QList<OrderState> &states) const
{
    auto all = orders(states, {}, std::numeric_limits<int>::max() - 1);
    return all ? Result<QList<SupportOrder>>(all.take().rows) : all.error();
}

static QString inStates(const QList<OrderState> &states)
{
    return states.isEmpty() ? u"true"_s : u"state IN (%1)"_s.arg(casequery::quoted(states));
}

Result<qint64> OrderDesk::orderCount(const QList<OrderState> &states) const
{
    Statement count(m_db, u"SELECT COUNT(*) FROM support_order WHERE "_s + inStates(states));
    if (const auto done = count.run({}); !done)
        return done.error();
    return count.next() ? count.number(0) : 0;
}

Result<OrderPage> OrderDesk::orders(const QList<OrderState> &states, const OrderCursor &after, int limit) const
{
    QString condition = inStates(states);
    QVariantList values;
    if (!after.atStart) {
        condition += u" AND (first_day, id) < (?, ?)"_s;
        values = {after.day, qToUnderlying(after.id)};
    }
    auto found =
        OrderFile(m_db, m_actor).found(condition + u" ORDER BY first_day DESC, id DESC LIMIT %1"_s.arg(limit + 1), values);
    if (!found)
        return found.error();
    OrderPage page{found.take(), {}, true};
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {page.rows.last().from, page.rows.last().id, false};
    return page;
}

Result<OrderCandidates> OrderDesk::candidates(const SupportOrder &order, int limit,
                                              const std::function<bool(qint64 done, qint64 total)> &goOn) const
{
    CandidateSearch search(order, limit);
    for (;;) {
        const auto more = search.step(m_db);
        if (!more)
            return more.error();
        if (!more.value() || (goOn && !goOn(search.done(), search.total())))
            return search.result();
    }
}

Result<FundedActivity> OrderDesk::addActivity(const FundedActivity &activity)
{
    return inTransaction(m_db, [&]() -> Result<FundedActivity> {
        FundedActivity added = activity;
        if (const auto done = recordAdded<OrderFile>(m_db, m_actor, added); !done)
            return done.error();
        return added;
    });
}

Result<FundedActivity> OrderDesk::changeActivity(const FundedActivity &wanted)
{
    return inTransaction(m_db, [&]() -> Result<FundedActivity> {
        OrderFile file(m_db, m_actor);
        const auto all = file.activities();
        if (!all)
            return all.error();
        for (const FundedActivity &before : all.value()) {
            if (before.id != wanted.id)
                continue;
            if (wanted.version > 0 && wanted.version != before.version)
                return changedMeanwhile(before.number);
            FundedActivity after = wanted;
            after.number = before.number;
            after.version = before.version;
            if (const auto done = file.change(before, after); !done)
                return done.error();
            return after;
        }
        return Error{Error::Kind::NotFound, OrderDeskText::tr("The activity does not exist any more. Load the list again.")};
    });
}

Result<QList<FundedActivity>> OrderDesk::activities() const { return OrderFile(m_db, m_actor).activities(); }
