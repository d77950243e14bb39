#pragma once

#include "models/domain/importreport.h"

#include <QAbstractTableModel>

/// The first rows of a file, each with what would become of it.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Fate, Remarks, FirstCell };
    enum Role { FateRole = Qt::UserRole, DoubtRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &columns, const QList<RowVerdict> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    QList<RowVerdict> m_rows;
};
