#pragma once

#include "models/domain/matchrun.h"

#include <QAbstractTableModel>

/// Caps and floors of the 47 prefectures, to be edited: an empty cell is no limit.
class LimitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Cap, Floor, ColumnCount };

    explicit LimitModel(const QList<PrefectureLimit> &limits, QObject *parent = nullptr);

    /// Those that limit anything, in the order of the prefectures.
    QList<PrefectureLimit> limits() const;
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    QList<PrefectureLimit> m_rows;
};
