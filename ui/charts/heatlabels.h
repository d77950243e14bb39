#pragma once

#include <QStringList>

/// The name of a column of the shortage table, broken where a heading of 48 px can break it.
QStringList columnLines(int column);

/// Whether names are written in Latin letters, which are turned where Japanese stands upright.
bool inLatin();
