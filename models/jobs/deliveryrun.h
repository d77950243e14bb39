#pragma once

#include "models/domain/connection.h"
#include "models/domain/deliveryreport.h"
#include "models/exchange/channels/channelfile.h"
#include "models/storage/deliverystore.h"

/// How a run gets at what it does not own.
struct DeliveryMeans
{
    std::function<Result<ConnectionSecrets>(const Channel &)> secrets;
    std::function<bool(qint64 rows)> goOn; // false stops; rows of the file that is being made. Asked on any thread, one at a time
};

/// Makes and brings deliveries, channel by channel: what failed before is brought first, and nothing new is made for a channel
/// until it has arrived, so that the receiver gets every sequence number in order; a full set takes the place of what failed.
/// Nothing is made that a channel's encoding cannot hold. Runs on a connection of its own and waits; may be broken off anywhere:
/// what was made waits, what was brought is brought again with the same bytes.
class DeliveryRun
{
public:
    DeliveryRun(const QSqlDatabase &db, const DeliveryRequest &request, DeliveryMeans means);

    Result<DeliveryReport> run();
    /// Brings one delivery again at once.
    Result<Delivery> retry(qint64 id);

private:
    bool hearsOnlyWithdrawals(const Channel &channel) const;
    Result<> serve(const Channel &channel);
    Result<> servePart(const Channel &channel, int part, DeliveryKind kind);
    /// Writes the file to `path` and keeps it.
    Result<std::optional<Delivery>> made(const Channel &channel, int part, DeliveryKind kind, const QString &path,
                                         DeliveryOutcome &outcome);
    Result<Delivery> kept(const Channel &channel, Delivery delivery, const ChannelFile &file, const QString &path,
                          const QList<ItemStamp> &stamps, const std::optional<Delivery> &before);
    QStringList lackingNotes(const ChannelFile &file) const;
    /// Brings it, and keeps what became of it. An error only where the database fails.
    /// `path`: of its bytes, where they were made just now; else they come from the store.
    Result<Delivery> brought(const Channel &channel, const Delivery &delivery, std::optional<Error> &problem,
                             const QString &path = {});
    Result<> carriedFromStore(const Channel &channel, const Delivery &delivery);
    Result<> carried(const Channel &channel, const Delivery &delivery, const QString &path);
    Result<> readReceipts(const Channel &channel);
    DeliveryWay wayOf(const Channel &channel) const;
    Actor now() const;

    QSqlDatabase m_db;
    DeliveryRequest m_request;
    DeliveryMeans m_means;
    DeliveryStore m_store;
    DeliveryReport m_report;
};
