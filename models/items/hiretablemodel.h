#pragma once

#include "models/domain/seats.h"

#include <QAbstractTableModel>

/// The people in the seats of one posting, and those who left them.
class HireTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Stage, Offered, Starts, Ended, Reason, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StageRole }; // HireId as qlonglong, HireStage as int

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<Hire> &hires);
    std::optional<Hire> hireAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_hires.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Hire> m_hires;
};
