#include "models/items/deliverytablemodel.h"

#include "models/domain/officedate.h"

#include <algorithm>

void DeliveryTableModel::show(const QList<Delivery> &deliveries)
{
    beginResetModel();
    m_deliveries = deliveries;
    endResetModel();
}

std::optional<qint64> DeliveryTableModel::idAt(int row) const
{
    return row >= 0 && row < m_deliveries.size() ? std::optional(m_deliveries[row].id) : std::nullopt;
}

int DeliveryTableModel::rowOfId(qint64 id) const
{
    const auto found =
        std::find_if(m_deliveries.begin(), m_deliveries.end(), [&](const Delivery &delivery) { return delivery.id == id; });
    return found != m_deliveries.end() ? int(found - m_deliveries.begin()) : -1;
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery &delivery = m_deliveries[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Sequence || (column >= Added && column <= Withdrawn);
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole)
        return delivery.problem;
    if (role != Qt::DisplayRole)
        return {};
    const auto number = [](qint64 count) { return QLocale(QLocale::English).toString(count); };
    switch (column) {
    case Sequence:
        return delivery.sequence;
    case State:
        return label(delivery.state);
    case Kind:
        return label(delivery.kind);
    case Part:
        return delivery.part > 0 ? Prefecture::fromNumber(delivery.part)->label() : QString();
    case Added:
        return number(delivery.added);
    case Changed:
        return number(delivery.changed);
    case Withdrawn:
        return number(delivery.withdrawn);
    case MadeAt:
        return fieldMoment(delivery.madeAt);
    case File:
        return delivery.fileName;
    default:
        return delivery.problem;
    }
}

QVariant DeliveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Sequence:
        return tr("No.");
    case State:
        return tr("State");
    case Kind:
        return tr("Set");
    case Part:
        return tr("Prefecture");
    case Added:
        return label(ItemChange::New);
    case Changed:
        return label(ItemChange::Changed);
    case Withdrawn:
        return label(ItemChange::Withdrawn);
    case MadeAt:
        return tr("Made");
    case File:
        return tr("File");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}
