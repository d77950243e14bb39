#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

/// Opaque ids, kept side by side in one block. Once sealed, an id's number is its rank in byte order, whatever the order of
/// arrival.
class IdTable
{
public:
    IdTable();

    /// False where the id is there already, or there is room for no more.
    bool add(std::string_view id);
    void seal();

    qint32 size() const { return qint32(m_begin.size()) - 1; }
    /// -1 where it is not there. Asked once sealed.
    qint32 find(std::string_view id) const;
    /// The number that the id added as the n-th has once sealed.
    qint32 numberOf(qint32 arrival) const { return m_rankOf.empty() ? arrival : m_rankOf[size_t(arrival)]; }
    std::string_view at(qint32 number) const { return stored(m_ranked.empty() ? number : m_ranked[size_t(number)]); }

private:
    struct Slot
    {
        quint32 tag = 0;
        qint32 arrival = -1;
    };

    std::string_view stored(qint32 arrival) const;
    size_t slotOf(std::string_view id, quint32 tag) const;
    void grow();

    std::string m_bytes;
    std::vector<quint32> m_begin{0};
    std::vector<Slot> m_slots;
    std::vector<qint32> m_ranked; // by rank, the order of arrival; empty where both are the same
    std::vector<qint32> m_rankOf;
};
