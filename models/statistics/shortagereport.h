#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/shortage.h"
#include "models/statistics/reportdocument.h"

/// The shortage report of a day: the nation by profession with the trend, where it is worst, every prefecture, and prefecture ×
/// profession in persons and in percent. Empty (no sections) where no posting is published.
ReportDocument shortageReport(const Shortage &shortage, const QList<TrendPoint> &trend, const PostingFilter &filter = {});
