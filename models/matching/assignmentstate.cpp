#include "models/matching/assignmentstate.h"

#include <algorithm>

AssignmentState::AssignmentState(MatchingInstance given, qint64 urgencyWeight)
    : instance(std::move(given)), multiplier(urgencyWeight), net(instance.postings.size(), 0), tried(instance.postings.size(), 0),
      filled(instance.postings.size(), 0), ownLead(instance.postings.size(), 0), firstFree(instance.postings.size(), 0),
      seatOf(size_t(instance.seekers)), m_ordered(instance.postings.size(), 0)
{
}

quint32 AssignmentState::orderMore(qint32 posting)
{
    constexpr quint32 least = 16;
    const auto begin = instance.pairs.begin() + instance.first[size_t(posting)];
    const quint32 degree = instance.degree(posting), done = m_ordered[size_t(posting)];
    const quint32 wanted = std::min(degree, done + std::max(done, least));
    if (wanted < degree)
        std::nth_element(begin + done, begin + wanted, begin + degree);
    std::sort(begin + done, begin + wanted);
    return m_ordered[size_t(posting)] = wanted;
}

void AssignmentState::restore(Snapshot taken)
{
    net = std::move(taken.net);
    tried = std::move(taken.tried);
    filled = std::move(taken.filled);
    seatOf = std::move(taken.seatOf);
    forgetShortcuts();
}

void AssignmentState::forgetShortcuts()
{
    std::fill(ownLead.begin(), ownLead.end(), 0);
    std::fill(firstFree.begin(), firstFree.end(), 0);
}
