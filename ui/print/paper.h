#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

/// A4 landscape in twips (1/20 pt): small enough a unit that metrics are exact, and 1440 dpi for a PDF.
/// Everything printed is laid out in it and scaled by whoever paints: a PDF, a printer, or the preview.
struct Paper
{
    static constexpr int unitsPerInch = 1440;
    static constexpr qreal pt = 20;
    static constexpr qreal width = 841.89 * pt, height = 595.28 * pt;
    static constexpr qreal side = 34 * pt, top = 30 * pt, bottom = 26 * pt;
    static constexpr qreal header = 52 * pt, footer = 20 * pt;

    static constexpr QRectF page() { return {0, 0, width, height}; }
    static constexpr QRectF printed() { return {side, top, width - 2 * side, height - top - bottom}; }
    /// Between the header and the footer.
    static constexpr QRectF body() { return {side, top + header, width - 2 * side, height - top - bottom - header - footer}; }
};

/// The program's typefaces at a size of the paper.
QFont paperFont(qreal points, bool bold = false);

/// Draws a text wrapped between words or, where a word is wider than the room, anywhere.
void drawWrapped(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);
/// The height that drawWrapped() takes.
qreal wrappedHeight(const QString &text, const QFont &font, qreal width);
qreal lineHeight(const QFont &font);
qreal textWidth(const QString &text, const QFont &font);
