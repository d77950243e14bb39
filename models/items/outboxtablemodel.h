#pragma once

#include "models/domain/outbox.h"

#include <QAbstractTableModel>

/// What waits to be sent, and what became of the rest; newest first.
class OutboxTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, System, Number, What, When, Who, Attempts, Problem, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StateRole, IsOpenRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<OutboxEntry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<OutboxEntry> m_entries;
};
