#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/terms.h"

#include <QDate>
#include <QList>

// What review statistics are counted from. Days are days in Japan; the period includes both its ends. Counted are entries of
// the history (posting_history.what = code of a ReviewState), grouped by prefecture and profession of the posting:
//   received  entries "received" or "resubmitted" in the period: revisions that came to be reviewed
//   approved, returned, refused
//             entries of that code in the period, without approvals that were undone (a later "approval_undone" of the same
//             posting and revision)
//   waiting   postings whose last entry among the six review states and "approval_undone", up to the end of the period's last
//             day, is "received", "in_review", "resubmitted" or "approval_undone"

/// Counts of one prefecture and profession. Only those with a count need be there.
struct ReviewTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    qint64 received = 0, approved = 0, returned = 0, refused = 0, waiting = 0;

    qint64 decided() const { return approved + returned + refused; }
    bool operator==(const ReviewTally &) const = default;
};

/// How often a reason was given with a return or refusal that counts above.
struct ReasonTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    ReviewState decision = ReviewState::Returned; // Returned or Refused
    ReasonCode reason = ReasonCode::MissingItem;
    qint64 count = 0;

    bool operator==(const ReasonTally &) const = default;
};

/// How many of the decisions counted above came after so many full hours: from the latest "received" or "resubmitted" entry of
/// the same posting before the decision, to the decision.
struct ReviewWait
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    int hours = 0;
    qint64 count = 0;

    bool operator==(const ReviewWait &) const = default;
};

struct ReviewPeriod
{
    QDate from, to;
    QList<ReviewTally> tallies;
    QList<ReasonTally> reasons;
    QList<ReviewWait> waits;
};
