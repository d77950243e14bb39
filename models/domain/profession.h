#pragma once

#include "models/domain/codes.h"

/// The eleven professions of the plan, in the order of the founding document (domain.md §1).
/// Stored as the number 1–11 that numberOf() gives; code "01"–"11".
enum class Profession {
    Physician,
    PublicHealthNurse,
    Midwife,
    Nurse,
    AssistantNurse,
    RadiologicalTechnologist,
    LaboratoryTechnician,
    ClinicalEngineer,
    Pharmacist,
    Paramedic,
    Clerk
};

inline constexpr int professionCount = 11;

std::span<const Term> termsOf(Profession);

constexpr int numberOf(Profession profession) { return static_cast<int>(profession) + 1; }
std::optional<Profession> professionFromNumber(int number);

/// 事務職 needs no licence; all others do.
constexpr bool isLicensed(Profession profession) { return profession != Profession::Clerk; }

/// Whether a licence of one profession may fill a seat of another: 保健師 and 助産師 also hold a 看護師 licence.
bool mayFill(Profession held, Profession wanted);
