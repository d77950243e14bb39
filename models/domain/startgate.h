#pragma once

#include "models/domain/posting.h"
#include "models/domain/seeker.h"
#include "models/domain/training.h"

/// What one person has besides the hire in question: a seat elsewhere, or a place on a support order.
struct Booking
{
    QString what; // number of the posting or of the order
    HireId hire{};
    OrderId order{};
    QDate from, to; // to: open where invalid
    bool fullTime = true;

    bool operator==(const Booking &) const = default;
};

/// The days that a hire takes of somebody; planned ones where nothing is confirmed yet.
Booking bookingOf(const Hire &hire, const QString &posting);
/// Whether they share a day.
bool overlaps(const Booking &one, const Booking &other);

/// What is known of the person of a hire when it is to begin.
struct StartFacts
{
    std::optional<Seeker> seeker;
    QList<TrainingRecord> trainings;
    QList<Booking> bookings; // accepted and started seats elsewhere, fixed support orders
};

/// One condition of the start gate (domain.md §4): whether it is met, and if not what is missing.
struct GateItem
{
    enum class What { Person, Licence, Training, Overlap };
    What what = What::Person;
    bool met = false;
    QString sentence;
};

/// All conditions, met or not, for a start on `day`; for a checklist.
QList<GateItem> startGate(const Hire &hire, const PostingContent &content, const StartFacts &facts, QDate day);

/// Refused unless the original licence was seen and the training is complete, or an exemption was approved by a second person;
/// and always where the person would hold two overlapping full-time seats.
Result<> mayStart(const Hire &hire, const PostingContent &content, const StartFacts &facts, QDate day);

/// Refused where the person is booked full time on a shared day.
Result<> mayAccept(const Hire &hire, const StartFacts &facts);

/// Whether a seat of such a posting is full time: as it says, else by its form of employment.
bool isFullTime(const PostingContent &content);

/// Asks for a start without licence or training; counts once a second person has approved it.
Result<Hire> exemptionAsked(Hire hire, const QString &reason, const QString &by);
Result<Hire> exemptionApproved(Hire hire, const QString &by);

/// Other days or terms, before somebody has left: the days of a start that was confirmed stay.
Result<Hire> withTerms(Hire hire, QDate startsOn, QDate endsOn, const QString &otherTerms);
