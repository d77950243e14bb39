#pragma once

#include "models/domain/activitytally.h"
#include "models/statistics/reportdocument.h"

/// 研修修了率 by profession and prefecture, and the training records of the period by module and by who gave them. Empty where
/// nobody started and nothing was recorded.
ReportDocument trainingReport(const TrainingPeriod &period, const QList<Prefecture> &prefectures = {},
                              const QList<Profession> &professions = {});
