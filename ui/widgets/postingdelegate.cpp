#include "ui/widgets/postingdelegate.h"

#include "models/domain/textfold.h"
#include "models/items/postingtablemodel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

static QString nameThatFits(const QString &name, int room, const QFontMetrics &metrics)
{
    if (room <= 0 || metrics.horizontalAdvance(name) <= room)
        return name;
    const QStringList forms = shortForms(name);
    for (const QString &form : forms)
        if (metrics.horizontalAdvance(form) <= room)
            return form;
    return forms.isEmpty() ? name : forms.last();
}

void PostingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (const auto *table =
            qobject_cast<const QTableView *>(option->widget)) // the first column as it stands has the selection's bar
        if (table->horizontalHeader()->logicalIndexAt(0) == index.column())
            option->viewItemPosition = QStyleOptionViewItem::Beginning;
    const auto column = static_cast<PostingColumn>(index.column());
    if (column == PostingColumn::Place || column == PostingColumn::Facility)
        option->text = nameThatFits(option->text, option->rect.width() - 2 * Space::s - 4, option->fontMetrics);
    if (!isNumber(column))
        return;
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (const QVariant value = index.data(PostingTableModel::ValueRole); value.isValid())
        option->text = QLocale(QLocale::English).toString(value.toInt());
}
