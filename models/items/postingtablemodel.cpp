#include "models/items/postingtablemodel.h"

#include "models/items/keysetmodelbody.h"

template class KeysetModel<PostingListing>;

QVariant PostingTableModel::cell(const PostingRow &row, int at, int role) const
{
    const auto column = static_cast<PostingColumn>(at);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column, today());
    case ValueRole:
        return valueOf(row, column);
    case TextRole:
        return copiedText(row, column);
    case RedRole:
        return row.red;
    case AmberRole:
        return row.amber;
    default:
        return {};
    }
}
