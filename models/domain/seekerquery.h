#pragma once

#include "models/domain/listcount.h"
#include "models/domain/seeker.h"

#include <QVariant>

/// One row of a list of seekers.
struct SeekerRow
{
    SeekerId id{};
    QString number;
    QString name;
    QString kana;
    std::optional<Prefecture> prefecture;
    QString municipality;
    std::optional<Profession> profession;         // of the first licence, else the first wish
    LicenceCheck check = LicenceCheck::Unchecked; // of the first licence
    std::optional<int> yearsExperience;
    bool elsewhere = false;
    bool shortTerm = false;
    IntakeRoute route = IntakeRoute::Headquarters;
    SeekerState state = SeekerState::Valid;
    QDate availableFrom, registeredOn, validUntil, activeOn;
    int openApplications = 0;

    bool operator==(const SeekerRow &) const = default;
};

/// As somebody without the right to personal data sees it.
SeekerRow masked(SeekerRow row);

enum class SeekerSort {
    Number,
    Kana,
    Prefecture,
    Profession,
    Check,
    Experience,
    State,
    AvailableFrom,
    RegisteredOn,
    ValidUntil,
    ActiveOn,
    Municipality,
    Route,
    Elsewhere,
    ShortTerm
};
std::span<const Term> termsOf(SeekerSort); // code: the column of the table `seeker`

/// Which seekers a list holds. Empty lists and unset values let everything through; all conditions must hold.
struct SeekerFilter
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QList<SeekerState> states;
    QList<LicenceCheck> checks;
    QList<IntakeRoute> routes;
    bool elsewhereOnly = false;
    bool shortTermOnly = false;
    std::optional<QDate> registeredFrom, registeredTo; // both included
    std::optional<QDate> validUntilTo;                 // "expires soon": last day at the latest on
    std::optional<QDate> availableOn;                  // available from that day at the latest
    QString text; // part of a number, name, kana, municipality, profession, phone or licence number

    bool operator==(const SeekerFilter &) const = default;
};

struct SeekerOrder
{
    SeekerSort sort = SeekerSort::RegisteredOn;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const SeekerOrder &) const = default;
};

/// The last row seen: its sort value and id. A page continues after it. Empty values come last in either direction.
struct SeekerCursor
{
    QVariant value;
    SeekerId id{};
    bool atStart = true;
};

struct SeekerPage
{
    QList<SeekerRow> rows;
    SeekerCursor next;
    bool last = true;
};

using SeekerCount = ListCount;
