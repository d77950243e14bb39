#include "models/matching/areas.h"

#include <algorithm>
#include <cmath>

static quint64 cellOf(const GeoPoint &place, float width)
{
    const auto row = qint32(std::floor(place.latitude / width)), column = qint32(std::floor(place.longitude / width));
    return quint64(quint32(row)) << 32 | quint32(column);
}

qint32 Areas::add(const GeoPoint &place)
{
    const auto [found, isNew] = m_byCell.try_emplace(cellOf(place, 0.02F), count());
    if (isNew)
        m_places.push_back(place);
    return found->second;
}

void Areas::connect(double kilometresAtMost, size_t most)
{
    m_around.assign(m_places.size(), {});
    const double degrees = kilometresAtMost / 111 + 0.03; // of latitude
    std::vector<qint32> byLatitude(m_places.size());
    for (size_t i = 0; i < byLatitude.size(); ++i)
        byLatitude[i] = qint32(i);
    const auto latitude = [&](qint32 area) { return m_places[size_t(area)].latitude; };
    std::sort(byLatitude.begin(), byLatitude.end(),
              [&](qint32 a, qint32 b) { return std::pair(latitude(a), a) < std::pair(latitude(b), b); });
    for (size_t i = 0; i < m_places.size(); ++i) {
        std::vector<Neighbour> &near = m_around[i];
        const auto from = float(double(m_places[i].latitude) - degrees);
        const auto first = std::lower_bound(byLatitude.begin(), byLatitude.end(), from,
                                            [&](qint32 area, float bound) { return latitude(area) < bound; });
        for (auto area = first; area != byLatitude.end() && double(latitude(*area)) <= double(m_places[i].latitude) + degrees;
             ++area)
            if (const double apart = kilometres(m_places[i], m_places[size_t(*area)]); apart <= kilometresAtMost)
                near.push_back({*area, float(apart)});
        std::sort(near.begin(), near.end(), [](const Neighbour &a, const Neighbour &b) {
            return std::pair(a.kilometres, a.area) < std::pair(b.kilometres, b.area);
        });
        if (near.size() > most)
            near.resize(most);
        near.shrink_to_fit();
    }
}
