#pragma once

#include "models/matching/largevector.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

/// Items that came in any order, put side by side by their group, in place: they never exist twice in memory.
template <typename Item>
class PairGroups
{
public:
    void reserve(size_t count)
    {
        m_items.reserve(count);
        m_groups.reserve(count);
    }

    void add(quint32 group, const Item &item)
    {
        m_items.push_back(item);
        m_groups.push_back(group);
    }

    size_t size() const { return m_items.size(); }

    /// Gives where each group begins, and the end of the last one.
    std::vector<quint32> arrange(size_t groups)
    {
        std::vector<quint32> first(groups + 1, 0);
        for (const quint32 group : m_groups)
            ++first[group + 1];
        for (size_t g = 0; g < groups; ++g)
            first[g + 1] += first[g];
        split(0, quint32(groups), first);
        m_groups = {};
        return first;
    }

    LargeVector<Item> take() { return std::move(m_items); }

private:
    static constexpr quint32 parts = 256; // so many places are written to at a time: more would not stay in the caches

    /// Parts the items of the groups from … up to `to` into ranges of groups, and those again.
    void split(quint32 from, quint32 to, const std::vector<quint32> &first)
    {
        if (to - from < 2)
            return;
        const quint32 width = (to - from + parts - 1) / parts;
        const auto begin = [&](quint32 part) { return std::min(from + part * width, to); };
        quint32 next[parts];
        for (quint32 part = 0; part < parts; ++part)
            next[part] = first[begin(part)];
        for (quint32 part = 0; part < parts; ++part)
            for (const quint32 end = first[begin(part + 1)]; next[part] < end; ++next[part])
                settle(next, part, from, width);
        if (width > 1)
            for (quint32 part = 0; part < parts; ++part)
                split(begin(part), begin(part + 1), first);
    }

    /// Moves items along their cycle until one belongs to the part where the cycle began.
    void settle(quint32 *next, quint32 home, quint32 from, quint32 width)
    {
        Item item = m_items[next[home]];
        quint32 group = m_groups[next[home]];
        for (quint32 part; (part = (group - from) / width) != home;) {
            const quint32 place = next[part]++;
            std::swap(item, m_items[place]);
            std::swap(group, m_groups[place]);
        }
        m_items[next[home]] = item;
        m_groups[next[home]] = group;
    }

    LargeVector<Item> m_items;
    LargeVector<quint32> m_groups;
};
