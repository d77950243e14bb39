#pragma once

#include "models/domain/channellayout.h"

#include <QAbstractTableModel>

/// Real postings as a layout writes them; the masked ones masked.
class LayoutPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `postings` have gone through makeOutgoing().
    void show(const ChannelLayout &layout, const QList<ChannelPosting> &postings);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SheetColumn> m_columns;
    QList<SheetRow> m_rows;
};
