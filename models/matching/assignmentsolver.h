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

    /// How many pairs searches may look at, for each pair there is, before an auction takes over. For tests.
    void setPatience(qint64 patience) { m_patience = patience; }
    bool hasHandedOver() const { return m_handedOver; }

private:
    bool handOver(const MatchingControl &control);
    std::vector<qint32> urgencyLevels(const MatchingControl &control, bool &stopped) const;

    qint64 m_patience = 12;
    bool m_handedOver = false;
    std::vector<qint32> m_order; // postings by falling urgency
    AssignmentState m_state;
};
