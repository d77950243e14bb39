#pragma once

#include "models/items/keysetmodel.h"
#include "models/items/seekercolumn.h"

/// The types of a list of seekers.
struct SeekerListing
{
    using Row = SeekerRow;
    using Id = SeekerId;
    using Filter = SeekerFilter;
    using Order = SeekerOrder;
    using Cursor = SeekerCursor;
    using Page = SeekerPage;
};

using SeekerSource = ListSource<SeekerListing>;

extern template class KeysetModel<SeekerListing>;

/// A list of seekers of any length; its columns are those of SeekerColumn.
class SeekerTableModel final : public KeysetModel<SeekerListing>
{
    Q_OBJECT

public:
    using KeysetModel::KeysetModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : seekerColumnCount; }
    QString keyOfColumn(int column) const override { return keyOf(SeekerColumn(column)); }
    QString titleOfColumn(int column) const override { return titleOf(SeekerColumn(column)); }
    QString headingOfColumn(int column) const override { return titleOf(SeekerColumn(column)); }
    bool isNumberColumn(int column) const override { return isNumber(SeekerColumn(column)); }
    int sortOfColumn(int column) const override { return static_cast<int>(sortOf(SeekerColumn(column))); }

protected:
    QVariant cell(const SeekerRow &row, int column, int role) const override;
};
