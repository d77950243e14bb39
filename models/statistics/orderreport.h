#pragma once

#include "models/domain/activitytally.h"
#include "models/statistics/reportdocument.h"

/// Support orders by profession, by state and by requesting prefecture, and who sends how many to whom. Empty without orders.
ReportDocument orderReport(const OrderPeriod &period, const QList<Prefecture> &prefectures = {},
                           const QList<Profession> &professions = {});
