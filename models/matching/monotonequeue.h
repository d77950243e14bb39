#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

/// A priority queue for keys that never fall below the last one taken, as those of Dijkstra's algorithm: a radix heap (Ahuja,
/// Mehlhorn, Orlin, Tarjan 1990). Adding takes a constant time, and an item moves at most once for each bit in which keys
/// differ, in steps that the processor foresees; a binary heap's it does not. Items with one key come in an order that depends on
/// nothing but the order of adding.
template <typename Value>
class MonotoneQueue
{
public:
    struct Item
    {
        qint64 key = 0;
        Value value{};
    };

    /// No key will be below `least`.
    void clear(qint64 least)
    {
        for (; m_used != 0; m_used &= m_used - 1)
            m_buckets[size_t(std::countr_zero(m_used))].clear();
        m_first.clear();
        m_last = least;
    }

    void add(qint64 key, Value value)
    {
        if (key == m_last) {
            m_first.push_back({key, value});
            return;
        }
        const size_t bucket = size_t(std::bit_width(quint64(key) ^ quint64(m_last)) - 1);
        m_buckets[bucket].push_back({key, value});
        m_used |= quint64(1) << bucket;
    }

    /// The item with the least key, if that is below `limit`; none otherwise, and then never again.
    const Item *next(qint64 limit)
    {
        if (m_first.empty() && !refill(limit))
            return nullptr;
        return m_first.back().key < limit ? &m_first.back() : nullptr;
    }
    void drop() { m_first.pop_back(); }

private:
    /// Takes the bucket of the least keys apart.
    bool refill(qint64 limit)
    {
        if (m_used == 0)
            return false;
        std::vector<Item> &bucket = m_buckets[size_t(std::countr_zero(m_used))];
        m_used &= m_used - 1;
        m_last = std::min_element(bucket.begin(), bucket.end(), [](const Item &a, const Item &b) { return a.key < b.key; })->key;
        for (const Item &item : bucket)
            if (item.key < limit) // the limit only falls
                add(item.key, item.value);
        bucket.clear();
        return !m_first.empty();
    }

    std::vector<Item> m_first;                   // whose key is m_last
    std::array<std::vector<Item>, 64> m_buckets; // by the highest bit in which a key differs from m_last
    quint64 m_used = 0;                          // buckets that hold something, by bit
    qint64 m_last = 0;
};
