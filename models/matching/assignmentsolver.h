#pragma once

#include "models/matching/assignment.h"
#include "models/matching/assignmentstate.h"

/// Fills seats so that the sum of urgency is the largest possible, and among those the sum of scores.
/// Seats are tried one after another in falling urgency; after each the assignment is the best one for the seats tried so far.
class AssignmentSolver
{
public:
    /// The multiplier is that of urgencyMultiplier().
    AssignmentSolver(MatchingInstance instance, qint64 multiplier);

    /// False where it was stopped: then the seats tried so far are assigned at their best. May be called again to go on.
    bool solve(const MatchingControl &control);

    Assignment assignment() const;
    /// Of a posting whose seats were not all tried, the price is the least that no pair contradicts.
    MatchingPrices prices() const;
    const MatchingInstance &instance() const { return m_state.instance; }
    /// By posting: seats tried.
    const std::vector<qint32> &tried() const { return m_state.tried; }

private:
    std::vector<qint32> m_order; // postings by falling urgency
    AssignmentState m_state;
};
