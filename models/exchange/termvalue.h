#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/terms.h"
#include "models/exchange/cellvalue.h"

/// The professions of a cell, each once: 看護師, 看護士, 医 師, 正看護師, ナース, 04, Nurse; several ones are separated by 、 ・
/// / または … Refused where a word is none of the eleven.
Parsed<QList<Profession>> parsedProfessions(const QString &cell);

/// 東京都, 東京, 13, Tokyo. Refused otherwise.
Parsed<Prefecture> parsedPrefecture(const QString &cell);
/// The prefecture with which an address begins.
std::optional<Prefecture> prefectureOfAddress(const QString &address);

/// 正社員, 正職員, 常勤, パート, 会計年度任用職員, 日雇 … Nothing, with a warning, for what is none of ours (業務委託).
Parsed<EmploymentForm> parsedEmployment(const QString &cell);
Parsed<FacilityKind> parsedFacilityKind(const QString &cell);
Parsed<RecruitmentKind> parsedRecruitmentKind(const QString &cell);
Parsed<CovidRole> parsedCovidRole(const QString &cell);
Parsed<IntakeRoute> parsedIntakeRoute(const QString &cell);
/// An unknown word counts as 非公開, with a warning.
Parsed<Disclosure> parsedDisclosure(const QString &cell);
