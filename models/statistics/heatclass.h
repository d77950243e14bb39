#pragma once

#include "models/statistics/ratios.h"

#include <QString>

#include <array>

/// What a heat map shows: people missing, or their share of the headcount.
enum class HeatMeasure { People, Rate };

/// Lower bound of each class. Fixed, so that two mornings can be compared.
inline constexpr std::array<int, 6> peopleLimits{1, 5, 15, 50, 150, 500};
inline constexpr std::array<int, 6> rateLimits{10, 20, 30, 40, 50, 60};

/// 0: nothing to colour; 1–6: few … many. The rate as it is printed decides, so 9.96 (printed 10.0) is class 1.
int heatClass(qint64 people);
int heatClass(const Quotient &rate);

/// "1–4", "500以上" for the legend.
QString heatClassText(HeatMeasure measure, int heatClass);
