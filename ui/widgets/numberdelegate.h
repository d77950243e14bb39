#pragma once

#include <QStyledItemDelegate>

/// Numbers stand at the right with their thousands grouped; everything else at the left.
class NumberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
