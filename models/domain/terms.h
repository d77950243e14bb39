#pragma once

#include "models/domain/codes.h"

// The remaining code tables of domain.md §3 and §4; values are stored by their codes.

/// Kinds of facility (domain.md §3).
enum class FacilityKind {
    Hospital,
    Clinic,
    HomeNursing,
    CareHome,
    Pharmacy,
    HealthCentre,
    Government,
    RecoveryHotel,
    CallCentre,
    TestCentre,
    TemporaryFacility,
    VaccinationSite,
    Screening,
    Other
};
std::span<const Term> termsOf(FacilityKind);

enum class CovidRole { DirectCare, SendsSupport, Other };
std::span<const Term> termsOf(CovidRole);

enum class RecruitmentKind { Ordinary, ShortTermSupport, Backfill, Vaccination };
std::span<const Term> termsOf(RecruitmentKind);

enum class EmploymentForm { Permanent, NonPermanent, FiscalYear, ShortTermSupport, SingleShift, Dispatched };
std::span<const Term> termsOf(EmploymentForm);

enum class WageForm { Hourly, Daily, Monthly, Yearly, Negotiable };
std::span<const Term> termsOf(WageForm);

/// An unknown or missing disclosure counts as NonPublic.
enum class Disclosure { Open, NonPublic, Unlisted };
std::span<const Term> termsOf(Disclosure);

enum class Source { Gmis, File, Manual };
std::span<const Term> termsOf(Source);

/// First axis of a posting: where its newest revision stands in review (domain.md §4).
enum class ReviewState { Received, InReview, Returned, Resubmitted, Approved, Refused };
std::span<const Term> termsOf(ReviewState);

/// Second axis: whether the posting can be seen (domain.md §4).
enum class PublicationState { Unpublished, Scheduled, Published, Stopped, Ended };
std::span<const Term> termsOf(PublicationState);

enum class EndReason { Filled, Cancelled, Expired, Reregistered, ByOffice };
std::span<const Term> termsOf(EndReason);

/// Third axis, counted from hires and never entered.
enum class FillState { Unfilled, PartlyFilled, Filled, Over };
std::span<const Term> termsOf(FillState);

/// Why a posting is returned or refused. The first six are the legal grounds of 職業安定法 5条の6; only they allow 不受理.
enum class ReasonCode {
    Unlawful,
    UnfitConditions,
    PenalisedEmployer,
    NoTermsStated,
    OrganisedCrime,
    NoReport,
    MissingItem,
    Duplicate,
    OtherProfession,
    NoTraining,
    NameLeft
};
std::span<const Term> termsOf(ReasonCode);

/// Where one hire stands. Started and Completed fill a seat; the last three give it back.
enum class HireStage { Offered, Awaiting, Started, Completed, EndedEarly, Declined, Withdrawn };
std::span<const Term> termsOf(HireStage);

enum class IntakeRoute { KeyNet, Headquarters, HelloWork, NurseCentre, WomenDoctors, Association, Agency };
std::span<const Term> termsOf(IntakeRoute);

/// Reactivated counts as valid: it had run out and was taken up again.
enum class SeekerState { Valid, Expired, Reactivated, Employed, Withdrawn };
std::span<const Term> termsOf(SeekerState);

enum class LicenceCheck { Unchecked, LookedUp, OriginalSeen, Refuted };
std::span<const Term> termsOf(LicenceCheck);

inline constexpr int legalGroundCount = 6;

/// Whether the reason is one of the grounds on which 職業安定法 5条の6 lets a posting be refused.
constexpr bool isLegalGround(ReasonCode reason) { return static_cast<int>(reason) < legalGroundCount; }
