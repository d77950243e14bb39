#pragma once

#include "models/domain/distribution.h"
#include "models/items/rowids.h"

#include <QAbstractTableModel>

/// What was made for a channel and what became of it; newest first.
class DeliveryTableModel final : public QAbstractTableModel, public RowIds
{
    Q_OBJECT

public:
    enum Column { Sequence, State, Kind, Part, Added, Changed, Withdrawn, MadeAt, File, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<Delivery> &deliveries);
    const Delivery &at(int row) const { return m_deliveries[row]; }
    std::optional<qint64> idAt(int row) const override;
    int rowOfId(qint64 id) const override;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_deliveries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Delivery> m_deliveries;
};
