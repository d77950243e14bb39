#pragma once

#include <QtGlobal>

/// How many rows a filter lets through; a search for text stops counting at `countLimit`.
struct ListCount
{
    qint64 rows = 0;
    bool exact = true;
};
inline constexpr qint64 countLimit = 100'000;
