#pragma once

#include "models/domain/codes.h"

/// What must hold between a seeker and a posting before they are a pair at all.
enum class CandidateCondition { Licence, Period, Distance, Consent, Booked, Nights, Days, Registered, Referred };
inline constexpr int candidateConditionCount = 9;
/// What is wrong where the condition does not hold.
std::span<const Term> termsOf(CandidateCondition);

/// Why seats of a posting stay empty, or why nothing is proposed to a seeker.
enum class MatchObstacle {
    // of a posting
    NobodySuits,
    NobodyNear,
    CapReached,
    PlacedBetter,
    PreferOthers,
    // of a seeker
    NothingSuits,
    NothingNear,
    FilledForAll,
    FilledByBetter,
    // of both
    NotTried
};
std::span<const Term> termsOf(MatchObstacle);

struct MatchReason
{
    MatchObstacle obstacle = MatchObstacle::NotTried;
    std::optional<CandidateCondition> mostly = {}; // that most of those nearby fail

    auto operator<=>(const MatchReason &) const = default;
};
/// In the language of the window.
QString sentence(const MatchReason &reason);
