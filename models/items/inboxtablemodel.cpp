#include "models/items/inboxtablemodel.h"

#include "models/domain/officedate.h"

QVariant InboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxRow &row = *at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Problem ? row.problem : QString();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Record ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return label(row.kind);
    case Record:
        return row.record;
    case Number:
        return row.posting;
    case Name:
        return row.name;
    case When:
        return fieldMoment(row.arrivedAt);
    default:
        return row.problem;
    }
}

QVariant InboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Record:
        return tr("Number there");
    case Number:
        return tr("Posting");
    case Name:
        return tr("Name");
    case When:
        return tr("Arrived");
    case Problem:
        return tr("Why it was not taken in");
    default:
        return {};
    }
}
