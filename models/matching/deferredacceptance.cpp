#include "models/matching/deferredacceptance.h"

#include <algorithm>
#include <numeric>

namespace {

/// Worse than anybody.
const MatchingPair open(std::numeric_limits<qint32>::max(), -qint32(matchingScoreLimit));

} // namespace

DeferredAcceptance::DeferredAcceptance(const MatchingChoices &choices, const std::vector<RegionLimit> &limits)
    : m_choices(choices), m_next(choices.first.begin(), choices.first.end() - 1), m_held(choices.postings.size(), 0),
      m_bar(choices.postings.size(), open)
{
    m_assignment.postingOf.assign(size_t(choices.seekers()), -1);
    countHeld();
    if (std::any_of(limits.begin(), limits.end(), [](const RegionLimit &limit) { return limit.cap != RegionLimit::none; }))
        orderTurns(limits);
}

void DeferredAcceptance::countHeld()
{
    std::vector<qint32> asked(m_choices.postings.size(), 0);
    for (const MatchingChoice &choice : m_choices.choices)
        ++asked[size_t(choice.posting)];
    m_first.assign(1, 0);
    for (size_t p = 0; p < asked.size(); ++p)
        m_first.push_back(m_first.back() + quint32(std::min(asked[p], m_choices.postings[p].capacity)));
    m_holds.resize(m_first.back());
}

void DeferredAcceptance::orderTurns(const std::vector<RegionLimit> &limits)
{
    m_targets = seatTargets(m_choices.postings, limits);
    for (const RegionLimit &limit : limits)
        m_regions.push_back({limit.cap, 0, {}});
    std::vector<qint32> order(m_choices.postings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        return m_choices.postings[size_t(a)].urgency > m_choices.postings[size_t(b)].urgency;
    });
    m_turn.resize(order.size());
    for (size_t turn = 0; turn < order.size(); ++turn)
        m_turn[size_t(order[turn])] = qint32(turn);
}

bool DeferredAcceptance::run(const MatchingControl &control)
{
    const qint32 seekers = m_choices.seekers();
    for (qint32 s = 0; s < seekers; ++s) {
        propose(s);
        if (s % 4096 != 4095)
            continue;
        if (control.progress)
            control.progress(s + 1, seekers);
        if (control.isStopped())
            return s + 1 == seekers;
    }
    return true;
}

/// Has a seeker propose, then whomever that displaces, until nobody is left without an answer.
void DeferredAcceptance::propose(qint32 seeker)
{
    while (seeker >= 0) {
        quint32 &next = m_next[size_t(seeker)];
        const quint32 end = m_choices.first[size_t(seeker) + 1];
        qint32 displaced = -1;
        for (; next < end; ++next) {
            const MatchingChoice &choice = m_choices.choices[next];
            const MatchingPair applicant(seeker, choice.score);
            if (!(applicant < m_bar[size_t(choice.posting)]) ||
                m_first[size_t(choice.posting)] == m_first[size_t(choice.posting) + 1])
                continue;
            displaced = accept(choice.posting, applicant);
            if (displaced == seeker)
                continue;
            m_assignment.postingOf[size_t(seeker)] = choice.posting;
            ++next;
            break;
        }
        if (displaced == seeker)
            return;
        if (displaced >= 0)
            m_assignment.postingOf[size_t(displaced)] = -1;
        seeker = displaced;
    }
}

/// Who has to go on after this, perhaps the applicant; -1: nobody.
qint32 DeferredAcceptance::accept(qint32 posting, MatchingPair applicant)
{
    const qint32 region = m_choices.postings[size_t(posting)].region;
    if (region >= 0 && size_t(region) < m_regions.size() && m_regions[size_t(region)].cap != RegionLimit::none)
        return acceptCapped(posting, applicant, m_regions[size_t(region)]);
    const quint32 room = m_first[size_t(posting) + 1] - m_first[size_t(posting)];
    const bool full = quint32(m_held[size_t(posting)]) == room;
    const qint32 displaced = full ? letGo(posting).seeker() : -1; // worse than the applicant: the bar says so
    hold(posting, applicant);
    if (quint32(m_held[size_t(posting)]) == room)
        m_bar[size_t(posting)] = m_holds[m_first[size_t(posting)]];
    return displaced;
}

qint32 DeferredAcceptance::acceptCapped(qint32 posting, MatchingPair applicant, Region &region)
{
    const quint32 room = m_first[size_t(posting) + 1] - m_first[size_t(posting)];
    if (quint32(m_held[size_t(posting)]) == room) {
        if (!(applicant < m_holds[m_first[size_t(posting)]]))
            return applicant.seeker();
        const qint32 displaced = letGo(posting).seeker();
        hold(posting, applicant);
        return displaced;
    }
    hold(posting, applicant);
    changeHeld(posting, region, 1);
    if (region.held <= region.cap)
        return -1;
    // All targets fit under the cap, so somebody is above theirs.
    const qint32 giver = region.surplus.rbegin()->posting;
    const qint32 displaced = letGo(giver).seeker();
    changeHeld(giver, region, -1);
    return displaced;
}

void DeferredAcceptance::changeHeld(qint32 posting, Region &region, qint32 by)
{
    // m_held is what it is after the change
    const qint32 above = m_held[size_t(posting)] - m_targets[size_t(posting)];
    const qint32 turn = m_turn[size_t(posting)];
    region.held += by;
    if (above - by > 0)
        region.surplus.erase({above - by, turn, posting});
    if (above > 0)
        region.surplus.insert({above, turn, posting});
}

MatchingPair DeferredAcceptance::letGo(qint32 posting)
{
    const auto begin = m_holds.begin() + m_first[size_t(posting)];
    std::pop_heap(begin, begin + m_held[size_t(posting)]);
    return *(begin + --m_held[size_t(posting)]);
}

void DeferredAcceptance::hold(qint32 posting, MatchingPair applicant)
{
    const auto begin = m_holds.begin() + m_first[size_t(posting)];
    *(begin + m_held[size_t(posting)]) = applicant;
    std::push_heap(begin, begin + ++m_held[size_t(posting)]);
}
