#include "models/items/distributionitemmodel.h"

QVariant DistributionItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DistributionRow &row = rows()[index.row()];
    const bool isNumber = index.column() == Delivered || index.column() == Sequence;
    if (role == NumberRole)
        return row.number;
    if (role == Qt::ToolTipRole)
        return row.problem;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return row.number;
    case Profession_:
        return row.profession ? label(*row.profession) : QString();
    case Prefecture_:
        return row.prefecture ? row.prefecture->label() : QString();
    case Place:
        return row.place;
    case Publication_:
        return label(row.publication);
    case Delivered:
        return row.deliveredRevision > 0
                   ? tr("%1 of %2", "revision delivered, revision in force").arg(row.deliveredRevision).arg(row.revision)
                   : QString();
    case Sequence:
        return row.sequence > 0 ? QString::number(row.sequence) : QString();
    default:
        return row.problem;
    }
}

QVariant DistributionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number:
        return tr("Posting");
    case Profession_:
        return tr("Profession");
    case Prefecture_:
        return tr("Prefecture");
    case Place:
        return tr("Place of work");
    case Publication_:
        return tr("Publication");
    case Delivered:
        return tr("Revision delivered");
    case Sequence:
        return tr("Delivery");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}
