#pragma once

#include "models/domain/candidaterules.h"
#include "models/domain/prefecture.h"
#include "models/domain/profession.h"

#include <bit>
#include <limits>
#include <vector>

// What the search for candidate pairs needs of seekers and postings: small plain values, a million of which fit into memory.

/// Days as Julian day numbers, both included.
struct DayRange
{
    static constexpr qint32 open = std::numeric_limits<qint32>::max(); // no last day

    qint32 from = 0;
    qint32 to = open;

    /// How many days both have in common.
    qint64 overlap(const DayRange &other) const
    {
        return std::max<qint64>(0, qint64(std::min(to, other.to)) - std::max(from, other.from) + 1);
    }
};

/// A place on the sphere, in degrees.
struct GeoPoint
{
    float latitude = 0, longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// Kilometres along the sphere.
double kilometres(const GeoPoint &a, const GeoPoint &b);

/// One bit for each profession.
using ProfessionSet = quint16;
constexpr ProfessionSet bitOf(Profession profession) { return ProfessionSet(1U << (numberOf(profession) - 1)); }

/// Calls use(profession) for each of them, in the order of their numbers.
template <typename Use>
void eachOf(ProfessionSet professions, const Use &use)
{
    for (; professions != 0; professions = ProfessionSet(professions & (professions - 1)))
        use(static_cast<Profession>(std::countr_zero(professions))); // the reverse of bitOf()
}

enum class YesNo : quint8 { Unknown, Yes, No };

struct CandidateSeeker
{
    GeoPoint home;
    ProfessionSet mayFill = 0;     // professions whose seats a licence (not refuted) or none allows
    ProfessionSet seen = 0;        // those of them whose licence was seen or looked up
    ProfessionSet own = 0;         // those held themselves, not by way of another
    ProfessionSet wishes = 0;      // 0: any
    quint64 wishedPrefectures = 0; // bit n: prefecture n; 0: no wish
    qint16 years = -1;             // of experience; -1: unknown
    qint16 yearsAway = 0;
    qint8 prefecture = 0; // 1–47; 0: unknown
    YesNo nights = YesNo::Unknown;
    qint8 halfDaysPerWeek = 0; // twice the days a week; 0: unknown
    bool elsewhere = false;    // agreed to work outside the own prefecture
    bool shortTerm = false;
    bool registered = true; // may be placed: neither expired nor withdrawn
    bool referred = false;  // is on the way to another seat already
    DayRange available;
    std::vector<DayRange> booked;
};

struct CandidatePosting
{
    GeoPoint place;
    Profession profession = Profession::Nurse;
    qint8 prefecture = 0;
    qint8 urgency = 1; // 1–5
    YesNo nights = YesNo::Unknown;
    qint8 halfDaysPerWeek = 0;
    bool housing = false; // gives it: distance is no hindrance
    bool shortTerm = false;
    qint16 yearsRequired = 0;
    qint32 seats = 0;
    DayRange period;
};
