#pragma once

#include "models/domain/importfield.h"

#include <QStyledItemDelegate>

/// Edits the field that a column of a file goes to: a list of all of them, and of none.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTarget(ImportTarget target) { m_target = target; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    ImportTarget m_target = ImportTarget::Postings;
};
