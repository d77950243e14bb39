#pragma once

#include "models/domain/codes.h"

/// The reports, in the order in which they are offered; the codes are what the command line calls them.
enum class ReportKind { Shortage, Review, Monthly, Placements, Channels, Training, Orders, Funds, Built };
std::span<const Term> termsOf(ReportKind);

/// Whether it is about the days of a period, as opposed to one day or one month. What somebody built may be.
constexpr bool isOfPeriod(ReportKind kind) { return kind != ReportKind::Shortage && kind != ReportKind::Monthly; }
