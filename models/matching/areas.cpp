#include "models/matching/areas.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr float cellWidth = 0.02F; // degrees
constexpr double blockWidth = 0.1; // degrees: neighbours are looked for block by block
constexpr double kilometresADegree = 6371.0 * std::numbers::pi / 180;

quint64 cellOf(const GeoPoint &place)
{
    const auto row = qint32(std::floor(place.latitude / cellWidth)), column = qint32(std::floor(place.longitude / cellWidth));
    return quint64(quint32(row)) << 32 | quint32(column);
}

/// A place as a direction from the middle of the earth: how far two are apart grows with the straight line between them, for
/// which no angle is needed.
struct Direction
{
    double x, y, z;

    explicit Direction(const GeoPoint &place)
    {
        const double latitude = double(place.latitude) * std::numbers::pi / 180;
        const double longitude = double(place.longitude) * std::numbers::pi / 180;
        x = std::cos(latitude) * std::cos(longitude);
        y = std::cos(latitude) * std::sin(longitude);
        z = std::sin(latitude);
    }
    double apart(const Direction &other) const // the square of that line
    {
        const double a = x - other.x, b = y - other.y, c = z - other.z;
        return a * a + b * b + c * c;
    }
};

struct Block
{
    int row = 0, column = 0;

    explicit Block(const GeoPoint &place)
        : row(int(std::floor(double(place.latitude) / blockWidth))), column(int(std::floor(double(place.longitude) / blockWidth)))
    {
    }
};

/// The areas in a grid of blocks over all of them.
class Grid
{
public:
    explicit Grid(const std::vector<GeoPoint> &places)
    {
        if (places.empty())
            return;
        int lastRow = Block(places.front()).row, lastColumn = Block(places.front()).column;
        m_row = lastRow;
        m_column = lastColumn;
        for (const GeoPoint &place : places) {
            const Block block(place);
            m_row = std::min(m_row, block.row);
            m_column = std::min(m_column, block.column);
            lastRow = std::max(lastRow, block.row);
            lastColumn = std::max(lastColumn, block.column);
        }
        m_rows = lastRow - m_row + 1;
        m_columns = lastColumn - m_column + 1;
        m_blocks.resize(size_t(m_rows) * size_t(m_columns));
        for (size_t i = 0; i < places.size(); ++i)
            m_blocks[at(Block(places[i]))].push_back(qint32(i));
    }

    /// Calls use(area) for the areas in the blocks that are just so many blocks away.
    template <typename Use>
    void ring(const Block &around, int away, const Use &use) const
    {
        for (int row = around.row - away; row <= around.row + away; ++row) {
            if (row < m_row || row >= m_row + m_rows)
                continue;
            const bool whole = row == around.row - away || row == around.row + away;
            for (int column = around.column - away; column <= around.column + away; column += whole || away == 0 ? 1 : 2 * away) {
                if (column < m_column || column >= m_column + m_columns)
                    continue;
                Block block = around;
                block.row = row;
                block.column = column;
                for (const qint32 area : m_blocks[at(block)])
                    use(area);
            }
        }
    }

private:
    size_t at(const Block &block) const
    {
        return size_t(block.row - m_row) * size_t(m_columns) + size_t(block.column - m_column);
    }

    int m_row = 0, m_column = 0, m_rows = 0, m_columns = 0;
    std::vector<std::vector<qint32>> m_blocks;
};

} // namespace

quint64 Areas::orderOf(const GeoPoint &place)
{
    const quint64 cell = cellOf(place);
    const auto row = quint32(cell >> 32) ^ 0x80000000U, column = quint32(cell) ^ 0x80000000U; // below zero comes first
    constexpr int low = 3; // eight by eight cells stand together
    constexpr quint32 within = (1U << low) - 1;
    return quint64(row >> low) << 35 | quint64(column >> low) << 6 | (row & within) << low | (column & within);
}

qint32 Areas::add(const GeoPoint &place)
{
    const auto [found, isNew] = m_byCell.try_emplace(cellOf(place), count());
    if (isNew)
        m_places.push_back(place);
    return found->second;
}

void Areas::connect(double kilometresAtMost, size_t most)
{
    m_around.assign(m_places.size(), {});
    const Grid grid(m_places);
    std::vector<Direction> directions;
    directions.reserve(m_places.size());
    double farthest = 0; // from the equator: degrees of longitude are shortest there
    for (const GeoPoint &place : m_places) {
        directions.emplace_back(place);
        farthest = std::max(farthest, std::abs(double(place.latitude)));
    }
    // However far a block is, its areas are not nearer than this for each block in between.
    const double perBlock =
        blockWidth * kilometresADegree * std::max(0.05, std::cos(std::min(farthest + 1, 89.0) * std::numbers::pi / 180));
    const int reach = int(std::min(kilometresAtMost / perBlock, 3600.0)) + 1;
    std::vector<std::pair<double, qint32>> near;
    for (size_t i = 0; i < m_places.size(); ++i) {
        near.clear();
        for (int away = 0; away <= reach; ++away) {
            const double line = (away - 1) * perBlock / 6371.0;
            const auto nearEnough = [&] {
                return std::count_if(near.begin(), near.end(), [&](const auto &one) { return one.first < line * line * 0.99; });
            };
            if (near.size() >= most && away > 1 && size_t(nearEnough()) >= most)
                break;
            grid.ring(Block(m_places[i]), away,
                      [&](qint32 area) { near.emplace_back(directions[i].apart(directions[size_t(area)]), area); });
        }
        if (near.size() > most) {
            std::nth_element(near.begin(), near.begin() + qint64(most), near.end());
            near.resize(most);
        }
        std::vector<Neighbour> &around = m_around[i];
        for (const auto &[line, area] : near)
            if (const double apart = kilometres(m_places[i], m_places[size_t(area)]); apart <= kilometresAtMost)
                around.push_back({area, float(apart)});
        std::sort(around.begin(), around.end(), [](const Neighbour &a, const Neighbour &b) {
            return std::pair(a.kilometres, a.area) < std::pair(b.kilometres, b.area);
        });
        around.shrink_to_fit();
    }
}
