#pragma once

#include "models/matching/stablesolver.h"

#include <set>

/// One run of seeker-proposing deferred acceptance with caps by region.
class DeferredAcceptance
{
public:
    DeferredAcceptance(const MatchingChoices &choices, const std::vector<RegionLimit> &limits);

    /// False where it was stopped.
    bool run(const MatchingControl &control);
    const Assignment &assignment() const { return m_assignment; }

private:
    /// Which posting of a region gives up a seat first: the one furthest above its target, then the last in turn.
    struct Surplus
    {
        qint32 above = 0;
        qint32 turn = 0; // place in the order of the round
        qint32 posting = -1;

        auto operator<=>(const Surplus &) const = default;
    };
    struct Region
    {
        qint32 cap = RegionLimit::none;
        qint32 held = 0;
        std::set<Surplus> surplus; // postings above their target
    };

    void countHeld();
    void orderTurns(const std::vector<RegionLimit> &limits);
    void propose(qint32 seeker);
    qint32 accept(qint32 posting, MatchingPair applicant);
    qint32 acceptCapped(qint32 posting, MatchingPair applicant, Region &region);
    MatchingPair letGo(qint32 posting);
    void hold(qint32 posting, MatchingPair applicant);
    void changeHeld(qint32 posting, Region &region, qint32 by);

    const MatchingChoices &m_choices;
    Assignment m_assignment;
    std::vector<quint32> m_next;       // by seeker: the next choice to propose to
    std::vector<quint32> m_first;      // by posting: where those it holds begin
    std::vector<qint32> m_held;        // by posting: how many
    std::vector<MatchingPair> m_holds; // heaps, the worst in front
    std::vector<MatchingPair> m_bar;   // by posting: who is not better than this need not ask
    std::vector<qint32> m_targets, m_turn;
    std::vector<Region> m_regions; // empty where no region has a cap
};
