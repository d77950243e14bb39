#pragma once

#include <QStringList>

/// The name of a column of the shortage table, broken where a heading of so many px can break it.
QStringList columnLines(int column, double width = 48);

/// Whether names are written in Latin letters, which are turned where Japanese stands upright.
bool inLatin();
