#pragma once

#include "models/domain/caserows.h"
#include "models/items/pagedtablemodel.h"

/// Interviews in the order of time.
class InterviewTableModel final : public PagedRows<InterviewPage>
{
    Q_OBJECT

public:
    enum Column { When, Seeker, Place, Mode, Interviewer, Number, ColumnCount };

    using PagedRows::PagedRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    qint64 idOf(const InterviewRow &row) const override { return qToUnderlying(row.interview.id); }
};
