#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

/// What a column of a table holds; a cell that does not fit (－ for a zero denominator) is written as text.
enum class CellKind { Text, Count, Decimal, Ratio, Date, Moment }; // Decimal: one place, Ratio: two

/// How the cells of a column follow from others of their row: (Σ plus − Σ minus) × factor ÷ Σ below, half rounded up to the
/// places of the column; without `below` a sum. A file that can calculate holds it, so that whoever reads it can follow.
struct SheetFormula
{
    QList<int> plus; // columns
    QList<int> minus = {};
    QList<int> below = {};
    int factor = 1;
};

struct SheetColumn
{
    QString title;
    CellKind kind = CellKind::Text;
    int width = 12; // half-width characters
    std::optional<SheetFormula> formula = {};
};

/// Cells of one line, in the order of the columns; a null QVariant is an empty cell.
using SheetRow = QList<QVariant>;

/// The next line, nothing after the last one, or why there is no more. Called in the thread that writes, so that a million
/// lines need not be held at once.
using RowSource = std::function<Result<std::optional<SheetRow>>()>;

/// A line whose cells are the change in percent of those of line `of` since those of line `since`, one decimal; lines count from
/// 0. What is written as text (＋3.1％, ▲4.9％) stands here as a number for files that can calculate; none: no rate.
struct SheetChange
{
    int of = 0, since = 0;
    QList<std::optional<double>> values = {}; // in the order of the columns
};

/// What a table shows as a picture, for files that can draw: bars from the top, or a line from the left.
struct SheetChart
{
    enum class Kind { Bars, Line };

    Kind kind = Kind::Bars;
    QString title;
    QList<std::pair<QString, double>> points;
    int decimals = 0; // that the values are shown with
};

/// One table of a file.
struct Sheet
{
    QString name; // of the view, as people know it
    QList<SheetColumn> columns;
    RowSource rows;
    QHash<int, SheetChange> changes = {}; // by the line
    std::optional<SheetChart> chart = {};
};

/// The lines of a list that is held completely.
RowSource rowsOf(QList<SheetRow> rows);
