#pragma once

#include "models/domain/channellayout.h"

#include <QAbstractTableModel>

/// The columns of a channel's file, edited in place.
class LayoutFieldModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Value, Codes, Format, WhenEmpty, MaxLength, ColumnCount };
    enum Role { ChoicesRole = Qt::UserRole, KeysRole }; // of Value, see ChoiceDelegate

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<LayoutField> &fields);
    const QList<LayoutField> &fields() const { return m_fields; }
    void add(int before);
    void remove(int row);
    /// Swaps a column of the file with the one before or after it; false at the end.
    bool move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fields.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QList<LayoutField> m_fields;
};
