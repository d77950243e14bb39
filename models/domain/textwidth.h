#pragma once

#include <QStringView>

/// How much room a text takes, in half-width characters: 12 for 東京都千代田, 6 for ﾄｳｷｮｳﾄ. Linear.
inline int halfWidths(QStringView text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x1100 || (c.unicode() >= 0xff61 && c.unicode() <= 0xff9f) ? 1 : 2;
    return width;
}
