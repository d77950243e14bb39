#pragma once

#include "models/domain/ids.h"
#include "models/domain/peopleterms.h"
#include "models/domain/prefecture.h"
#include "models/domain/result.h"

#include <QDate>

/// Outsourced coordination or prefectural training, and which fund pays it (domain.md §1.4, §3).
struct FundedActivity
{
    ActivityId id{};
    QString number; // E000001
    ActivityKind kind = ActivityKind::Coordination;
    std::optional<Prefecture> prefecture;
    QString contractor;
    QDate from, to;
    qint64 yen = 0;
    Fund fund = Fund::EmergencyGrant;
    QString remarks;
    int version = 1;

    bool operator==(const FundedActivity &) const = default;
};

/// The fund that may pay such an activity.
constexpr Fund fundFor(ActivityKind kind)
{
    return kind == ActivityKind::Coordination ? Fund::EmergencyGrant : Fund::RegionalFund;
}

/// A prefecture, a contractor, a period, an amount above 0, and the fund that may pay it.
Result<> checked(const FundedActivity &activity);

/// What a prefecture spends from one fund.
struct FundTotal
{
    std::optional<Prefecture> prefecture; // none: the nation
    Fund fund = Fund::EmergencyGrant;
    int activities = 0;
    qint64 yen = 0;

    bool operator==(const FundTotal &) const = default;
};

/// By prefecture and fund, the 47 in their order and the nation last; those without any are left out.
QList<FundTotal> totals(const QList<FundedActivity> &activities);
/// Reads “1,234,567”, “１２３４５６７円” or “¥1234567”; 0 where it is no whole number of yen.
qint64 yenFrom(const QString &text);
/// 1,234,567円 or ¥1,234,567.
QString shownYen(qint64 yen);
