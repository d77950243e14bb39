#pragma once

#include "models/storage/cellcolumns.h"
#include "models/storage/rowbits.h"

#include <utility>

/// What is done with sets of rows and the cells of their columns (columncells.h) in memory. A row beyond the end of the cells has
/// none.
namespace markorder {

/// Which cells pass a test, one for each value that a cell can have.
using Passing = std::vector<quint8>;
Passing passing(const CellCoder &column, const RowTest &test);

/// Takes out the rows whose cell does not pass. Linear in the rows of the set.
void keepPassing(RowBits &rows, const std::vector<quint16> &cells, const Passing &passing);

/// The ids, ascending.
std::vector<qint64> all(const RowBits &rows);

/// An order by cell and, among equals, by id, and where it begins.
struct From
{
    bool isDescending = false;
    bool ofEmpty = false; // the rows without a value alone; else those with one
    std::optional<std::pair<quint16, qint64>> after;
};

/// The first so many ids in that order; of those with a mixed cell, whose order is not known here, all that may be among them, in
/// no order, and maybe some that come before its beginning. Linear in the rows of the set; n log n in those that are given.
std::vector<qint64> first(const RowBits &rows, const std::vector<quint16> &cells, const CellCoder &column, const From &from,
                          size_t most);

/// How many rows have each cell. Linear in the rows of the set.
std::vector<quint32> counts(const RowBits &rows, const std::vector<quint16> &cells);

/// The ids with the cell of the row that comes `offset` rows after the first of all, ascending, and how many rows come before
/// them all; if there are not so many, no ids and how many there are.
struct Stretch
{
    std::vector<qint64> ids;
    size_t before = 0;
};
/// By the counts of the same rows and cells, whatever `from.after`; some 0.2 ms for a million rows.
Stretch stretchAt(const RowBits &rows, const std::vector<quint16> &cells, const std::vector<quint32> &counts, const From &from,
                  size_t offset);

} // namespace markorder
