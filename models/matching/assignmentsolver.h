#pragma once

#include "models/matching/assignment.h"
#include "models/matching/assignmentstate.h"
#include "models/matching/solvingorder.h"

#include <atomic>

template <typename Pairs>
class SeatSearch;

/// Fills seats so that the sum of urgency is the largest possible, and among those the sum of scores.
/// Seats are tried one after another in falling urgency; after each the assignment is the best one for the seats tried so far.
/// Postings that share no seeker, not even through others, may be solved by several threads; the result is the same.
class AssignmentSolver
{
public:
    /// The multiplier is that of urgencyMultiplier(), or larger.
    AssignmentSolver(MatchingInstance instance, qint64 multiplier);

    /// False where it was stopped: then the seats tried so far are assigned at their best. May be called again to go on.
    bool solve(const MatchingControl &control);

    Assignment assignment() const;
    /// Of a posting whose seats were not all tried, the price is the least that no pair contradicts.
    MatchingPrices prices() const;
    const MatchingInstance &instance() const { return m_state.instance; }
    /// By posting: seats tried.
    const std::vector<qint32> &tried() const { return m_state.tried; }
    /// What was solved, to be changed and kept at its best. Leaves nothing here.
    AssignmentState takeState() { return std::move(m_state); }

    /// How many pairs searches may look at, for each pair there is, before an auction takes over. For tests.
    void setPatience(qint64 patience) { m_patience = patience; }
    bool hasHandedOver() const { return m_handedOver; }

private:
    /// How searches come along in one component.
    struct Course
    {
        enum class Way { Searches, NeedsAuction, AfterAuction };
        Way way = Way::Searches;
        qint64 recent = 0; // pairs looked at by the last searches, on a falling scale
        qint64 seatsLeft = 0;
    };
    class Watch;
    class LocalNumbers;

    bool fillSeats(const MatchingControl &control);
    template <typename Pairs>
    bool fillSeats(Pairs &pairs, const MatchingControl &control);
    template <typename Pairs>
    void fillSeats(SeatSearch<Pairs> &search, const std::vector<int> &threadOf, int thread, Watch &watch);
    template <typename Pairs>
    bool fillPosting(SeatSearch<Pairs> &search, qint32 given, Watch &watch);
    bool isTooLong(Course &course, quint64 size, qint64 work) const;
    bool handOver(const MatchingControl &control);
    std::vector<qint32> urgencyLevels(const std::vector<bool> &included, const MatchingControl &control, bool &stopped) const;

    qint64 m_patience = 100;
    bool m_handedOver = false;
    AssignmentState m_state;
    SolvingOrder m_order;
    std::vector<Course> m_courses; // by component
};
