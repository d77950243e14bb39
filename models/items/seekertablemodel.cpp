#include "models/items/seekertablemodel.h"

#include "models/items/keysetmodelbody.h"

template class KeysetModel<SeekerListing>;

QVariant SeekerTableModel::cell(const SeekerRow &row, int at, int role) const
{
    const auto column = static_cast<SeekerColumn>(at);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column, today());
    case ValueRole:
        return valueOf(row, column);
    case TextRole:
        return plainText(row, column);
    default:
        return {};
    }
}
