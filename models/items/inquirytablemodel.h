#pragma once

#include "models/domain/caserows.h"

#include <QAbstractTableModel>

/// Inquiries, unanswered first.
class InquiryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Asked, Seeker, Posting, Question, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<InquiryRow> &rows, QDate today);
    const InquiryRow *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    int rowOf(InquiryId id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<InquiryRow> m_rows;
    QDate m_today;
};
