#pragma once

#include <QtGlobal>

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
        std::vector<quint32> next(first.begin(), first.end() - 1);
        for (quint32 group = 0; group < groups; ++group)
            while (next[group] < first[group + 1])
                settle(next, group);
        m_groups = {};
        return first;
    }

    std::vector<Item> take() { return std::move(m_items); }

private:
    /// Moves items along their cycle until one belongs to where the cycle began.
    void settle(std::vector<quint32> &next, quint32 group)
    {
        const quint32 home = next[group];
        Item item = m_items[home];
        quint32 of = m_groups[home];
        while (of != group) {
            const quint32 place = next[of]++;
            std::swap(item, m_items[place]);
            std::swap(of, m_groups[place]);
        }
        m_items[home] = item;
        m_groups[home] = of;
        ++next[group];
    }

    std::vector<Item> m_items;
    std::vector<quint32> m_groups;
};
