#include "models/statistics/monthlyfigures.h"

MonthlyFigures &MonthlyFigures::operator+=(const MonthlyTally &tally)
{
    newOpenings += tally.newOpenings;
    carriedOpenings += tally.carriedOpenings;
    newSeekers += tally.newSeekers;
    carriedSeekers += tally.carriedSeekers;
    placed += tally.placed;
    filled += tally.filled;
    return *this;
}

MonthlyStatistics::MonthlyStatistics(const MonthlyCounts &counts) : m_month(counts.month)
{
    for (const MonthlyTally &tally : counts.tallies)
        for (const int prefecture : {0, tally.prefecture.number()})
            for (const int profession : {0, numberOf(tally.profession)})
                m_sums[std::size_t(prefecture)][std::size_t(profession)] += tally;
}

const MonthlyFigures &MonthlyStatistics::figures(std::optional<Prefecture> prefecture, std::optional<Profession> profession) const
{
    return m_sums[std::size_t(prefecture ? prefecture->number() : 0)][std::size_t(profession ? numberOf(*profession) : 0)];
}
