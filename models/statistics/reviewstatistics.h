#pragma once

#include "models/domain/reviewtally.h"

#include <array>
#include <map>

/// Counts of a review period for one place and profession, or for sums of them.
struct ReviewFigures
{
    qint64 received = 0, approved = 0, returned = 0, refused = 0, waiting = 0;
    std::optional<int> medianHours, ninetyHours; // within which half, and nine of ten, decisions were made

    bool isEmpty() const { return received + approved + returned + refused + waiting == 0; }
};

/// Sums of a review period: every prefecture, every profession and the whole, each equal to the sum of its parts.
class ReviewStatistics
{
public:
    explicit ReviewStatistics(const ReviewPeriod &period);

    /// Without a prefecture the nation, without a profession all of them.
    ReviewFigures figures(std::optional<Prefecture> prefecture, std::optional<Profession> profession) const;

    /// Reasons of a decision, the most frequent first; the order of the code table where they are equal.
    QList<ReasonTally> reasons(ReviewState decision) const;

private:
    struct Sum
    {
        ReviewFigures counts;
        std::map<int, qint64> hours; // decisions by full hours
    };
    static constexpr std::size_t rowCount = prefectureCount + 1, columnCount = professionCount + 1; // with sums at 0

    template <typename Change>
    void change(Prefecture prefecture, Profession profession, Change change);

    std::array<std::array<Sum, columnCount>, rowCount> m_sums;
    QList<ReasonTally> m_reasons;
};

/// The smallest value that at least `share` of all are at most (nearest rank); nothing where there are none.
std::optional<int> quantile(const std::map<int, qint64> &counts, double share);
