#include "ui/widgets/fittedcolumns.h"

#include "ui/widgets/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

static constexpr int readable =
    144; // px: a number and a masked name, a date, a chip; where there is no room for that, the table scrolls

FittedColumns::FittedColumns(QTableView &table) : QObject(&table), m_table(table)
{
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::measure);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0) // later pages do not move what somebody reads
            measure();
    });
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_fitting && section + 1 < m_table.model()->columnCount()) // the last one resizes by itself
            deleteLater();
    });
    table.viewport()->installEventFilter(this);
    measure();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void FittedColumns::measure()
{
    m_wishes.clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        m_wishes.append(naturalWidth(m_table, column));
    fit();
}

void FittedColumns::fit()
{
    m_fitting = true;
    const QList<int> widths = sharedWidths(m_wishes, m_table.viewport()->width());
    for (int column = 0; column + 1 < int(widths.size()); ++column)
        m_table.setColumnWidth(column, std::min(m_wishes[column], std::max(widths[column], readable)));
    m_fitting = false;
}
