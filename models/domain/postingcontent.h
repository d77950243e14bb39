#pragma once

#include "models/domain/facility.h"
#include "models/domain/profession.h"

#include <QDate>

/// What an institution says of one posting: profession × place of work × employment form (domain.md §3).
/// A revision is one such value; two revisions are compared field by field (postingfield.h).
struct PostingContent
{
    FacilityId facility{}; // the recruiting institution; the place of work below may be another
    RecruitmentKind recruitmentKind = RecruitmentKind::Ordinary;
    std::optional<Profession> profession;
    QString placeName;
    FacilityKind placeKind = FacilityKind::Other;
    std::optional<Prefecture> prefecture;
    QString municipalityCode;
    QString municipality;
    QString postalCode;
    QString address;
    QString access;
    QString jobTitle;
    QString department;
    QString duties;
    std::optional<bool> covidDuty;
    QString covidDuties;
    QString licence;
    std::optional<int> yearsRequired;
    QString conditions;
    std::optional<EmploymentForm> employment;
    std::optional<bool> fullTime;
    QDate periodFrom;
    QDate periodTo;
    std::optional<int> headcount;
    QDate neededBy;
    std::optional<WageForm> wageForm;
    std::optional<int> wageMin;
    std::optional<int> wageMax;
    QString wageRemarks;
    QString allowances;
    QString hours;
    std::optional<bool> nights;
    std::optional<double> daysPerWeek;
    QString housing;
    QString insurance;
    QString childCare;
    QString protection;
    QString selection;
    std::optional<bool> onlineApplication;
    std::optional<bool> trainingGiven;
    QString trainingProvider;
    std::optional<double> trainingHours;
    QString trainingModules;
    QString trainingWhen;
    Disclosure disclosure = Disclosure::NonPublic;
    bool maskName = true;
    bool maskAddress = true;
    bool maskContact = true;
    QString contactDepartment;
    QString contactPerson;
    QString phone;
    QString email;
    QString url;
    QString remarks;

    bool operator==(const PostingContent &) const = default;
};
