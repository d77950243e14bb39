#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QDate>

enum class SeekerId : qint64 {};

struct Licence
{
    Profession kind = Profession::Nurse;
    QString number;
    QDate date;
    QString grantedBy; // a prefecture for 准看護師, else empty
    LicenceCheck check = LicenceCheck::Unchecked;

    bool operator==(const Licence &) const = default;
};

/// A seeker (求職者) in outline; domain.md §3.
struct Seeker
{
    SeekerId id{};
    QString number;
    QString name;
    QString kana;
    QDate birthDate;
    QString phone;
    QString email;
    std::optional<Prefecture> prefecture;
    QString municipalityCode;
    QString municipality;
    QList<Licence> licences;
    std::optional<int> yearsExperience;
    std::optional<int> yearsAway;
    QList<Profession> wishes;
    bool elsewhere = false; // will work outside the own prefecture
    bool shortTerm = false;
    QDate availableFrom, availableTo;
    IntakeRoute route = IntakeRoute::Headquarters;
    SeekerState state = SeekerState::Valid;
    QDate registeredOn;
    QDate validUntil;

    bool operator==(const Seeker &) const = default;
};

/// A name, a prefecture, and at least one licence or the wish for 事務職.
Result<> checked(const Seeker &seeker);
