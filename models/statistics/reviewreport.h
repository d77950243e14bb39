#pragma once

#include "models/domain/reviewtally.h"
#include "models/statistics/reportdocument.h"

/// The review statistics of a period: the nation by profession, every prefecture, the reasons, and, in files, every prefecture
/// with every profession. Empty (no sections) where nothing was received, decided or waiting.
ReportDocument reviewReport(const ReviewPeriod &period, const QList<Prefecture> &prefectures = {},
                            const QList<Profession> &professions = {});
