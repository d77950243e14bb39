#pragma once

#include <QtGlobal>

#include <optional>

/// A quotient rounded half up to some decimals, exactly (no floating point). Absent when the denominator is zero.
struct Quotient
{
    std::optional<qint64> scaled; // value × 10^decimals
    int decimals = 1;

    double value() const; // for axes and classes; 0 when absent
    bool operator==(const Quotient &) const = default;
};

/// numerator × factor ÷ denominator. Half is rounded away from zero, so that ＋ and ▲ mirror each other.
Quotient quotient(qint64 numerator, qint64 denominator, int decimals, qint64 factor = 1);

// The measures of the reports (domain.md §5), as functions over counted numbers.

/// 月間有効求人数 and 月間有効求職者数: carried over + new.
qint64 validCount(qint64 carriedOver, qint64 fresh);
/// 有効求人倍率 / 新規求人倍率: openings ÷ seekers, 2 decimals.
Quotient openingsPerSeeker(qint64 openings, qint64 seekers);
/// 就職率 対新規 / 対有効: placed ÷ seekers × 100, 1 decimal.
Quotient placementRate(qint64 placed, qint64 seekers);
/// 充足率 対新規 / 対有効: filled ÷ openings × 100, 1 decimal.
Quotient fillRate(qint64 filled, qint64 openings);
/// 増減率: (now − before) ÷ before × 100, 1 decimal.
Quotient changeRate(qint64 now, qint64 before);
/// 不足率: remaining ÷ headcount × 100, 1 decimal.
Quotient shortageRate(qint64 remaining, qint64 headcount);
/// 研修修了率: complete by start ÷ hired × 100, 1 decimal.
Quotient trainingRate(qint64 complete, qint64 hired);
