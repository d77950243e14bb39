#pragma once

#include "models/domain/monthlytally.h"
#include "models/statistics/ratios.h"

#include <array>

/// The figures of one place and profession, or of sums of them, with the measures of domain.md §5.
struct MonthlyFigures
{
    qint64 newOpenings = 0, carriedOpenings = 0, newSeekers = 0, carriedSeekers = 0, placed = 0, filled = 0;

    qint64 validOpenings() const { return validCount(carriedOpenings, newOpenings); }
    qint64 validSeekers() const { return validCount(carriedSeekers, newSeekers); }
    bool isEmpty() const { return validOpenings() + validSeekers() + placed + filled == 0; }
    MonthlyFigures &operator+=(const MonthlyTally &tally);
};

/// Sums of a month: every prefecture, every profession and the whole, each equal to the sum of its parts.
class MonthlyStatistics
{
public:
    explicit MonthlyStatistics(const MonthlyCounts &counts);

    QDate month() const { return m_month; }
    /// Without a prefecture the nation, without a profession all of them.
    const MonthlyFigures &figures(std::optional<Prefecture> prefecture, std::optional<Profession> profession) const;

private:
    QDate m_month;
    std::array<std::array<MonthlyFigures, professionCount + 1>, prefectureCount + 1> m_sums; // sums at 0
};
