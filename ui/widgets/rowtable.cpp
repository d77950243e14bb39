#include "ui/widgets/rowtable.h"

#include "models/items/copyrole.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

QString tabbedText(const QStringList &titles, const QList<QStringList> &rows)
{
    QString text = titles.join(u'\t') + u'\n';
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? u"\t"_s : u""_s) + QString(cells[i]).replace(u'\t', u' ').replace(u'\n', u' ');
        text += u'\n';
    }
    return text;
}

QString RowTable::selectedText() const
{
    if (!model() || !selectionModel())
        return {};
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    QStringList titles;
    for (const int column : columns)
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    QList<QStringList> texts;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = model()->index(row, column);
            const QVariant copied = cell.data(CopyRole);
            cells.append(copied.isValid() ? copied.toString() : cell.data().toString());
        }
        texts.append(cells);
    }
    return tabbedText(titles, texts);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    event->accept();
}
