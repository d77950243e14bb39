#pragma once

#include "models/domain/deliveryreport.h"
#include "models/storage/sql.h"

/// Where postings stand with the channels. Nothing here is kept twice: the state of an item is the difference between what the
/// channel was told last and the posting as it is, so it changes in the transaction that changes the posting.
class DistributionStore
{
public:
    explicit DistributionStore(const QSqlDatabase &db) : m_db(db) {}

    /// How many published postings the rule takes. One pass over an index of the published postings.
    Result<qint64> taken(const Channel &channel) const;
    /// One pass over the published postings and the items of the channel.
    Result<ChannelCounts> counts(const Channel &channel) const;
    Result<ChannelOverview> overview(const Channel &channel) const;
    /// Of every channel, in their order.
    Result<QList<ChannelOverview>> overviews() const;
    /// At most `limit` rows behind such a count, after a posting, by id.
    Result<DistributionPage> page(const Channel &channel, ItemState state, PostingId after, int limit) const;
    /// The parts of the channel that have something to be told, or something to forget; {0} or prefectures.
    Result<QList<int>> partsToTell(const Channel &channel, DeliveryKind kind, bool withdrawalsOnly = false) const;
    /// Where one posting stands with each of these channels, in their order.
    Result<QList<DistributionRow>> ofPosting(const QList<Channel> &channels, PostingId posting) const;

private:
    QSqlDatabase m_db;
};
