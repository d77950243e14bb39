#pragma once

#include "models/statistics/heatclass.h"
#include "models/statistics/shortagetable.h"

#include <QAbstractTableModel>

/// 47 prefectures × (ten licensed professions, their total, clerks, all), as people or as rates; the national figures
/// are the heading's. Lies in ui/ and not in items, because it shows what statistics has summed.
class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// ClassRole: 0–6, −1 for sums, whose scale is another. For headings: NationRole, RegionRole, StartsRegionRole.
    enum Role { ClassRole = Qt::UserRole, NationRole, RegionRole, StartsRegionRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ShortageTable &table);
    const ShortageTable &table() const { return m_table; }
    void setMeasure(HeatMeasure measure);
    HeatMeasure measure() const { return m_measure; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : prefectureCount; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ShortageTable::ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What the filter hides cannot be chosen.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// All rows and sums with their headings, tab-separated, for a spreadsheet.
    QString asText() const;

    static Prefecture prefectureOf(int row) { return *Prefecture::fromNumber(row + 1); }
    /// The number of a sum in the measure, without its unit.
    static QString figure(const ShortageSum &sum, HeatMeasure measure);
    /// Shortage 60 people of 100 (60.0%) in 40 postings.
    static QString explanation(const ShortageSum &sum);
    static int classOf(const ShortageSum &sum, HeatMeasure measure);

private:
    QVariant horizontal(int column, int role) const;
    QVariant vertical(int row, int role) const;

    ShortageTable m_table;
    HeatMeasure m_measure = HeatMeasure::People;
};
