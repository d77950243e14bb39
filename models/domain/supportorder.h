#pragma once

#include "models/domain/audit.h"
#include "models/domain/seeker.h"
#include "models/domain/startgate.h"

/// Why somebody is not sent; in the order in which it is looked at.
enum class Exclusion {
    OwnPrefecture,
    NotValid,
    NoLicence,
    LicenceNotSeen,
    StaysHome,
    NoConsent,
    Booked,
    TooFewDays,
    OnThisOrder
};
std::span<const Term> termsOf(Exclusion);

/// One person on a support order.
struct OrderMember
{
    SeekerId seeker{};
    QString seekerNumber;
    std::optional<Prefecture> from; // the sending prefecture
    QString why;                    // what spoke for them when they were chosen
    QString fixedBy;
    QDateTime fixedAt;

    bool operator==(const OrderMember &) const = default;
};

/// 応援派遣: a prefecture asks for people for a period; they come from other prefectures.
struct SupportOrder
{
    OrderId id{};
    QString number; // D000001
    std::optional<Prefecture> requesting;
    Profession profession = Profession::Nurse;
    int people = 1;
    QDate from, to;
    int leastDays = 0; // of the period that somebody must be free; 0: all of them
    QString place;
    QString duties;
    OrderPayer payer = OrderPayer::RequestingPrefecture;
    OrderState state = OrderState::Collecting;
    QString reason; // of a cancellation
    QList<OrderMember> members;
    int version = 1;

    int days() const { return int(from.daysTo(to)) + 1; }
    int daysNeeded() const { return leastDays > 0 ? leastDays : days(); }
    int open() const { return people - int(members.size()); }
    bool operator==(const SupportOrder &) const = default;
};

/// A prefecture, a licensed profession or 事務職, 1 to 9,999 people, a period, and no more least days than it has.
Result<> checked(const SupportOrder &order);

/// Why somebody can be sent, as one line in the language of the user.
QString inOneLine(const QStringList &reasons);

/// A seeker as a candidate: with what speaks for them, or what excluded them.
struct Candidate
{
    SeekerId seeker{};
    QString number, name;
    std::optional<Prefecture> prefecture;
    int freeDays = 0;
    int score = 0; // higher first; only for the order of candidates
    QStringList reasons;
    std::optional<Exclusion> exclusion;
    QString excludedBy; // sentence
};

/// Days of the order's period on which the seeker is available and not booked. Linear in the days and bookings.
int freeDays(const SupportOrder &order, const Seeker &seeker, const QList<Booking> &bookings);
/// The candidate that the seeker is.
Candidate candidateFor(const SupportOrder &order, const Seeker &seeker, const QList<Booking> &bookings);
/// Best first: more free days, more experience, nearer; at the same score by number, so that a list is always the same.
void rank(QList<Candidate> &candidates);

// Steps. Each refuses what is not allowed, with a sentence.

/// Puts somebody on the order. Refused where they are excluded, or all places are taken.
Result<SupportOrder> withMember(SupportOrder order, const Candidate &candidate, const Actor &actor);
Result<SupportOrder> withoutMember(SupportOrder order, SeekerId seeker);
/// Other terms, while it is being filled; the period and the profession only while nobody is on it.
Result<SupportOrder> withOrderTerms(SupportOrder order, const SupportOrder &wanted);
/// Fixes the members; from then on they are booked.
Result<SupportOrder> fixed(SupportOrder order);
Result<SupportOrder> completed(SupportOrder order, QDate today);
Result<SupportOrder> cancelledOrder(SupportOrder order, const QString &reason);

/// Whether the members are booked by it.
constexpr bool books(OrderState state) { return state == OrderState::Collecting || state == OrderState::Fixed; }
/// The booking that the order is for one of its members.
Booking bookingOf(const SupportOrder &order);
