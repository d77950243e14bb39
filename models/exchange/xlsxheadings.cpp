#include "models/exchange/xlsxheadings.h"

#include "models/domain/textwidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace {

constexpr double lineHeight = 18.75; // points, as Excel makes one of Yu Gothic at 11

constexpr double boldWidth = 1.1; // bold letters of Yu Gothic are a tenth wider than the digits that Excel measures by

/// How many lines a heading takes: neither Excel nor LibreOffice makes the row higher by itself in a file that it reads.
int headingLines(const SheetColumn &column)
{
    const double room = columnWidth(column) - 0.5;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, column.title);
    int lines = 1;
    double used = 0;
    for (qsizetype from = 0; from < column.title.size();) {
        const qsizetype to = breaks.toNextBoundary() < 0 ? column.title.size() : breaks.position();
        const double width = boldWidth * halfWidths(QStringView(column.title).mid(from, to - from));
        if (used > 0 && used + width > room) {
            ++lines;
            used = 0;
        }
        used += width;
        if (used > room) { // a word longer than the column is broken
            const int full = int(std::ceil(used / room)) - 1;
            lines += full;
            used -= full * room;
        }
        from = to;
    }
    return lines;
}

} // namespace

bool isNumber(CellKind kind) { return kind == CellKind::Count || kind == CellKind::Decimal || kind == CellKind::Ratio; }

double columnWidth(const SheetColumn &column) { return column.width + 1; }

double headingHeight(const QList<SheetColumn> &columns)
{
    int lines = 1;
    for (const SheetColumn &column : columns)
        lines = std::max(lines, headingLines(column));
    return lines * lineHeight;
}
