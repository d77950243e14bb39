#include "models/storage/orderfile.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct OrderFileText
{
    Q_DECLARE_TR_FUNCTIONS(OrderFileText)
};

namespace {

const RecordTable &orderTable()
{
    static const RecordTable table{u"support_order"_s,
                                   u"order"_s,
                                   u'D',
                                   6,
                                   {u"requesting"_s, u"profession"_s, u"people"_s, u"first_day"_s, u"last_day"_s, u"least_days"_s,
                                    u"place"_s, u"duties"_s, u"payer"_s, u"state"_s, u"reason"_s}};
    return table;
}

const RecordTable &activityTable()
{
    static const RecordTable table{
        u"funded_activity"_s,
        u"activity"_s,
        u'E',
        6,
        {u"kind"_s, u"prefecture"_s, u"contractor"_s, u"first_day"_s, u"last_day"_s, u"yen"_s, u"fund"_s, u"remarks"_s}};
    return table;
}

QVariantList valuesOf(const SupportOrder &order)
{
    return {order.requesting->number(),
            numberOf(order.profession),
            order.people,
            bound(order.from),
            bound(order.to),
            order.leastDays,
            bound(order.place),
            bound(order.duties),
            codeOf(order.payer),
            codeOf(order.state),
            bound(order.reason)};
}

QVariantList valuesOf(const FundedActivity &activity)
{
    return {codeOf(activity.kind),      activity.prefecture->number(),
            bound(activity.contractor), bound(activity.from),
            bound(activity.to),         activity.yen,
            codeOf(activity.fund),      bound(activity.remarks)};
}

} // namespace

Result<QList<SupportOrder>> OrderFile::found(const QString &condition, const QVariantList &values)
{
    Statement statement(m_db,
                        u"SELECT id, number, requesting, profession, people, first_day, last_day, least_days, place, duties,"
                        " payer, state, reason, version FROM support_order WHERE %1"_s.arg(condition));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<SupportOrder> orders;
    while (statement.next()) {
        SupportOrder order;
        order.id = OrderId{statement.number(0)};
        order.number = statement.text(1);
        order.requesting = Prefecture::fromNumber(statement.value(2).toInt());
        order.profession = professionFromNumber(statement.value(3).toInt()).value_or(Profession::Clerk);
        order.people = statement.value(4).toInt();
        order.from = statement.date(5);
        order.to = statement.date(6);
        order.leastDays = statement.value(7).toInt();
        order.place = statement.text(8);
        order.duties = statement.text(9);
        order.payer = fromCode<OrderPayer>(statement.text(10)).value_or(OrderPayer::RequestingPrefecture);
        order.state = fromCode<OrderState>(statement.text(11)).value_or(OrderState::Cancelled);
        order.reason = statement.text(12);
        order.version = statement.value(13).toInt();
        orders.append(order);
    }
    statement.query().finish();
    for (SupportOrder &order : orders)
        if (const auto done = readMembers(order); !done)
            return done.error();
    return orders;
}

Result<> OrderFile::readMembers(SupportOrder &order)
{
    Statement statement(m_db,
                        u"SELECT m.seeker_id, s.number, m.from_prefecture, m.why, m.fixed_by, m.fixed_at FROM order_member m"
                        " JOIN seeker s ON s.id = m.seeker_id WHERE m.order_id = ? ORDER BY m.position"_s);
    if (const auto done = statement.run({qToUnderlying(order.id)}); !done)
        return done;
    while (statement.next())
        order.members.append({SeekerId{statement.number(0)}, statement.text(1),
                              Prefecture::fromNumber(statement.value(2).toInt()), statement.text(3), statement.text(4),
                              momentFromStored(statement.text(5))});
    return {};
}

Result<SupportOrder> OrderFile::byId(OrderId id)
{
    const auto orders = found(u"id = ?"_s, {qToUnderlying(id)});
    if (!orders)
        return orders.error();
    if (orders.value().isEmpty())
        return Error{Error::Kind::NotFound, OrderFileText::tr("The support order does not exist any more. Load the list again.")};
    return orders.value().first();
}

Result<> OrderFile::add(SupportOrder &order)
{
    const auto id = m_writer.add(orderTable(), order.number, valuesOf(order), toJson(order));
    if (!id)
        return id.error();
    order.id = OrderId{id.value()};
    return writeMembers(order);
}

Result<> OrderFile::change(const SupportOrder &before, SupportOrder &after, const QString &step)
{
    if (before == after)
        return {};
    if (const auto done = m_writer.change(orderTable(), qToUnderlying(after.id), after.number, after.version, valuesOf(after),
                                          step, toJson(before), toJson(after));
        !done)
        return done;
    if (before.members == after.members)
        return {};
    Statement clear(m_db, u"DELETE FROM order_member WHERE order_id = ?"_s);
    if (const auto done = clear.run({qToUnderlying(after.id)}); !done)
        return done;
    return writeMembers(after);
}

Result<> OrderFile::writeMembers(const SupportOrder &order)
{
    Statement insert(m_db, u"INSERT INTO order_member (order_id, position, seeker_id, from_prefecture, why, fixed_by, fixed_at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const OrderMember &member : order.members) {
        const QVariant from = member.from ? QVariant(member.from->number()) : QVariant(QMetaType(QMetaType::Int));
        if (const auto done = insert.run({qToUnderlying(order.id), position++, qToUnderlying(member.seeker), from,
                                          bound(member.why), bound(member.fixedBy), storedMoment(member.fixedAt)});
            !done)
            return done;
    }
    return {};
}

Result<QList<FundedActivity>> OrderFile::activities()
{
    Statement statement(m_db, u"SELECT id, number, kind, prefecture, contractor, first_day, last_day, yen, fund, remarks, version"
                              " FROM funded_activity ORDER BY prefecture, first_day, id"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    QList<FundedActivity> found;
    while (statement.next()) {
        FundedActivity activity;
        activity.id = ActivityId{statement.number(0)};
        activity.number = statement.text(1);
        activity.kind = fromCode<ActivityKind>(statement.text(2)).value_or(ActivityKind::Coordination);
        activity.prefecture = Prefecture::fromNumber(statement.value(3).toInt());
        activity.contractor = statement.text(4);
        activity.from = statement.date(5);
        activity.to = statement.date(6);
        activity.yen = statement.number(7);
        activity.fund = fromCode<Fund>(statement.text(8)).value_or(Fund::EmergencyGrant);
        activity.remarks = statement.text(9);
        activity.version = statement.value(10).toInt();
        found.append(activity);
    }
    return found;
}

Result<> OrderFile::add(FundedActivity &activity)
{
    if (const auto sound = checked(activity); !sound)
        return sound;
    const auto id = m_writer.add(activityTable(), activity.number, valuesOf(activity), toJson(activity));
    if (!id)
        return id.error();
    activity.id = ActivityId{id.value()};
    return {};
}

Result<> OrderFile::change(const FundedActivity &before, FundedActivity &after)
{
    if (const auto sound = checked(after); !sound)
        return sound;
    if (before == after)
        return {};
    return m_writer.change(activityTable(), qToUnderlying(after.id), after.number, after.version, valuesOf(after), u"change"_s,
                           toJson(before), toJson(after));
}
