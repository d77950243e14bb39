#pragma once

#include "models/domain/conflictdecision.h"

#include <QAbstractTableModel>

/// The fields of one conflict: before, ours, theirs, and which side is chosen. The choice is a check box beside each side.
class ConflictFieldModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, Ours, Theirs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Ours is chosen everywhere at first.
    void show(const SyncConflict &conflict);
    void chooseAll(Side side);
    ConflictDecision decision() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fields.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    static bool isSide(int column) { return column == Ours || column == Theirs; }

    QList<ConflictField> m_fields;
    QList<Side> m_sides;
    bool m_isWhole = false; // a decision or state is taken as a whole
};
