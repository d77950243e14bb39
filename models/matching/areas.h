#pragma once

#include "models/matching/candidate.h"

#include <unordered_map>

/// The places that occur, each about two kilometres wide, and their neighbours, nearest first.
class Areas
{
public:
    struct Neighbour
    {
        qint32 area = 0;
        float kilometres = 0;
    };

    /// Sorts places so that those near each other stand near each other. Areas that are added in this order get numbers near each
    /// other, which keeps what belongs to them together in memory.
    static quint64 orderOf(const GeoPoint &place);

    /// The area of a place; makes it where it is new.
    qint32 add(const GeoPoint &place);
    qint32 count() const { return qint32(m_places.size()); }
    /// Finds the neighbours of all areas, itself included: the nearest `most` within a distance. Time grows with the areas and
    /// with how many are looked at around each, not with their square.
    void connect(double kilometresAtMost, size_t most);
    const std::vector<Neighbour> &around(qint32 area) const { return m_around[size_t(area)]; }

private:
    std::vector<GeoPoint> m_places;
    std::unordered_map<quint64, qint32> m_byCell;
    std::vector<std::vector<Neighbour>> m_around;
};
