#pragma once

#include "models/domain/posting.h"

#include <QAbstractTableModel>

/// What happened to a posting, newest first: when, what, who and why.
class HistoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, ColumnCount }; // Who: below the name the reason and the comment
    enum Role { ActionRole = Qt::UserRole };      // action code

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<HistoryEntry> &oldestFirst);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The word for an action code: a review state's label, or what was done.
    static QString actionText(const QString &code);

private:
    QList<HistoryEntry> m_entries;
};
