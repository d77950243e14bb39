#pragma once

#include "models/domain/sheet.h"

// How wide and high the headings of a sheet are.

/// Whether the cells of a column stand at the right, and with them its heading and what is written instead of a number.
bool isNumber(CellKind kind);

/// In characters of Excel's standard font.
double columnWidth(const SheetColumn &column);

/// In points, so that every heading can be read in its column; broken where lines may be.
double headingHeight(const QList<SheetColumn> &columns);
