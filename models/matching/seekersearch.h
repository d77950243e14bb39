#pragma once

#include "models/matching/assignmentstate.h"

#include <span>
#include <unordered_map>
#include <utility>

/// The pairs from the seekers' side, without preferences.
class SeekerPairs
{
public:
    struct Entry
    {
        qint32 posting = 0;
        qint32 score = 0;
    };

    explicit SeekerPairs(const AssignmentState &state);
    std::span<const Entry> of(qint32 seeker) const;
    /// Adds a pair or changes its score.
    void set(qint32 seeker, qint32 posting, qint32 score);
    void remove(qint32 seeker, qint32 posting);

private:
    std::vector<Entry> &own(qint32 seeker);

    std::vector<quint32> m_first;
    LargeVector<Entry> m_entries;
    std::unordered_map<qint32, std::vector<Entry>> m_own; // of seekers whose pairs were changed since
};

/// The other direction of SeatSearch: somebody is free and costs something all the same. Their price falls until somebody takes
/// them, letting go of another, and so on, until a seat that is empty takes one, or somebody is free who costs nothing.
class SeekerSearch
{
public:
    SeekerSearch(AssignmentState &state, const SeekerPairs &pairs);

    /// A free seeker with this price. False where it was stopped, with everything as it was.
    template <typename Stop>
    bool place(qint32 seeker, qint64 price, const Stop &stop)
    {
        begin(seeker, price);
        reachFrom(seeker, 0, price, -1);
        qint32 next = -1;
        while (takeNext(next)) {
            if (m_scanned.size() % 4096 == 0 && stop())
                return false;
            scan(next);
        }
        finish(seeker);
        return true;
    }

    /// Who has no seat since the last search, or -1. Their price is 0.
    qint32 freed() const { return m_freed; }
    /// The postings whose prices rose in the last search: what their seekers cost fell.
    const std::vector<qint32> &scanned() const { return m_scanned; }
    /// Who was given another seat by the last search.
    const std::vector<qint32> &moved() const { return m_moved; }

private:
    struct Label
    {
        qint64 distance = 0;
        qint32 seeker = -1; // comes from here
        qint32 score = 0;   // of the pair by which they come
        qint32 from = -1;   // the posting they leave; -1: the beginning
        quint32 round = 0;
    };
    using Waiting = std::pair<qint64, qint32>;

    void begin(qint32 seeker, qint64 price);
    void reachFrom(qint32 seeker, qint64 distance, qint64 price, qint32 from);
    void scan(qint32 posting);
    bool takeNext(qint32 &posting);
    void finish(qint32 start);

    AssignmentState &m_state;
    const SeekerPairs &m_pairs;
    std::vector<Label> m_labels;
    std::vector<Waiting> m_heap;
    std::vector<qint32> m_scanned, m_moved;
    quint32 m_round = 0;

    qint64 m_best = 0;
    qint32 m_endPosting = -1; // has an empty seat, or lets go of m_endSeeker; -1: the seeker stays free
    qint32 m_endSeeker = -1;
    qint32 m_freed = -1;
};
