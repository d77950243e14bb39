#include "models/statistics/reviewstatistics.h"

#include <algorithm>
#include <cmath>

std::optional<int> quantile(const std::map<int, qint64> &counts, double share)
{
    qint64 all = 0;
    for (const auto &[value, count] : counts)
        all += count;
    if (all <= 0)
        return std::nullopt;
    const auto rank = std::max<qint64>(1, qint64(std::ceil(double(all) * share - 1e-9)));
    qint64 seen = 0;
    for (const auto &[value, count] : counts) {
        seen += count;
        if (seen >= rank)
            return value;
    }
    return std::nullopt;
}

template <typename Change>
void ReviewStatistics::change(Prefecture prefecture, Profession profession, Change change)
{
    for (const auto row : {std::size_t(0), std::size_t(prefecture.number())})
        for (const auto column : {std::size_t(0), std::size_t(numberOf(profession))})
            change(m_sums[row][column]);
}

ReviewStatistics::ReviewStatistics(const ReviewPeriod &period) : m_reasons(period.reasons)
{
    for (const ReviewTally &tally : period.tallies)
        change(tally.prefecture, tally.profession, [&tally](Sum &sum) {
            sum.counts.received += tally.received;
            sum.counts.approved += tally.approved;
            sum.counts.returned += tally.returned;
            sum.counts.refused += tally.refused;
            sum.counts.waiting += tally.waiting;
        });
    for (const ReviewWait &wait : period.waits)
        change(wait.prefecture, wait.profession, [&wait](Sum &sum) { sum.hours[wait.hours] += wait.count; });
    for (auto &row : m_sums) {
        for (Sum &sum : row) {
            sum.counts.medianHours = quantile(sum.hours, 0.5);
            sum.counts.ninetyHours = quantile(sum.hours, 0.9);
        }
    }
}

ReviewFigures ReviewStatistics::figures(std::optional<Prefecture> prefecture, std::optional<Profession> profession) const
{
    return m_sums[std::size_t(prefecture ? prefecture->number() : 0)][std::size_t(profession ? numberOf(*profession) : 0)].counts;
}

QList<ReasonTally> ReviewStatistics::reasons(ReviewState decision) const
{
    QList<ReasonTally> found;
    for (const ReasonTally &tally : m_reasons) {
        if (tally.decision != decision || tally.count == 0)
            continue;
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const ReasonTally &t) { return t.reason == tally.reason; });
        if (same != found.end())
            same->count += tally.count;
        else
            found.append(tally);
    }
    std::sort(found.begin(), found.end(), [](const ReasonTally &a, const ReasonTally &b) {
        return a.count != b.count ? a.count > b.count : a.reason < b.reason;
    });
    return found;
}
