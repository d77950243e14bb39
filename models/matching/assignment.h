#pragma once

#include "models/matching/matchinginstance.h"

#include <functional>

/// Who takes which seat.
struct Assignment
{
    std::vector<qint32> postingOf; // by seeker; -1: nobody took them
};

/// Dual prices. They prove an assignment to be the best where, with w = multiplier · urgency + score,
/// no price is negative, posting + seeker ≥ w for every pair, and Σ capacity · posting + Σ seeker = Σ w of the assigned pairs.
struct MatchingPrices
{
    qint64 multiplier = 1;
    std::vector<qint64> posting, seeker;
};

/// How solving is watched and stopped. The functions may be called from any solving thread, one call at a time each.
struct MatchingControl
{
    int threads = 1;
    std::function<bool()> stopRequested = {};
    std::function<void(qint64 seatsDone, qint64 seats)> progress = {};

    bool isStopped() const { return stopRequested && stopRequested(); }
};
