#include "models/matching/solvingorder.h"

#include "models/matching/prefetch.h"

#include <algorithm>
#include <numeric>

namespace {

/// Sets of postings that are joined one by one.
class JoinedPostings
{
public:
    explicit JoinedPostings(size_t postings) : m_parent(postings) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    qint32 first(qint32 posting)
    {
        while (m_parent[size_t(posting)] != posting)
            posting = m_parent[size_t(posting)] = m_parent[size_t(m_parent[size_t(posting)])];
        return posting;
    }
    /// Gives the first of both sets together.
    qint32 join(qint32 a, qint32 b)
    {
        a = first(a);
        b = first(b);
        m_parent[size_t(std::max(a, b))] = std::min(a, b);
        return std::min(a, b);
    }

private:
    std::vector<qint32> m_parent;
};

/// Numbers for postings and seekers by the part of the country that they belong to; among those of one, in their own order.
Numbering localNumbers(const std::vector<qint32> &neighbourhood, const LargeVector<qint32> &firstOf)
{
    std::vector<qint32> byPlace(neighbourhood.size());
    std::iota(byPlace.begin(), byPlace.end(), 0);
    std::stable_sort(byPlace.begin(), byPlace.end(),
                     [&](qint32 a, qint32 b) { return neighbourhood[size_t(a)] < neighbourhood[size_t(b)]; });
    Numbering numbers{std::vector<qint32>(neighbourhood.size()), LargeVector<qint32>(firstOf.size())};
    for (size_t place = 0; place < byPlace.size(); ++place)
        numbers.posting[size_t(byPlace[place])] = qint32(place);

    std::vector<qint32> next(neighbourhood.size() + 1, 0); // where the seekers of a posting begin; last, those of none
    const auto group = [&](qint32 first) { return first < 0 ? neighbourhood.size() : size_t(numbers.posting[size_t(first)]); };
    for (const qint32 first : firstOf)
        ++next[group(first)];
    std::exclusive_scan(next.begin(), next.end(), next.begin(), 0);
    for (size_t seeker = 0; seeker < firstOf.size(); ++seeker)
        numbers.seeker[seeker] = next[group(firstOf[seeker])]++;
    return numbers;
}

constexpr quint32 ahead = 16; // so many pairs before it is needed, a seeker is asked for

} // namespace

SolvingOrder::SolvingOrder(const MatchingInstance &instance)
    : postings(instance.postings.size()), componentOf(instance.postings.size(), -1)
{
    JoinedPostings joined(instance.postings.size());
    LargeVector<qint32> firstOf(size_t(instance.seekers), -1); // the first posting of a seeker
    std::vector<qint32> neighbourhood(instance.postings.size());
    for (qint32 p = 0; p < instance.postingCount(); ++p) {
        qint32 nearest = p, component = p;
        const quint32 end = instance.first[size_t(p) + 1];
        for (quint32 i = instance.first[size_t(p)]; i < end; ++i) {
            if (i + ahead < end)
                prefetch(&firstOf[size_t(instance.pairs[i + ahead].seeker())]);
            qint32 &first = firstOf[size_t(instance.pairs[i].seeker())];
            if (first < 0) {
                first = p;
                continue;
            }
            nearest = std::min(nearest, first);
            if (joined.first(first) != component)
                component = joined.join(first, component);
        }
        neighbourhood[size_t(p)] = nearest;
    }
    for (qint32 p = 0; p < instance.postingCount(); ++p) {
        const qint32 first = joined.first(p);
        if (first == p) {
            componentOf[size_t(p)] = qint32(components.size());
            components.emplace_back();
        }
        const qint32 component = componentOf[size_t(p)] = componentOf[size_t(first)];
        components[size_t(component)].size += instance.degree(p) + 1;
        components[size_t(component)].seats += instance.seatsToTry(p);
    }
    local = localNumbers(neighbourhood, firstOf);
    std::iota(postings.begin(), postings.end(), 0);
    std::stable_sort(postings.begin(), postings.end(), [&](qint32 a, qint32 b) {
        const qint32 urgencyA = instance.postings[size_t(a)].urgency, urgencyB = instance.postings[size_t(b)].urgency;
        return urgencyA != urgencyB ? urgencyA > urgencyB : neighbourhood[size_t(a)] < neighbourhood[size_t(b)];
    });
}

std::vector<int> SolvingOrder::dealtOut(int threads) const
{
    std::vector<size_t> largest(components.size());
    std::iota(largest.begin(), largest.end(), 0);
    std::stable_sort(largest.begin(), largest.end(), [&](size_t a, size_t b) { return components[a].size > components[b].size; });
    std::vector<quint64> load(size_t(std::max(threads, 1)), 0);
    std::vector<int> threadOf(components.size());
    for (const size_t component : largest) {
        const auto least = std::min_element(load.begin(), load.end());
        *least += components[component].size;
        threadOf[component] = int(least - load.begin());
    }
    return threadOf;
}
