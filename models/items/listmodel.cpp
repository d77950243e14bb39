#include "models/items/listmodel.h"

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return headingOfColumn(section);
    case Qt::AccessibleTextRole:
        return titleOfColumn(section);
    case Qt::TextAlignmentRole:
        return isNumberColumn(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return sortOfColumn(section);
    default:
        return {};
    }
}

Error ListModel::unreadError()
{
    return {Error::Kind::Cancelled, tr("The list was not read to its end. Press F5 to read it again.")};
}

Error ListModel::stoppedError() { return {Error::Kind::Cancelled, tr("Reading was stopped. Try again.")}; }
