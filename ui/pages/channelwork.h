#pragma once

#include "models/domain/connection.h"
#include "models/domain/deliveryreport.h"

#include <QFuture>

/// What the page of channels can do. Each function answers later, from wherever the program keeps its data.
struct ChannelWork
{
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<QList<ChannelOverview>>()> list;
    /// How many published postings a rule takes, before it is saved.
    std::function<Answer<qint64>(Channel)> taken;
    std::function<Answer<DistributionPage>(QString channel, ItemState, PostingId after, int limit)> items;
    /// The first postings that a channel gets, as they leave the office.
    std::function<Answer<QList<ChannelPosting>>(Channel)> preview;
    std::function<Answer<QList<Delivery>>(QString channel)> deliveries;
    /// Of every channel.
    std::function<Answer<QList<Delivery>>()> failedDeliveries;
    /// Secrets are kept where there are any.
    std::function<Answer<Channel>(Channel, std::optional<ConnectionSecrets>)> save;
    /// To one channel (code) or to all (empty). The future counts rows and can be cancelled.
    std::function<Answer<DeliveryReport>(QString channel, bool full)> deliver;
    std::function<Answer<Delivery>(qint64 id)> retry;
    /// Writes the same bytes and their manifest into a folder.
    std::function<Answer<std::monostate>(Delivery, QString folder)> remake;
    /// Records a receipt that the channel sent as a file.
    std::function<Answer<Delivery>(QString file)> confirm;
};
