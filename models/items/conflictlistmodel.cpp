#include "models/items/conflictlistmodel.h"

#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/items/copyrole.h"

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncConflict &conflict = *at(index.row());
    if (role == CopyRole && index.column() <= Facility) { // a conflict does not know what its posting hides
        const PostingRow hidden = maskedRow(PostingRow{.number = conflict.number, .facility = conflict.facility});
        return index.column() == Number ? hidden.number : hidden.facility;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return conflict.number;
    case Facility:
        return conflict.facility;
    case Kind:
        return label(conflict.kind);
    default:
        return fieldMoment(conflict.madeAt);
    }
}

QVariant ConflictListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number:
        return tr("Posting");
    case Facility:
        return tr("Institution");
    case Kind:
        return tr("What differs");
    case When:
        return tr("Since");
    default:
        return {};
    }
}
