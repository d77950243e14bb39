#pragma once

#include <QList>

class QTableView;

/// How wide a column would be without anything cut: its heading, where that is shown, and up to `rows` of its cells.
int naturalWidth(const QTableView &table, int column, int rows = 200);

/// `wished` where there is room for all; else every column up to its fair share, so that narrow ones stay whole.
QList<int> sharedWidths(const QList<int> &wished, int room);
