#pragma once

#include "models/matching/instancebuilder.h"

/// Invented matchings of the shapes that solvers meet or fear; the same seed gives the same one everywhere.
enum class Family {
    Realistic, // professions × places, most seekers near home, several seekers per seat
    Tight,     // the same with about as many seekers as seats
    Random,    // no neighbourhoods: anybody may know any posting, seekers and seats even
    Staircase, // one way only from step to step: filling the last seat moves everybody
    Equal      // realistic, and all scores the same
};

struct FamilySize
{
    qint32 seekers = 0, postings = 0;
};

/// The pairs of a made matching, before they are grouped.
struct MadePair
{
    qint32 seeker = 0, posting = 0, score = 0;
};

struct MadeMatching
{
    qint32 seekers = 0;
    std::vector<MatchingPosting> postings;
    std::vector<MadePair> pairs;
};

MadeMatching made(Family family, FamilySize size, quint64 seed);

MatchingInstance instanceOf(const MadeMatching &made);
