#pragma once

#include <QStyledItemDelegate>

/// Edits a cell by choosing from what the model offers: texts under one role and their keys under another; where it offers
/// none, by typing.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(int choicesRole, int keysRole, QObject *parent)
        : QStyledItemDelegate(parent), m_choices(choicesRole), m_keys(keysRole)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_choices, m_keys;
};
