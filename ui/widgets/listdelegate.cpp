#include "ui/widgets/listdelegate.h"

#include "models/items/listmodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

void ListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (const auto *table =
            qobject_cast<const QTableView *>(option->widget)) // the first column as it stands has the selection's bar
        if (table->horizontalHeader()->logicalIndexAt(0) == index.column())
            option->viewItemPosition = QStyleOptionViewItem::Beginning;
    const auto *list = qobject_cast<const ListModel *>(index.model());
    if (!list || !list->isNumberColumn(index.column()))
        return;
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (const QVariant value = index.data(ListModel::ValueRole); value.isValid())
        option->text = QLocale(QLocale::English).toString(value.toInt());
}
