#pragma once

#include "models/domain/checks.h"
#include "models/domain/terms.h"

#include <QDateTime>

enum class ReviewAction { Take, Return, Resubmit, Approve, Refuse };

/// What a reviewer decides about the newest revision of a posting.
struct Decision
{
    ReviewAction action = ReviewAction::Take;
    std::optional<ReasonCode> reason; // required to return or refuse
    QString comment;
    bool amberConfirmed = false; // the second, explicit confirmation
};

/// The states through which a decision passes, in order (a decision on a received posting passes through InReview),
/// or why it is refused: a step that the lifecycle lacks, a missing reason, a ground that is not legal, red items left,
/// amber ones not confirmed (domain.md §4 "Review").
Result<QList<ReviewState>> decided(ReviewState from, const Decision &decision, const QList<Check> &checks);

/// Whether somebody has to review: received, in review or resubmitted.
constexpr bool awaitsReview(ReviewState state)
{
    return state == ReviewState::Received || state == ReviewState::InReview || state == ReviewState::Resubmitted;
}
