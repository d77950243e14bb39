#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

/// What a column of a table holds; a cell that does not fit (－ for a zero denominator) is written as text.
enum class CellKind { Text, Count, Decimal, Ratio, Date, Moment }; // Decimal: one place, Ratio: two

struct SheetColumn
{
    QString title;
    CellKind kind = CellKind::Text;
    int width = 12; // half-width characters
};

/// Cells of one line, in the order of the columns; a null QVariant is an empty cell.
using SheetRow = QList<QVariant>;

/// The next line, nothing after the last one, or why there is no more. Called in the thread that writes, so that a million
/// lines need not be held at once.
using RowSource = std::function<Result<std::optional<SheetRow>>()>;

/// One table of a file.
struct Sheet
{
    QString name; // of the view, as people know it
    QList<SheetColumn> columns;
    RowSource rows;
};

/// The lines of a list that is held completely.
RowSource rowsOf(QList<SheetRow> rows);
