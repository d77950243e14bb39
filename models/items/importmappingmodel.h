#pragma once

#include "models/domain/importreport.h"

#include <QAbstractTableModel>

/// The columns of a file beside the fields of ours that they go to. The field is edited in place.
class ImportMappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, Example, Field, ColumnCount };
    enum Role { KeyRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    const ColumnMapping &mapping() const { return m_mapping; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a key of importFields(), or an empty text for a column that is not imported.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mappingEdited(const ColumnMapping &mapping);

private:
    ColumnMapping m_mapping;
    QStringList m_examples;
};
