#include "models/storage/distributionstore.h"

#include "models/domain/leaks.h"
#include "models/domain/officedate.h"
#include "models/storage/channelstore.h"
#include "models/storage/distributionquery.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using distributionquery::Leg;

static constexpr Leg legs[]{Leg::Taken, Leg::Dropped, Leg::Others};

Result<qint64> DistributionStore::taken(const Channel &channel) const
{
    Statement select(m_db, u"SELECT COUNT(*) FROM posting p WHERE "_s + distributionquery::taken(channel));
    if (const auto done = select.run({}); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<ChannelCounts> DistributionStore::counts(const Channel &channel) const
{
    ChannelCounts counts;
    for (const Leg leg : legs) {
        Statement select(m_db, u"SELECT %1, COUNT(*)%2 GROUP BY 1, 2, 3"_s.arg(distributionquery::factColumns(channel, leg),
                                                                               distributionquery::from(channel, leg)));
        if (const auto done = select.run({channel.code}); !done)
            return done.error();
        while (select.next())
            counts
                .items[itemState(distributionquery::facts(leg, select.text(0), select.number(1) != 0, select.number(2) != 0))] +=
                select.number(3);
    }
    Statement deliveries(m_db, u"SELECT state, COUNT(*), MAX(sent_at) FROM delivery WHERE channel = ? GROUP BY state"_s);
    if (const auto done = deliveries.run({channel.code}); !done)
        return done.error();
    QString last;
    while (deliveries.next()) {
        const auto state = fromCode<DeliveryState>(deliveries.text(0));
        if (state == DeliveryState::Waiting || state == DeliveryState::Failed)
            counts.openDeliveries += deliveries.number(1);
        if (state == DeliveryState::Failed)
            counts.failedDeliveries += deliveries.number(1);
        last = std::max(last, deliveries.text(2));
    }
    counts.lastSentAt = momentFromStored(last);
    return counts;
}

Result<ChannelOverview> DistributionStore::overview(const Channel &channel) const
{
    const auto found = counts(channel);
    if (!found)
        return found.error();
    const auto ruled = taken(channel);
    if (!ruled)
        return ruled.error();
    return ChannelOverview{channel, found.value(), ruled.value()};
}

Result<QList<ChannelOverview>> DistributionStore::overviews() const
{
    const auto channels = ChannelStore(m_db).all();
    if (!channels)
        return channels.error();
    QList<ChannelOverview> list;
    for (const Channel &channel : channels.value()) {
        const auto one = overview(channel);
        if (!one)
            return one.error();
        list.append(one.value());
    }
    return list;
}

static QString rowColumns(const Channel &channel, Leg leg)
{
    const QString told =
        leg == Leg::Others ? u"0, 0, 0, ''"_s
                           : u"COALESCE(i.revision, 0), COALESCE(d.sequence, 0), COALESCE(i.part, 0), COALESCE(d.problem, '')"_s;
    return distributionquery::factColumns(channel, leg) +
           u", p.id, p.number, p.prefecture, p.profession, p.place_name, p.disclosure, p.publication, p.revision, "_s + told;
}

static DistributionRow rowFrom(const Statement &row, Leg leg)
{
    DistributionRow read;
    const ItemFacts facts = distributionquery::facts(leg, row.text(0), row.number(1) != 0, row.number(2) != 0);
    read.state = itemState(facts);
    read.id = PostingId{row.number(3)};
    read.number = row.text(4);
    read.prefecture = Prefecture::fromNumber(row.value(5).toInt());
    read.profession = professionFromNumber(row.value(6).toInt());
    read.disclosure = fromCode<Disclosure>(row.text(8)).value_or(Disclosure::NonPublic);
    read.place = read.disclosure == Disclosure::Open ? row.text(7) : hiddenName();
    read.publication = fromCode<PublicationState>(row.text(9)).value_or(PublicationState::Unpublished);
    read.revision = row.value(10).toInt();
    read.deliveredRevision = row.value(11).toInt();
    read.sequence = row.number(12);
    read.part = row.value(13).toInt();
    if (read.state == ItemState::Failed)
        read.problem = row.text(14);
    return read;
}

Result<DistributionPage> DistributionStore::page(const Channel &channel, ItemState state, PostingId after, int limit) const
{
    DistributionPage page;
    for (const Leg leg : legs) {
        const QString condition = distributionquery::inState(channel, leg, state);
        if (condition.isEmpty())
            continue;
        Statement select(m_db, u"SELECT %1%2%3 AND p.id > ? ORDER BY p.id LIMIT ?"_s.arg(
                                   rowColumns(channel, leg), distributionquery::from(channel, leg), condition));
        if (const auto done = select.run({channel.code, qToUnderlying(after), limit + 1}); !done)
            return done.error();
        while (select.next())
            page.rows.append(rowFrom(select, leg));
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
    page.last = page.rows.size() <= limit;
    // A posting that moved to another prefecture stands in two parts: its rows stay together.
    while (page.rows.size() > limit && page.rows.size() > 1 && page.rows.last().id != page.rows[limit - 1].id)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = page.rows.last().id;
    return page;
}

Result<QList<int>> DistributionStore::partsToTell(const Channel &channel, DeliveryKind kind, bool withdrawalsOnly) const
{
    std::map<int, bool> parts;
    const bool isWhole = kind == DeliveryKind::Full && !channel.eachPrefecture;
    if (isWhole)
        parts[0] = true; // an empty full set says that there is nothing
    for (const Leg leg : {Leg::Taken, Leg::Dropped}) {
        if (leg == Leg::Taken && (withdrawalsOnly || isWhole))
            continue;
        const QString part = leg == Leg::Taken ? distributionquery::partOf(channel) : u"i.part"_s;
        const QString others = isWhole ? u" AND i.part > 0"_s : QString(); // of a channel that had parts once
        Statement select(m_db, u"SELECT DISTINCT %1, %2%3%4"_s.arg(distributionquery::factColumns(channel, leg), part,
                                                                   distributionquery::from(channel, leg), others));
        if (const auto done = select.run({channel.code}); !done)
            return done.error();
        while (select.next())
            if (toTell(distributionquery::facts(leg, select.text(0), select.number(1) != 0, select.number(2) != 0), kind))
                parts[select.value(3).toInt()] = true;
    }
    QList<int> list;
    for (const auto &[part, wanted] : parts)
        list.append(part);
    return list;
}

Result<QList<DistributionRow>> DistributionStore::ofPosting(const QList<Channel> &channels, PostingId posting) const
{
    QList<DistributionRow> rows;
    for (const Channel &channel : channels) {
        DistributionRow found{.id = posting};
        for (const Leg leg : legs) {
            Statement select(m_db,
                             u"SELECT %1%2 AND p.id = ?"_s.arg(rowColumns(channel, leg), distributionquery::from(channel, leg)));
            if (const auto done = select.run({channel.code, qToUnderlying(posting)}); !done)
                return done.error();
            while (select.next())
                if (const DistributionRow row = rowFrom(select, leg); found.state == ItemState::OutOfScope || leg == Leg::Taken)
                    found = row;
        }
        rows.append(found);
    }
    return rows;
}
