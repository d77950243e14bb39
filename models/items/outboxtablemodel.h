#pragma once

#include "models/domain/outboxslice.h"
#include "models/items/pagedtablemodel.h"

/// What waits to be sent, and what became of the rest; newest first.
class OutboxTableModel final : public PagedRows<OutboxSlice>
{
    Q_OBJECT

public:
    enum Column { State, System, Number, What, When, Who, Attempts, Problem, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StateRole, IsOpenRole };

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const OutboxEntry &row) const override { return row.id; }
};
