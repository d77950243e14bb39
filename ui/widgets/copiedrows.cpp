#include "ui/widgets/copiedrows.h"

#include "models/domain/leaks.h"

QString copiedRows(const QList<PostingRow> &rows, const QList<PostingColumn> &columns)
{
    QStringList lines;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (const PostingColumn column : columns)
            cells.append(cell(column));
        lines.append(cells.join(u'\t'));
    };
    line([](PostingColumn column) { return titleOf(column); });
    for (const PostingRow &seen : rows) {
        const PostingRow row = maskedRow(seen);
        line([&](PostingColumn column) { return plainText(row, column).replace(u'\t', u' ').replace(u'\n', u' '); });
    }
    return lines.join(u'\n') + u'\n';
}
