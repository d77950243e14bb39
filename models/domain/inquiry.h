#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/seats.h"
#include "models/domain/terms.h"

#include <QDateTime>

/// A question (問い合わせ) of a seeker about a posting, or about the plan; and its answer.
struct Inquiry
{
    InquiryId id{};
    QString number; // Q0000001
    SeekerId seeker{};
    PostingId posting{};
    IntakeRoute route = IntakeRoute::Headquarters;
    QDateTime askedAt;
    QString question;
    QString answer;
    QString answeredBy;
    QDateTime answeredAt;
    int version = 1;

    bool isAnswered() const { return answeredAt.isValid(); }
    bool operator==(const Inquiry &) const = default;
};

/// Refused without a question.
Result<Inquiry> asked(Inquiry inquiry, const QDateTime &at);
/// Refused without an answer, and where there is one already.
Result<Inquiry> answered(Inquiry inquiry, const QString &answer, const QString &by, const QDateTime &at);

/// An inquiry waits too long from this many days on.
inline constexpr int inquiryDays = 3;
bool isOverdue(const Inquiry &inquiry, QDate today);
