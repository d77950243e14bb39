#pragma once

#include "models/domain/caserows.h"
#include "models/items/pagedtablemodel.h"

/// Hires by planned start; those without one come last.
class HireListModel final : public PagedRows<HirePage>
{
    Q_OBJECT

public:
    enum Column { Number, Person, Place, Profession, Stage, Start, End, Remarks, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StageRole }; // qlonglong; HireStage as int

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const HireRow &row) const override { return qToUnderlying(row.hire.id); }
};
