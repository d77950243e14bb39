#pragma once

#include <QStringList>

/// Columns of a terminal that a text fills: two for a character of the CJK blocks.
qsizetype terminalWidth(const QString &text);

/// Rows below each other, cells two spaces apart; columns named in `numbers` end flush.
QString textTable(const QList<QStringList> &rows, const QList<int> &numbers = {});
