#include "models/matching/instancebuilder.h"

#include <algorithm>

namespace {

/// Which group was the last to hold each of so many members; tells a second time within the same group.
class LastSeen
{
public:
    explicit LastSeen(size_t members) : m_group(members, -1) {}

    bool again(qint32 member, qint32 group) { return std::exchange(m_group[size_t(member)], group) == group; }

private:
    std::vector<qint32> m_group;
};

} // namespace

InstanceBuilder::InstanceBuilder(qint32 seekers, std::vector<MatchingPosting> postings)
{
    m_instance.seekers = seekers;
    m_instance.postings = std::move(postings);
}

MatchingInstance InstanceBuilder::take()
{
    m_instance.first = m_groups.arrange(m_instance.postings.size());
    m_instance.pairs = m_groups.take();
    return std::move(m_instance);
}

ChoicesBuilder::ChoicesBuilder(qint32 seekers, std::vector<MatchingPosting> postings)
    : m_seekers(seekers), m_postings(std::move(postings))
{
}

MatchingChoices ChoicesBuilder::take()
{
    MatchingChoices taken;
    taken.postings = std::move(m_postings);
    taken.first = m_groups.arrange(size_t(m_seekers));
    taken.choices = m_groups.take();
    for (size_t s = 0; s < size_t(m_seekers); ++s)
        std::sort(taken.choices.begin() + taken.first[s], taken.choices.begin() + taken.first[s + 1],
                  [](const MatchingChoice &a, const MatchingChoice &b) { return a.isBefore(b); });
    return taken;
}

std::optional<MatchingEnds> pairGivenTwice(const MatchingInstance &instance)
{
    LastSeen seen(size_t(instance.seekers));
    for (qint32 p = 0; p < instance.postingCount(); ++p)
        for (quint32 i = instance.first[size_t(p)]; i < instance.first[size_t(p) + 1]; ++i)
            if (seen.again(instance.pairs[i].seeker(), p))
                return MatchingEnds{instance.pairs[i].seeker(), p};
    return std::nullopt;
}

std::optional<MatchingEnds> pairGivenTwice(const MatchingChoices &choices)
{
    LastSeen seen(choices.postings.size());
    for (qint32 s = 0; s < choices.seekers(); ++s)
        for (quint32 i = choices.first[size_t(s)]; i < choices.first[size_t(s) + 1]; ++i)
            if (seen.again(choices.choices[i].posting, s))
                return MatchingEnds{s, choices.choices[i].posting};
    return std::nullopt;
}
