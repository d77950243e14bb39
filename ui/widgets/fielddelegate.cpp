#include "ui/widgets/fielddelegate.h"

#include <QComboBox>

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Imported as: %1", "a column of the file").arg(index.siblingAtColumn(0).data().toString()));
    choice->addItem(tr("– not imported –"), QString());
    for (const ImportField &field : importFields(m_target))
        choice->addItem(field.label(), field.key);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto *self = const_cast<FieldDelegate *>(this);
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(choice->findData(index.data(Qt::EditRole)), 0));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
}
