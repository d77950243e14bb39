#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

enum class FacilityId : qint64 {};

/// A recruiting institution (募集機関), domain.md §3.
struct Facility
{
    FacilityId id{};
    QString code; // ten-digit institution code or the prefecture's own; empty where nobody gave one
    QString name;
    QString kana;
    FacilityKind kind = FacilityKind::Other;
    QString founder;
    std::optional<Prefecture> prefecture;
    QString municipalityCode; // six digits of JIS X 0402 with check digit, or empty
    QString municipality;
    QString postalCode; // 100-0001, or empty
    QString address;
    std::optional<double> latitude, longitude; // degrees
    std::optional<int> beds;
    QString department;
    QString contactPerson;
    QString phone;
    QString email;
    CovidRole covidRole = CovidRole::Other;

    bool operator==(const Facility &) const = default;
};

/// What every way in asks: a name, a prefecture, and codes in the form of their standards.
Result<> checked(const Facility &facility);

/// Whether the sixth digit of a municipality code is the check digit of the first five (JIS X 0402).
bool isMunicipalityCode(const QString &code);
