#pragma once

#include "models/domain/activitytally.h"
#include "models/statistics/reportdocument.h"

/// Applications by route and stage that they entered, by profession and prefecture, and what each channel was delivered. Empty
/// where there was neither.
ReportDocument channelReport(const ChannelPeriod &period, const QList<Prefecture> &prefectures = {},
                             const QList<Profession> &professions = {});
