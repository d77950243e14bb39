#include "models/storage/activitystore.h"

#include "models/domain/distribution.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/officedate.h"
#include "models/storage/channelstore.h"
#include "models/storage/dialect.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/reviewstore.h"
#include "models/storage/trainingneeds.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The first moment of the period, and the one after its last.
QVariantList moments(QDate from, QDate to)
{
    return {storedMoment(officeDayBegin(from)), storedMoment(officeDayBegin(to.addDays(1)))};
}

/// A scope on columns that are called prefecture and profession of what `inner` selects.
QString scoped(const QString &columns, const QString &inner, const PostingFilter &filter)
{
    return u"SELECT %1 FROM (%2) AS found WHERE true%3"_s.arg(columns, inner, PostingQueryBuilder::scope(filter));
}

bool takes(const PostingFilter &filter, Prefecture prefecture, Profession profession)
{
    return (filter.prefectures.isEmpty() || filter.prefectures.contains(prefecture)) &&
           (filter.professions.isEmpty() || filter.professions.contains(profession));
}

/// Days from the first publication to the start; none where the posting was never published, or later.
std::optional<int> daysToFill(QDate published, QDate started)
{
    if (!published.isValid() || published > started)
        return std::nullopt;
    return int(published.daysTo(started));
}

} // namespace

Result<PlacementPeriod> ActivityStore::placements(QDate from, QDate to, const PostingFilter &filter) const
{
    auto found = starts(from, to, filter);
    if (!found)
        return found.error();
    auto review = ReviewStore(m_db).period(from, to, filter);
    if (!review)
        return review.error();
    return PlacementPeriod{from, to, found.take(), review.take()};
}

Result<QList<StartTally>> ActivityStore::starts(QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner =
        u"SELECT p.prefecture AS prefecture, p.profession AS profession, p.place_kind AS place_kind, a.route AS route,"
        " p.published_on AS published_on, h.started_on AS started_on FROM hire h JOIN posting p ON p.id = h.posting_id"
        " LEFT JOIN application a ON a.id = h.application_id WHERE h.started_on >= ? AND h.started_on <= ?"_s;
    const QString columns = u"prefecture, profession, place_kind, route, published_on, started_on"_s;
    Statement statement(m_db, scoped(columns + u", COUNT(*)"_s, inner, filter) + u" GROUP BY "_s + columns);
    if (const auto done = statement.run({from, to}); !done)
        return done.error();
    std::map<std::tuple<int, int, QString, QString, int>, StartTally> tallies; // -1: no days
    while (statement.next()) {
        const auto prefecture = Prefecture::fromNumber(statement.value(0).toInt());
        const auto profession = professionFromNumber(statement.value(1).toInt());
        if (!prefecture || !profession)
            continue;
        const auto days = daysToFill(statement.date(4), statement.date(5));
        StartTally &tally = tallies
                                .try_emplace({prefecture->number(), numberOf(*profession), statement.text(2), statement.text(3),
                                              days.value_or(-1)},
                                             StartTally{*prefecture, *profession, fromCode<FacilityKind>(statement.text(2)),
                                                        fromCode<IntakeRoute>(statement.text(3)), days})
                                .first->second;
        tally.starts += statement.number(6);
    }
    QList<StartTally> list;
    for (const auto &[key, tally] : tallies)
        list.append(tally);
    return list;
}

Result<ChannelPeriod> ActivityStore::channels(QDate from, QDate to, const PostingFilter &filter) const
{
    auto entered = stages(from, to, filter);
    if (!entered)
        return entered.error();
    const auto known = ChannelStore(m_db).all();
    if (!known)
        return known.error();
    QHash<QString, ChannelTally> tallies;
    for (const auto &counted : {countDeliveries(tallies, from, to), countTold(tallies, from, to, filter)})
        if (!counted)
            return counted.error();
    ChannelPeriod period{from, to, entered.take(), {}};
    for (const Channel &channel : known.value()) {
        ChannelTally tally = tallies.value(channel.code);
        tally.channel = channel.label();
        period.channels.append(tally);
    }
    return period;
}

Result<QList<RouteTally>> ActivityStore::stages(QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner = u"SELECT DISTINCT a.id AS id, a.prefecture AS prefecture, a.profession AS profession, a.route AS route,"
                          " e.stage AS stage FROM application_event e JOIN application a ON a.id = e.application_id"
                          " WHERE e.at >= ? AND e.at < ?"_s;
    const QString columns = u"prefecture, profession, route, stage"_s;
    Statement statement(m_db, scoped(columns + u", COUNT(*)"_s, inner, filter) + u" GROUP BY %1 ORDER BY %1"_s.arg(columns));
    if (const auto done = statement.run(moments(from, to)); !done)
        return done.error();
    QList<RouteTally> list;
    while (statement.next()) {
        const auto prefecture = Prefecture::fromNumber(statement.value(0).toInt());
        const auto profession = professionFromNumber(statement.value(1).toInt());
        const auto route = fromCode<IntakeRoute>(statement.text(2));
        const auto stage = fromCode<ApplicationStage>(statement.text(3));
        if (prefecture && profession && route && stage)
            list.append({*prefecture, *profession, *route, *stage, statement.number(4)});
    }
    return list;
}

Result<> ActivityStore::countDeliveries(QHash<QString, ChannelTally> &tallies, QDate from, QDate to) const
{
    Statement statement(m_db, u"SELECT channel, state, COUNT(*), SUM(added), SUM(changed), SUM(withdrawn) FROM delivery"
                              " WHERE made_at >= ? AND made_at < ? GROUP BY channel, state"_s);
    if (const auto done = statement.run(moments(from, to)); !done)
        return done;
    while (statement.next()) {
        ChannelTally &tally = tallies[statement.text(0)];
        const auto state = fromCode<DeliveryState>(statement.text(1));
        const qint64 deliveries = statement.number(2);
        tally.deliveries += deliveries;
        if (state == DeliveryState::Sent || state == DeliveryState::Received)
            tally.sent += deliveries;
        if (state == DeliveryState::Received)
            tally.received += deliveries;
        if (state == DeliveryState::Waiting || state == DeliveryState::Failed)
            tally.open += deliveries;
        tally.added += statement.number(3);
        tally.changed += statement.number(4);
        tally.withdrawn += statement.number(5);
    }
    return {};
}

Result<> ActivityStore::countTold(QHash<QString, ChannelTally> &tallies, QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner = u"SELECT DISTINCT i.channel AS channel, h.id AS id, p.prefecture AS prefecture,"
                          " p.profession AS profession FROM hire h JOIN posting p ON p.id = h.posting_id"
                          " JOIN distribution_item i ON i.posting_id = h.posting_id"
                          " WHERE h.started_on >= ? AND h.started_on <= ?"_s;
    Statement statement(m_db, scoped(u"channel, COUNT(*)"_s, inner, filter) + u" GROUP BY channel"_s);
    if (const auto done = statement.run({from, to}); !done)
        return done;
    while (statement.next())
        tallies[statement.text(0)].told += statement.number(1);
    return {};
}

Result<TrainingPeriod> ActivityStore::training(QDate from, QDate to, const PostingFilter &filter) const
{
    std::map<std::pair<int, int>, TrainedTally> tallies;
    TrainingNeeds needs(m_db, u"h.started_on >= ? AND h.started_on <= ?"_s, u"started_on"_s);
    const auto done = needs.run({from, to}, [&](const TrainingNeed &need) {
        const auto prefecture = Prefecture::fromNumber(need.prefecture);
        if (!prefecture || !takes(filter, *prefecture, need.profession))
            return;
        TrainedTally &tally =
            tallies.try_emplace({need.prefecture, numberOf(need.profession)}, TrainedTally{*prefecture, need.profession})
                .first->second;
        ++tally.started;
        tally.complete += need.missing.isEmpty();
    });
    if (!done)
        return done.error();
    auto records = modules(from, to, filter);
    if (!records)
        return records.error();
    TrainingPeriod period{from, to, {}, records.take()};
    for (const auto &[key, tally] : tallies)
        period.trained.append(tally);
    return period;
}

Result<QList<ModuleTally>> ActivityStore::modules(QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner = u"SELECT t.modules AS modules, t.provider AS provider, t.stage AS stage, s.prefecture AS prefecture,"
                          " s.profession AS profession FROM training t JOIN seeker s ON s.id = t.seeker_id"
                          " WHERE t.day >= ? AND t.day <= ? AND NOT (t.stage = 'exempt' AND t.approved_by = '')"_s;
    const QString columns = u"modules, provider, stage"_s;
    Statement statement(m_db, scoped(columns + u", COUNT(*)"_s, inner, filter) + u" GROUP BY "_s + columns);
    if (const auto done = statement.run({from, to}); !done)
        return done.error();
    std::map<std::tuple<int, int, int>, qint64> counts;
    while (statement.next()) {
        QList<TrainingModule> taught;
        Stored<QList<TrainingModule>>::from(taught, statement.value(0));
        const auto provider = fromCode<TrainingProvider>(statement.text(1));
        const auto stage = fromCode<TrainingStage>(statement.text(2));
        if (!provider || !stage)
            continue;
        for (const TrainingModule module : std::as_const(taught))
            counts[{int(module), int(*provider), int(*stage)}] += statement.number(3);
    }
    QList<ModuleTally> list;
    for (const auto &[key, count] : counts)
        list.append(
            {TrainingModule(std::get<0>(key)), TrainingProvider(std::get<1>(key)), TrainingStage(std::get<2>(key)), count});
    return list;
}

Result<OrderPeriod> ActivityStore::orders(QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner = u"SELECT o.requesting AS prefecture, o.profession AS profession, o.state AS state, o.people AS people,"
                          " (SELECT COUNT(*) FROM order_member m WHERE m.order_id = o.id) AS members FROM support_order o"
                          " WHERE o.first_day <= ? AND o.last_day >= ?"_s;
    const QString columns = u"prefecture, profession, state"_s;
    Statement statement(m_db, scoped(columns + u", COUNT(*), SUM(people), SUM(members)"_s, inner, filter) +
                                  u" GROUP BY %1 ORDER BY %1"_s.arg(columns));
    if (const auto done = statement.run({to, from}); !done)
        return done.error();
    OrderPeriod period{from, to, {}, {}};
    while (statement.next()) {
        const auto requesting = Prefecture::fromNumber(statement.value(0).toInt());
        const auto profession = professionFromNumber(statement.value(1).toInt());
        const auto state = fromCode<OrderState>(statement.text(2));
        if (requesting && profession && state)
            period.orders.append(
                {*requesting, *profession, *state, statement.number(3), statement.number(4), statement.number(5)});
    }
    auto sent = sending(from, to, filter);
    if (!sent)
        return sent.error();
    period.sending = sent.take();
    return period;
}

Result<QList<SendingTally>> ActivityStore::sending(QDate from, QDate to, const PostingFilter &filter) const
{
    const QString inner = u"SELECT o.requesting AS prefecture, o.profession AS profession, m.from_prefecture AS sender"
                          " FROM order_member m JOIN support_order o ON o.id = m.order_id"
                          " WHERE o.first_day <= ? AND o.last_day >= ? AND o.state <> 'cancelled'"_s;
    Statement statement(m_db, scoped(u"prefecture, sender, COUNT(*)"_s, inner, filter) +
                                  u" GROUP BY prefecture, sender ORDER BY prefecture, sender"_s);
    if (const auto done = statement.run({to, from}); !done)
        return done.error();
    QList<SendingTally> list;
    while (statement.next())
        if (const auto requesting = Prefecture::fromNumber(statement.value(0).toInt()))
            list.append({*requesting, Prefecture::fromNumber(statement.value(1).toInt()), statement.number(2)});
    return list;
}
