#pragma once

#include "models/items/keysetmodel.h"
#include "models/items/postingcolumn.h"
#include "models/items/postingsource.h"

extern template class KeysetModel<PostingListing>;

/// A list of postings of any length; its columns are those of PostingColumn.
class PostingTableModel final : public KeysetModel<PostingListing>
{
    Q_OBJECT

public:
    enum Role {
        RedRole = FirstOwnRole, // how many red checks
        AmberRole
    };

    using KeysetModel::KeysetModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : postingColumnCount; }
    QString keyOfColumn(int column) const override { return keyOf(PostingColumn(column)); }
    QString titleOfColumn(int column) const override { return titleOf(PostingColumn(column)); }
    QString headingOfColumn(int column) const override { return headingOf(PostingColumn(column)); }
    bool isNumberColumn(int column) const override { return isNumber(PostingColumn(column)); }
    int sortOfColumn(int column) const override { return static_cast<int>(sortOf(PostingColumn(column))); }

protected:
    QVariant cell(const PostingRow &row, int column, int role) const override;
};
