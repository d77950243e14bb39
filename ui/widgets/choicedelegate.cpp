#include "ui/widgets/choicedelegate.h"

#include <QComboBox>

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList texts = index.data(m_choices).toStringList(), keys = index.data(m_keys).toStringList();
    if (texts.isEmpty()) {
        QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
        line->setAccessibleName(index.siblingAtColumn(0).data().toString());
        return line;
    }
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(index.siblingAtColumn(0).data().toString());
    for (qsizetype i = 0; i < texts.size(); ++i)
        choice->addItem(texts[i], keys.value(i));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(choice->findData(index.data(Qt::EditRole)), 0));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}
