#pragma once

#include "models/domain/activitytally.h"
#include "models/statistics/reportdocument.h"

#include <functional>
#include <map>

/// Starts of some tallies: how many, and within how many days half and nine of ten of those seats were filled.
struct PlacementFigures
{
    qint64 starts = 0;
    std::optional<int> medianDays, ninetyDays; // none where no start has days

    bool operator==(const PlacementFigures &) const = default;
};

/// Of the tallies that are taken; linear in the tallies.
PlacementFigures placementFigures(const QList<StartTally> &tallies, const std::function<bool(const StartTally &)> &takes);

/// Placements by facility kind, by route, by both, by profession and by prefecture, with the time to fill, and the time in
/// review. Empty where nobody started and nothing was decided.
ReportDocument placementReport(const PlacementPeriod &period, const QList<Prefecture> &prefectures = {},
                               const QList<Profession> &professions = {});
