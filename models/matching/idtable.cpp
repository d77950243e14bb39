#include "models/matching/idtable.h"

#include <algorithm>
#include <limits>
#include <numeric>

static quint32 tagOf(std::string_view id)
{
    const size_t hash = std::hash<std::string_view>()(id);
    return quint32(hash ^ (hash >> 32));
}

IdTable::IdTable() : m_slots(1024) {}

std::string_view IdTable::stored(qint32 arrival) const
{
    const quint32 begin = m_begin[size_t(arrival)];
    return {m_bytes.data() + begin, m_begin[size_t(arrival) + 1] - begin};
}

size_t IdTable::slotOf(std::string_view id, quint32 tag) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = tag & mask;
    while (m_slots[slot].arrival >= 0 && (m_slots[slot].tag != tag || stored(m_slots[slot].arrival) != id))
        slot = (slot + 1) & mask;
    return slot;
}

bool IdTable::add(std::string_view id)
{
    const quint32 tag = tagOf(id);
    const size_t slot = slotOf(id, tag);
    if (m_slots[slot].arrival >= 0 || m_bytes.size() + id.size() > std::numeric_limits<quint32>::max() ||
        m_begin.size() >= size_t(std::numeric_limits<qint32>::max()))
        return false;
    m_slots[slot] = {tag, size()};
    m_bytes.append(id);
    m_begin.push_back(quint32(m_bytes.size()));
    if (m_begin.size() * 2 > m_slots.size())
        grow();
    return true;
}

void IdTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &entry : old) {
        if (entry.arrival < 0)
            continue;
        size_t slot = entry.tag & mask;
        while (m_slots[slot].arrival >= 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}

void IdTable::seal()
{
    std::vector<qint32> ranked(m_begin.size() - 1);
    std::iota(ranked.begin(), ranked.end(), 0);
    const auto before = [&](qint32 a, qint32 b) { return stored(a) < stored(b); };
    if (std::is_sorted(ranked.begin(), ranked.end(), before))
        return;
    std::sort(ranked.begin(), ranked.end(), before);
    m_rankOf.resize(ranked.size());
    for (size_t rank = 0; rank < ranked.size(); ++rank)
        m_rankOf[size_t(ranked[rank])] = qint32(rank);
    m_ranked = std::move(ranked);
}

qint32 IdTable::find(std::string_view id) const
{
    const qint32 arrival = m_slots[slotOf(id, tagOf(id))].arrival;
    return arrival < 0 ? arrival : numberOf(arrival);
}
