#pragma once

#include "models/matching/assignmentstate.h"
#include "models/matching/monotonequeue.h"
#include "models/matching/searchpairs.h"

#include <array>
#include <utility>

/// Opens one seat of a posting and finds the cheapest way to keep the assignment the best one: the seat takes a free seeker, or
/// one from another posting, which takes another in turn; or somewhere a seat of the least worth stays empty. A shortest path by
/// Dijkstra over postings, with the prices as potentials. One search per thread, all made before the first begins; they may run
/// at once where their postings have no seeker in common.
template <typename Pairs>
class SeatSearch
{
public:
    SeatSearch(AssignmentState &state, Pairs &pairs);

    enum class End { Filled, Empty, Stopped };
    /// Empty: the seat itself stays empty, and so would any further one of this posting. Stopped leaves everything as it was.
    template <typename Stop>
    End open(qint32 posting, const Stop &stop);

    /// Pairs looked at so far.
    qint64 work() const { return m_work; }

private:
    /// A pair that a scan looks at, and where its seeker sits.
    struct Look
    {
        MatchingPair pair;
        TakenSeat seat;
    };

    /// A seat of a posting that was scanned.
    struct Own
    {
        qint32 seeker = 0;
        TakenSeat seat;
    };

    void begin(qint32 posting);
    void unmark();
    quint32 findFree(qint32 posting, PostingNode &node, qint64 level);
    void scan(qint32 posting);
    void look(const PostingNode &node, qint32 posting, const Look &look);
    bool takeNext(qint32 &posting);
    void reach(qint32 posting, qint64 level, qint32 from);
    MatchingPair pairTo(const PostingNode &posting, qint32 number) const;
    void finish(qint32 start);

    AssignmentState &m_state;
    Pairs &m_pairs;
    MonotoneQueue<qint32> m_waiting; // postings by distance
    std::vector<qint32> m_scanned;
    std::vector<Own> m_own;
    std::array<quint32, 32> m_places;
    std::array<Look, 32> m_looks;
    std::vector<std::pair<qint32, MatchingPair>> m_path;
    quint32 m_round = 0;
    qint64 m_work = 0;

    // The best end found so far: this posting keeps a free seeker, or, with no seeker, leaves a seat empty.
    qint64 m_best = 0;
    qint32 m_end = -1;
    MatchingPair m_endPair;
    bool m_endTakes = false;
};

template <typename Pairs>
template <typename Stop>
typename SeatSearch<Pairs>::End SeatSearch<Pairs>::open(qint32 posting, const Stop &stop)
{
    begin(posting);
    scan(posting);
    qint32 next = -1;
    while (takeNext(next)) {
        if (m_scanned.size() % 4096 == 0 && stop()) {
            unmark();
            return End::Stopped;
        }
        scan(next);
    }
    const bool empty = !m_endTakes && m_end == posting;
    finish(posting);
    return empty ? End::Empty : End::Filled;
}
