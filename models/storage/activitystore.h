#pragma once

#include "models/domain/activitytally.h"
#include "models/domain/postingquery.h"
#include "models/storage/sql.h"

/// Counts what the reports of activity show (see activitytally.h for what each figure means). Only the filter's prefectures and
/// professions count. Each is linear in the starts, events, deliveries, records or orders of the period.
class ActivityStore
{
public:
    explicit ActivityStore(const QSqlDatabase &db) : m_db(db) {}

    Result<PlacementPeriod> placements(QDate from, QDate to, const PostingFilter &filter = {}) const;
    Result<ChannelPeriod> channels(QDate from, QDate to, const PostingFilter &filter = {}) const;
    Result<TrainingPeriod> training(QDate from, QDate to, const PostingFilter &filter = {}) const;
    Result<OrderPeriod> orders(QDate from, QDate to, const PostingFilter &filter = {}) const;

private:
    Result<QList<StartTally>> starts(QDate from, QDate to, const PostingFilter &filter) const;
    Result<QList<RouteTally>> stages(QDate from, QDate to, const PostingFilter &filter) const;
    Result<> countDeliveries(QHash<QString, ChannelTally> &tallies, QDate from, QDate to) const;
    Result<> countTold(QHash<QString, ChannelTally> &tallies, QDate from, QDate to, const PostingFilter &filter) const;
    Result<QList<ModuleTally>> modules(QDate from, QDate to, const PostingFilter &filter) const;
    Result<QList<SendingTally>> sending(QDate from, QDate to, const PostingFilter &filter) const;

    QSqlDatabase m_db;
};
