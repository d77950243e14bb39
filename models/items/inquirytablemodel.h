#pragma once

#include "models/domain/caserows.h"
#include "models/items/pagedtablemodel.h"

/// Inquiries, unanswered first.
class InquiryTableModel final : public PagedRows<InquiryPage>
{
    Q_OBJECT

public:
    enum Column { Number, State, Asked, Seeker, Posting, Question, ColumnCount };

    using PagedRows::PagedRows;
    /// The day by which one is overdue or not.
    void setToday(QDate today);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const InquiryRow &row) const override { return qToUnderlying(row.inquiry.id); }

private:
    QDate m_today;
};
