#pragma once

#include "models/matching/assignmentstate.h"

#include <utility>

/// Opens one seat of a posting and finds the cheapest way to keep the assignment the best one: the seat takes a free seeker, or
/// one from another posting, which takes another in turn; or somewhere a seat of the least worth stays empty. A shortest path by
/// Dijkstra over postings, with the prices as potentials. One search per thread; searches of separate components may run at once.
class SeatSearch
{
public:
    explicit SeatSearch(AssignmentState &state);

    enum class End { Filled, Empty, Stopped };
    /// Empty: the seat itself stays empty, and so would any further one of this posting. Stopped leaves everything as it was.
    template <typename Stop>
    End open(qint32 posting, const Stop &stop);

    /// Pairs looked at so far.
    qint64 work() const { return m_work; }

private:
    struct Label
    {
        qint64 level = 0;     // length of the path to the posting, less its urgency
        qint32 from = -1;     // the posting before it on the path
        qint32 fromScore = 0; // of the pair by which that posting takes
        qint32 seeker = -1;   // this seeker from here
        quint32 round = 0;    // labels of earlier rounds are void
    };
    using Waiting = std::pair<qint64, qint32>; // distance, posting

    void begin(qint32 posting);
    quint32 findFree(qint32 posting, qint64 level);
    void scan(qint32 posting);
    bool takeNext(qint32 &posting);
    void reach(qint32 posting, qint64 level, qint32 from, const MatchingPair &pair);
    void finish(qint32 start);

    AssignmentState &m_state;
    std::vector<Label> m_labels;
    std::vector<Waiting> m_heap;
    std::vector<qint32> m_scanned;
    quint32 m_round = 0;
    qint64 m_work = 0;

    // The best end found so far: this posting keeps a free seeker, or, with no seeker, leaves a seat empty.
    qint64 m_best = 0;
    qint32 m_end = -1;
    MatchingPair m_endPair;
    bool m_endTakes = false;
};

template <typename Stop>
SeatSearch::End SeatSearch::open(qint32 posting, const Stop &stop)
{
    begin(posting);
    scan(posting);
    qint32 next = -1;
    while (takeNext(next)) {
        if (m_scanned.size() % 4096 == 0 && stop())
            return End::Stopped;
        scan(next);
    }
    const bool empty = !m_endTakes && m_end == posting;
    finish(posting);
    return empty ? End::Empty : End::Filled;
}
