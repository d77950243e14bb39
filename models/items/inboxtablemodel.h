#pragma once

#include "models/domain/inboxslice.h"
#include "models/items/pagedtablemodel.h"

/// What arrived and could not be taken in; newest first.
class InboxTableModel final : public PagedRows<InboxSlice>
{
    Q_OBJECT

public:
    enum Column { What, Record, Number, Name, When, Problem, ColumnCount };

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const InboxRow &row) const override { return 2 * row.record + int(row.kind); }
};
