#pragma once

#include "models/domain/codes.h"

// The code tables of what happens between a published posting and somebody starting work (domain.md §3–4).

/// Whether a seeker works at present; 潜在: holds a licence, has not worked with it for long.
enum class WorkStatus { Working, Left, Latent };
std::span<const Term> termsOf(WorkStatus);

/// What a seeker has agreed to.
enum class Consent { ToInstitutions, ToPrefectures, ToKeyNet };
std::span<const Term> termsOf(Consent);

/// The way of an application (domain.md §4 "Application"); the last four leave it.
enum class ApplicationStage {
    Received,
    Documents,
    Referred,
    Arranging,
    Interviewed,
    Offered,
    Accepted,
    OriginalSeen,
    Trained,
    Started,
    Ended,
    Rejected,
    Declined,
    Withdrawn,
    Unreachable
};
std::span<const Term> termsOf(ApplicationStage);
constexpr bool isLeaving(ApplicationStage stage) { return stage >= ApplicationStage::Rejected; }
/// Whether something can still happen to it.
constexpr bool isOpen(ApplicationStage stage) { return stage < ApplicationStage::Ended; }

enum class InterviewMode { InPerson, Online, Phone };
std::span<const Term> termsOf(InterviewMode);

/// Planned until a result is entered; Cancelled and NoShow did not take place.
enum class InterviewResult { Planned, Passed, Failed, Undecided, NoShow, Cancelled };
std::span<const Term> termsOf(InterviewResult);
constexpr bool tookPlace(InterviewResult result)
{
    return result == InterviewResult::Passed || result == InterviewResult::Failed || result == InterviewResult::Undecided;
}

enum class TrainingModule { InfectionControl, MedicalSafety, ProtectiveEquipment, Ventilator, Vaccination, Orientation };
std::span<const Term> termsOf(TrainingModule);

enum class TrainingProvider { OwnInstitution, Outside, Prefecture, NursingAssociation };
std::span<const Term> termsOf(TrainingProvider);

enum class TrainingMode { OnSite, Online, SelfStudy };
std::span<const Term> termsOf(TrainingMode);

/// domain.md §4 "Training"; what has no record at all is 未受講.
enum class TrainingStage { NotTaken, Booked, Attending, Completed, Exempt, Failed, Absent };
std::span<const Term> termsOf(TrainingStage);

enum class OrderState { Collecting, Fixed, Completed, Cancelled };
std::span<const Term> termsOf(OrderState);

/// Who bears wages and travel of people who are sent.
enum class OrderPayer { RequestingPrefecture, SendingPrefecture, ReceivingInstitution, State };
std::span<const Term> termsOf(OrderPayer);

enum class ActivityKind { Coordination, Training };
std::span<const Term> termsOf(ActivityKind);

/// 新型コロナウイルス感染症緊急包括支援交付金 pays coordination, 地域医療介護総合確保基金 pays training (domain.md §1.4).
enum class Fund { EmergencyGrant, RegionalFund };
std::span<const Term> termsOf(Fund);
