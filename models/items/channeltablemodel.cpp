#include "models/items/channeltablemodel.h"

#include "models/domain/officedate.h"

void ChannelTableModel::show(const QList<ChannelOverview> &channels)
{
    beginResetModel();
    m_channels = channels;
    endResetModel();
}

const QList<ItemState> &ChannelTableModel::stateColumns()
{
    using enum ItemState;
    static const QList<ItemState> states{Waiting,   ChangePending, WithdrawalPending, Failed,
                                         Delivered, Received,      Withdrawn,         OutOfScope};
    return states;
}

int ChannelTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : lastColumn() + 1; }

QVariant ChannelTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChannelOverview &one = m_channels[index.row()];
    const int column = index.column();
    const bool isCount = column >= FirstState && column < lastColumn();
    switch (role) {
    case CodeRole:
        return one.channel.code;
    case StateRole:
        return isCount ? static_cast<int>(stateColumns()[column - FirstState]) : -1;
    case IsTroubledRole:
        return one.counts.of(ItemState::Failed) > 0 || one.counts.failedDeliveries > 0;
    case Qt::ToolTipRole:
        return column == Name ? label(one.channel.way.kind) + QStringLiteral(" · ") + label(one.channel.rhythm.every) : QString();
    case Qt::TextAlignmentRole:
        return int((isCount || column == Taken ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == Name)
        return one.channel.isActive ? one.channel.label() : tr("%1 (not in use)").arg(one.channel.label());
    if (column == Taken)
        return QLocale(QLocale::English).toString(one.taken);
    if (isCount)
        return QLocale(QLocale::English).toString(one.counts.of(stateColumns()[column - FirstState]));
    return one.counts.lastSentAt.isValid() ? fieldMoment(one.counts.lastSentAt) : tr("Never");
}

QVariant ChannelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Taken && section < lastColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Channel");
    if (section == Taken)
        return tr("By rule");
    if (section < lastColumn())
        return label(stateColumns()[section - FirstState]);
    return tr("Last delivered");
}
