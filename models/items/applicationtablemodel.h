#pragma once

#include "models/domain/caserows.h"
#include "models/items/pagedtablemodel.h"

/// Applications, longest in their stage first: a list, or one column of the board.
class ApplicationTableModel final : public PagedRows<ApplicationPage>
{
    Q_OBJECT

public:
    enum Column { Number, Seeker, Place, Profession, Stage, Days, Applied, Reason, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qlonglong
        StageRole,             // ApplicationStage as int
        OverdueRole,           // bool
        DaysRole               // int
    };

    using PagedRows::PagedRows;
    void setToday(QDate today) { m_today = today; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// One sentence for a card, as a screen reader says it.
    static QString spoken(const ApplicationRow &row, QDate today);

protected:
    qint64 idOf(const ApplicationRow &row) const override { return qToUnderlying(row.id); }

private:
    QString text(const ApplicationRow &row, int column) const;
    QDate m_today;
};
