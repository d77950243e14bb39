#pragma once

#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QDate>

/// The publication axis of a posting (domain.md §4 "Publication").
struct Publication
{
    PublicationState state = PublicationState::Unpublished;
    QDate acceptedOn; // day of the first approval
    QDate publishOn;  // while it is scheduled: the day from which it can be seen
    QDate publishedOn;
    QDate validUntil;
    int extensions = 0; // 0 or 1
    std::optional<EndReason> endReason;

    bool operator==(const Publication &) const = default;
};

/// Last day of the second month after acceptance: 5/15 → 7/31.
QDate validUntilFrom(QDate acceptedOn);

/// From 7 days before the last day, while the posting is published, scheduled or stopped.
bool expiresSoon(const Publication &publication, QDate today);
inline constexpr int soonDays = 7;

/// Whether midnight has passed over the last day.
bool isExpired(const Publication &publication, QDate today);

/// Steps of the axis. Each refuses what the lifecycle does not allow, with a sentence.
/// `approved`: whether a revision of the posting is approved; only such a one is published.
Result<Publication> published(Publication publication, bool approved, QDate today);
/// 公開予約: published by itself on that day, which lies ahead and within the validity.
Result<Publication> scheduled(Publication publication, bool approved, QDate day, QDate today);
bool isDue(const Publication &publication, QDate today);
Result<Publication> stopped(Publication publication);
Result<Publication> ended(Publication publication, EndReason reason);
/// One extension of one month, to the last day of the next month; only before it has ended.
Result<Publication> extended(Publication publication, QDate today);
