#pragma once

#include "models/domain/caserows.h"

#include <QAbstractTableModel>

/// Interviews in the order of time.
class InterviewTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Seeker, Place, Mode, Interviewer, Number, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<InterviewRow> &rows);
    const InterviewRow *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<InterviewRow> m_rows;
};
