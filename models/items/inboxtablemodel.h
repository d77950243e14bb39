#pragma once

#include "models/domain/arrivedcase.h"

#include <QAbstractTableModel>

/// What arrived and could not be taken in; newest first.
class InboxTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Record, Number, Name, When, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<InboxRow> &rows);
    const InboxRow &row(int index) const { return m_rows[index]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<InboxRow> m_rows;
};
