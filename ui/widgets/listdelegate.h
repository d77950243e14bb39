#pragma once

#include <QStyledItemDelegate>

/// Words, days and numbers in a ListTable: numbers at the right with their thousands grouped, and the bar of the selection at
/// the first column as it stands.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
