#include "models/storage/markorder.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace markorder {

namespace {

constexpr size_t cellValues = 65'536;

quint16 cellAt(const std::vector<quint16> &cells, qint64 id) { return size_t(id) < cells.size() ? cells[size_t(id)] : 0; }

/// Calls `visit` with each id of a word and its cell, ascending or descending.
template <bool isDescending = false, typename Visit>
void eachOfWord(quint64 word, size_t at, const std::vector<quint16> &cells, Visit &visit)
{
    while (word != 0) {
        const int bit = isDescending ? int(bitsPerWord) - 1 - std::countl_zero(word) : std::countr_zero(word);
        word &= ~(quint64(1) << bit);
        const qint64 id = qint64(at) * bitsPerWord + bit;
        visit(id, cellAt(cells, id));
    }
}

/// The same of all words.
template <bool isDescending = false, typename Visit>
void eachOf(const RowBits &rows, const std::vector<quint16> &cells, Visit visit)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t at = isDescending ? rows.size() - 1 - i : i;
        eachOfWord<isDescending>(rows[at], at, cells, visit);
    }
}

} // namespace

Passing passing(const CellCoder &column, const RowTest &test)
{
    Passing pass(cellValues, 0);
    for (const QVariant &value : test.anyOf)
        pass[column.cell(value)] = 1;
    if (!test.least.isNull() || !test.most.isNull()) {
        const size_t least = test.least.isNull() ? 1 : column.cell(test.least);
        const size_t most = test.most.isNull() ? cellValues - 1 : column.cell(test.most);
        for (size_t cell = least; cell <= most; ++cell)
            pass[cell] = 1;
    }
    pass[0] = 0; // no value
    return pass;
}

void keepPassing(RowBits &rows, const std::vector<quint16> &cells, const Passing &passing)
{
    for (size_t at = 0; at < rows.size(); ++at) {
        const quint64 word = rows[at];
        const size_t first = at * size_t(bitsPerWord);
        quint64 kept = 0;
        if (std::popcount(word) > int(bitsPerWord) / 4 && first + size_t(bitsPerWord) <= cells.size()) {
            for (size_t bit = 0; bit < size_t(bitsPerWord); ++bit) // all of them: sooner than to look for those that are set
                kept |= quint64(passing[cells[first + bit]]) << bit;
            kept &= word;
        } else {
            for (quint64 left = word; left != 0; left &= left - 1) {
                const int bit = std::countr_zero(left);
                kept |= quint64(passing[cellAt(cells, qint64(first) + bit)]) << bit;
            }
        }
        rows[at] = kept;
    }
}

std::vector<qint64> all(const RowBits &rows)
{
    std::vector<qint64> ids;
    eachOf(rows, {}, [&ids](qint64 id, quint16) { ids.push_back(id); });
    return ids;
}

namespace {

/// Rows in an order, whichever way it runs: the place of a cell in it, and how many rows there are at each. One at a time.
class Placed
{
public:
    Placed(const RowBits &rows, const std::vector<quint16> &cells, const CellCoder &column, const From &from)
        : m_column(column), m_from(from), m_after(from.after ? placeOf(from.after->first) : 0), m_counts(counts())
    {
        m_counts.assign(cellValues, 0);
        if (from.after)
            eachOf(rows, cells, [this](qint64 id, quint16 cell) { m_counts[cell] += comesAfter(cell, id) ? 1 : 0; });
        else
            eachOf(rows, cells, [this](qint64, quint16 cell) { ++m_counts[cell]; });
        if (!from.ofEmpty)
            m_counts[0] = 0;
        else
            std::fill(m_counts.begin() + 1, m_counts.end(), 0);
    }

    size_t placeOf(quint16 cell) const { return m_from.isDescending ? cellValues - 1 - cell : size_t(cell); }
    bool comesAfter(quint16 cell, qint64 id) const
    {
        if ((cell == 0) != m_from.ofEmpty)
            return false;
        if (!m_from.after)
            return true;
        const size_t here = placeOf(cell);
        if (here != m_after)
            return here > m_after;
        return m_column.isMixed(cell) || (m_from.isDescending ? id < m_from.after->second : id > m_from.after->second);
    }
    /// The first place up to which there are so many rows, or the end, and how many come before it.
    std::pair<size_t, size_t> reaching(size_t rows) const
    {
        size_t place = 0, before = 0;
        while (place < cellValues && before + m_counts[placeOf(quint16(place))] < rows)
            before += m_counts[placeOf(quint16(place++))];
        return {place, before};
    }

private:
    static std::vector<quint32> &counts() // a quarter of a megabyte, at each page
    {
        thread_local std::vector<quint32> counts;
        return counts;
    }

    const CellCoder &m_column;
    const From &m_from;
    size_t m_after;
    std::vector<quint32> &m_counts; // by cell
};

/// The cells from where an order begins to a place in it.
struct Range
{
    quint16 least = 0, most = 0;

    bool has(quint16 cell) const { return quint16(cell - least) <= quint16(most - least); }
    bool hasOneOf(const quint16 *cells) const // of a word's; as the compiler makes it, many at once
    {
        bool has = false;
        for (qint64 i = 0; i < bitsPerWord; ++i)
            has |= quint16(cells[i] - least) <= quint16(most - least);
        return has;
    }
};

/// Where there are enough rows by a sample of every so many words, with some to spare.
std::optional<Range> sampledRange(const RowBits &rows, const std::vector<quint16> &cells, const CellCoder &column,
                                  const From &from, size_t most)
{
    constexpr size_t every = 16, fewestWords = 4'000, fewestSampled = 64;
    if (rows.size() < fewestWords || from.ofEmpty)
        return {};
    RowBits some(rows.size());
    for (size_t at = 0; at < rows.size(); at += every)
        some[at] = rows[at];
    const Placed placed(some, cells, column, from);
    const size_t place = placed.reaching(std::max(fewestSampled, 2 * most / every)).first;
    if (place >= cellValues)
        return {};
    const quint16 cell = quint16(placed.placeOf(quint16(place)));
    const quint16 first = from.after ? from.after->first : from.isDescending ? quint16(cellValues - 1) : quint16(1);
    return from.isDescending ? Range{cell, first} : Range{first, cell};
}

/// All rows within the range that come after the beginning; of those with its last cell, which may be most of all, as many as a
/// page has. Nothing where these are too few or too many.
std::optional<std::vector<std::pair<size_t, qint64>>> within(const RowBits &rows, const std::vector<quint16> &cells,
                                                             const Placed &placed, Range range, const From &from, size_t most,
                                                             bool isLastMixed)
{
    constexpr size_t tooMany = 20'000;
    const quint16 last = from.isDescending ? range.least : range.most;
    bool isLastFull = false;
    size_t ofLast = 0;
    std::vector<std::pair<size_t, qint64>> found;
    const auto take = [&](qint64 id, quint16 cell) {
        if (!range.has(cell) || (isLastFull && cell == last) || !placed.comesAfter(cell, id))
            return;
        found.push_back({placed.placeOf(cell), id});
        isLastFull = !isLastMixed && (ofLast += cell == last ? 1 : 0) >= most;
    };
    for (size_t i = 0; i < rows.size() && found.size() < tooMany; ++i) {
        const size_t at = from.isDescending ? rows.size() - 1 - i : i, first = at * size_t(bitsPerWord);
        Range wanted = range;
        if (isLastFull && range.least < range.most)
            from.isDescending ? ++wanted.least : --wanted.most;
        const bool isWhole = first + size_t(bitsPerWord) <= cells.size();
        if (rows[at] != 0 && (!isWhole || wanted.hasOneOf(cells.data() + first)))
            from.isDescending ? eachOfWord<true>(rows[at], at, cells, take) : eachOfWord(rows[at], at, cells, take);
    }
    return found.size() < most || found.size() >= tooMany ? std::nullopt : std::optional(std::move(found));
}

std::vector<qint64> idsOf(const std::vector<std::pair<size_t, qint64>> &rows)
{
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const auto &[place, id] : rows)
        ids.push_back(id);
    return ids;
}

} // namespace

/// Of many rows a sample tells about where the page ends; what lies before that place is looked at word by word.
static std::optional<std::vector<qint64>> firstBySample(const RowBits &rows, const std::vector<quint16> &cells,
                                                        const CellCoder &column, const From &from, size_t most)
{
    const auto range = most > 0 ? sampledRange(rows, cells, column, from, most) : std::nullopt;
    if (!range)
        return {};
    const RowBits none;
    const Placed placed(none, cells, column, from);
    auto found = within(rows, cells, placed, *range, from, most, column.isMixed(from.isDescending ? range->least : range->most));
    if (!found)
        return {};
    std::sort(found->begin(), found->end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : from.isDescending ? a.second > b.second : a.second < b.second;
    });
    const size_t last = (*found)[most - 1].first;
    auto end = found->begin() + qsizetype(most);
    if (column.isMixed(quint16(placed.placeOf(quint16(last)))))
        end = std::find_if(end, found->end(), [last](const auto &row) { return row.first != last; });
    found->erase(end, found->end());
    return idsOf(*found);
}

std::vector<qint64> first(const RowBits &rows, const std::vector<quint16> &cells, const CellCoder &column, const From &from,
                          size_t most)
{
    if (auto ids = firstBySample(rows, cells, column, from, most))
        return *ids;
    const Placed placed(rows, cells, column, from);
    const auto [end, before] = placed.reaching(most);
    size_t missing = most - std::min(most, before); // at that place
    std::vector<std::pair<size_t, qint64>> found;
    const auto take = [&, end = end](qint64 id, quint16 cell) {
        const size_t place = placed.placeOf(cell);
        if (place > end || (place == end && missing == 0) || !placed.comesAfter(cell, id))
            return;
        missing -= place == end && !column.isMixed(cell) ? 1 : 0;
        found.push_back({place, id});
    };
    from.isDescending ? eachOf<true>(rows, cells, take) : eachOf(rows, cells, take);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return idsOf(found);
}

std::vector<quint32> counts(const RowBits &rows, const std::vector<quint16> &cells)
{
    std::vector<quint32> counts(cellValues, 0);
    eachOf(rows, cells, [&counts](qint64, quint16 cell) { ++counts[cell]; });
    return counts;
}

/// The rows with that one cell.
static std::vector<qint64> withCell(const RowBits &rows, const std::vector<quint16> &cells, quint16 cell)
{
    std::vector<qint64> ids;
    const Range only{cell, cell};
    const auto take = [&](qint64 id, quint16 here) {
        if (only.has(here))
            ids.push_back(id);
    };
    for (size_t at = 0; at < rows.size(); ++at) {
        const size_t first = at * size_t(bitsPerWord);
        const bool isWhole = first + size_t(bitsPerWord) <= cells.size();
        if (rows[at] != 0 && (!isWhole || only.hasOneOf(cells.data() + first)))
            eachOfWord(rows[at], at, cells, take);
    }
    return ids;
}

Stretch stretchAt(const RowBits &rows, const std::vector<quint16> &cells, const std::vector<quint32> &counts, const From &from,
                  size_t offset)
{
    size_t before = 0;
    for (size_t place = 0; place < cellValues; ++place) {
        const size_t cell = from.isDescending ? cellValues - 1 - place : place;
        const size_t here = (cell == 0) == from.ofEmpty ? size_t(counts[cell]) : 0;
        if (before + here > offset)
            return {withCell(rows, cells, quint16(cell)), before};
        before += here;
    }
    return {{}, before};
}

} // namespace markorder
