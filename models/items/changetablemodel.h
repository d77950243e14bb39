#pragma once

#include "models/domain/postingfield.h"

#include <QAbstractTableModel>

/// What changed between two revisions: field, before, after.
class ChangeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };
    enum Role { KeyRole = Qt::UserRole }; // key of the PostingField

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<FieldChange> &changes);
    /// For other pairs than before and after.
    void setTitles(const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_changes.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FieldChange> m_changes;
    QString m_before, m_after;
};
