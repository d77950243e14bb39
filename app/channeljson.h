#pragma once

#include "models/jobs/deliveryrun.h"

#include <QJsonObject>

// Channels and deliveries as commands answer them; states are the Japanese terms in either language.

QJsonObject channelJson(const Channel &channel, const ChannelCounts &counts, qint64 taken);
QJsonObject deliveryJson(const Delivery &delivery);
QJsonObject outcomeJson(const DeliveryOutcome &outcome);
/// 千葉県 of a channel that gets a file for each prefecture, else empty.
QString partName(int part);
