#pragma once

#include "models/matching/matchinginstance.h"

/// What an assignment comes to.
struct AssignmentTotals
{
    struct Level
    {
        qint32 urgency = 0;
        qint64 seats = 0, filled = 0;
    };

    qint64 seats = 0, filled = 0;
    qint64 urgency = 0; // sum over the filled seats
    qint64 score = 0;
    std::vector<Level> levels; // the most urgent first
};

/// From how many seats of each posting are filled.
AssignmentTotals totalled(const std::vector<MatchingPosting> &postings, const std::vector<qint32> &filled, qint64 score);
