#pragma once

#include "models/domain/deliveryreport.h"

#include <QAbstractTableModel>

/// The channels, and how many postings stand in which state with each.
class ChannelTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// From FirstState one column for each state, as stateColumns() has them; then when the channel was served last.
    enum Column { Name, Taken, FirstState };
    enum Role { CodeRole = Qt::UserRole, StateRole, IsTroubledRole }; // StateRole: ItemState of a column of counts, else -1

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<ChannelOverview> &channels);
    const QList<ChannelOverview> &channels() const { return m_channels; }
    /// What waits comes first.
    static const QList<ItemState> &stateColumns();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_channels.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static int lastColumn() { return FirstState + int(stateColumns().size()); }

    QList<ChannelOverview> m_channels;
};
