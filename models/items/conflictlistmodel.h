#pragma once

#include "models/domain/syncconflict.h"

#include <QAbstractTableModel>

/// What was changed on both sides, one line a conflict.
class ConflictListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Facility, Kind, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<SyncConflict> &conflicts);
    const SyncConflict &conflict(int row) const { return m_conflicts[row]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_conflicts.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SyncConflict> m_conflicts;
};
