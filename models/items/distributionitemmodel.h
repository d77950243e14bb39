#pragma once

#include "models/domain/distribution.h"
#include "models/items/pagedtablemodel.h"

/// The postings behind a count of a channel.
class DistributionItemModel final : public PagedRows<DistributionPage>
{
    Q_OBJECT

public:
    enum Column { Number, Profession_, Prefecture_, Place, Publication_, Delivered, Sequence, Problem, ColumnCount };
    enum Role { NumberRole = Qt::UserRole };

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// A posting that moved to another prefecture stands in two parts.
    qint64 idOf(const DistributionRow &row) const override { return (prefectureCount + 1) * qToUnderlying(row.id) + row.part; }
};
