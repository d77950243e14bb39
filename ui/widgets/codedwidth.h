#pragma once

#include "models/domain/codes.h"
#include "models/domain/prefecture.h"
#include "ui/widgets/chip.h"

#include <QFontMetrics>

// Widths of columns that hold terms: the widest there is, so that a column never jumps while one scrolls.

inline int cellWidth(int text) { return text + 2 * Space::s + 1; }

template <Coded E>
int widestChip()
{
    int width = 0;
    for (const E state : allOf<E>())
        width = std::max(width, chipSize(chipFor(state)).width());
    return width + Space::m;
}

template <Coded E>
int widestLabel()
{
    const QFontMetrics metrics(fontFor(Type::Dense));
    int width = 0;
    for (const E value : allOf<E>())
        width = std::max(width, metrics.horizontalAdvance(label(value)));
    return cellWidth(width);
}

inline int widestPrefecture()
{
    const QFontMetrics metrics(fontFor(Type::Dense));
    int width = 0;
    for (const Prefecture prefecture : Prefecture::all())
        width = std::max(width, metrics.horizontalAdvance(prefecture.label()));
    return cellWidth(width);
}
