#include "ui/widgets/columnfit.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

static constexpr int roomy = 10'000; // a cell that is asked for its width is never wrapped

int naturalWidth(const QTableView &table, int column, int rows)
{
    const QAbstractItemModel &model = *table.model();
    int width = 0;
    if (!table.horizontalHeader()->isHidden()) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        width = table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * Space::s + 1;
    }
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    option.widget = &table;
    option.rect = {0, 0, roomy, roomy};
    const int count = std::min(rows, model.rowCount());
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model.index(row, column);
        width = std::max(width, table.itemDelegateForIndex(index)->sizeHint(option, index).width() + 2);
    }
    return width;
}

QList<int> sharedWidths(const QList<int> &wished, int room)
{
    QList<int> widths = wished;
    QList<qsizetype> open(wished.size());
    std::iota(open.begin(), open.end(), 0);
    if (std::accumulate(wished.begin(), wished.end(), 0) <= room)
        return widths;
    std::sort(open.begin(), open.end(), [&](qsizetype a, qsizetype b) { return wished[a] < wished[b]; });
    int left = std::max(room, 0);
    for (qsizetype i = 0; i < open.size(); ++i) { // the narrowest first: what it leaves is for the others
        const int fair = left / int(open.size() - i);
        widths[open[i]] = std::min(wished[open[i]], fair);
        left -= widths[open[i]];
    }
    return widths;
}
