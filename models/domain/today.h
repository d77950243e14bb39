#pragma once

#include "models/domain/codes.h"
#include "models/domain/peopleterms.h"
#include "models/domain/postingquery.h"
#include "models/domain/seekerquery.h"

#include <QDate>
#include <QStringList>

/// What may need somebody's attention this morning; each opens the list that it was counted from. What wants a decision today
/// comes first, from ExpiringPostings on what has some days yet.
enum class TodayKind {
    PostingsToReview,
    RedPostings,
    StartsWithoutTraining,
    InterviewsToday,
    InterviewsWithoutResult,
    OverdueApplications,
    OpenInquiries,
    ExemptionsToApprove,
    StartExemptionsToApprove,
    FailedDeliveries,
    FailedChannels,
    Conflicts,
    ExpiringPostings,
    ExpiringSeekers,
    OpenOrders
};
std::span<const Term> termsOf(TodayKind);
constexpr bool hasSomeDays(TodayKind kind) { return kind >= TodayKind::ExpiringPostings; }

/// Exactly the postings that a line counts; of PostingsToReview, RedPostings and ExpiringPostings.
PostingFilter postingsOf(TodayKind kind, QDate day);
/// The seekers that ExpiringSeekers counts.
SeekerFilter expiringSeekers(QDate day);

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
    QString seeker; // number
    QString name;
    QString posting; // number
    qint64 hire = 0;
    QDate startsOn;
    QString missing;                    // 医療安全、PPE着脱演習
    QList<TrainingModule> modules = {}; // the same
    bool licenceSeen = false;

    bool operator==(const StartWarning &) const = default;
};
/// As somebody without the right to personal data sees it.
StartWarning masked(StartWarning warning);

/// The first of them, by day, and how many there are.
struct StartWarnings
{
    QList<StartWarning> first;
    qint64 count = 0;
};

/// What one of the next days brings.
struct DayPlan
{
    QDate day;
    qint64 starts = 0, interviews = 0, trainings = 0, expiring = 0; // the last: postings whose last day it is

    bool isEmpty() const { return starts + interviews + trainings + expiring == 0; }
    bool operator==(const DayPlan &) const = default;
};

struct Today
{
    QDate day;
    int warningDays = 0;        // how long before a start an unfinished training is a warning
    QList<TodayLine> lines;     // in the order of TodayKind
    QList<StartWarning> starts; // of StartsWithoutTraining the first
    QList<DayPlan> week;        // seven days from `day` on

    qint64 countOf(TodayKind kind) const
    {
        for (const TodayLine &line : lines)
            if (line.kind == kind)
                return line.count;
        return 0;
    }
};

/// From this many days before a start on, an unfinished training is a warning, where the office has not set another number.
inline constexpr int startSoonDays = 7, mostWarningDays = 60;
/// From this many days before it on, it is urgent.
inline constexpr int startUrgentDays = 2;
inline bool isUrgent(const StartWarning &warning, QDate today) { return warning.startsOn <= today.addDays(startUrgentDays); }
