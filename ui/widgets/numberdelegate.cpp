#include "ui/widgets/numberdelegate.h"

#include "models/items/postingtablemodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (const auto *table =
            qobject_cast<const QTableView *>(option->widget)) // the first column as it stands has the selection's bar
        if (table->horizontalHeader()->logicalIndexAt(0) == index.column())
            option->viewItemPosition = QStyleOptionViewItem::Beginning;
    if (!isNumber(static_cast<PostingColumn>(index.column())))
        return;
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (const QVariant value = index.data(PostingTableModel::ValueRole); value.isValid())
        option->text = QLocale(QLocale::English).toString(value.toInt());
}
