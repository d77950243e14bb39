#pragma once

#include "models/domain/codes.h"

#include <QDate>
#include <QStringList>

/// What may need somebody's attention this morning; each opens the list that it was counted from.
enum class TodayKind {
    RedPostings,
    ExpiringPostings,
    StartsWithoutTraining,
    OverdueApplications,
    OpenInquiries,
    InterviewsToday,
    InterviewsWithoutResult,
    ExemptionsToApprove,
    ExpiringSeekers,
    OpenOrders
};
std::span<const Term> termsOf(TodayKind);

struct TodayLine
{
    TodayKind kind = TodayKind::RedPostings;
    qint64 count = 0;
    QStringList first; // numbers of the most urgent ones

    bool operator==(const TodayLine &) const = default;
};

/// Somebody who starts soon and has not finished the training (domain.md §4 "Training").
struct StartWarning
{
    QString seeker;  // number
    QString posting; // number
    qint64 hire = 0;
    QDate startsOn;
    QString missing; // 医療安全、PPE着脱演習
    bool licenceSeen = false;

    bool operator==(const StartWarning &) const = default;
};

struct Today
{
    QDate day;
    QList<TodayLine> lines; // in the order of TodayKind
    QList<StartWarning> starts;

    qint64 countOf(TodayKind kind) const
    {
        for (const TodayLine &line : lines)
            if (line.kind == kind)
                return line.count;
        return 0;
    }
};

/// From this many days before a start on, an unfinished training is a warning.
inline constexpr int startSoonDays = 7;
