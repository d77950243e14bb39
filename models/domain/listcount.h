#pragma once

#include <QtGlobal>

/// How many rows a filter lets through; where it would take too long, counting stops at `countLimit`.
struct ListCount
{
    qint64 rows = 0;
    bool exact = true;
};
inline constexpr qint64 countLimit = 100'000;
