#pragma once

#include "ui/charts/tilesheet.h"

#include <QAbstractListModel>

/// The prefectures with the most people missing in one column, most first.
class WorstModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// PeopleRole: the number; ShareRole: its part of the largest, 0–1; NumberRole: of the prefecture.
    enum Role { PeopleRole = Qt::UserRole, ShareRole, NumberRole };

    using QAbstractListModel::QAbstractListModel;

    void setContent(const ShortageTable &table, int column);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_worst.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ShortageTable m_table;
    int m_column = ShortageTable::Total;
    QList<Prefecture> m_worst;
};
