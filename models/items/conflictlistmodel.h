#pragma once

#include "models/domain/conflictslice.h"
#include "models/items/pagedtablemodel.h"

/// What was changed on both sides, one line a conflict; newest first.
class ConflictListModel final : public PagedRows<ConflictSlice>
{
    Q_OBJECT

public:
    enum Column { Number, Facility, Kind, When, ColumnCount };

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const SyncConflict &row) const override { return row.id; }
};
