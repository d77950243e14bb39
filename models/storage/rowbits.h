#pragma once

#include <QtGlobal>

#include <vector>

/// A set of rows by their ids, one bit each.
using RowBits = std::vector<quint64>;
inline constexpr qint64 bitsPerWord = 64;
