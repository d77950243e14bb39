#include "models/items/celltablemodel.h"

CellTableModel::CellTableModel(QStringList headings, QList<int> numbers, QObject *parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_numbers(std::move(numbers))
{
}

void CellTableModel::show(const QList<CellRow> &rows, bool last)
{
    beginResetModel();
    m_rows = rows;
    m_last = last;
    m_waiting = false;
    endResetModel();
}

void CellTableModel::append(const QList<CellRow> &rows, bool last)
{
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    m_last = last;
    m_waiting = false; // last: slots of rowsInserted may call fetchMore()
}

int CellTableModel::rowOf(qint64 id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return i;
    return -1;
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case IdRole:
        return row.id;
    case StateRole:
        return row.state;
    case SortRole: {
        const QVariant key = row.keys.value(index.column());
        return key.isValid() ? key : QVariant(row.cells.value(index.column()));
    }
    case Qt::TextAlignmentRole:
        return int((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void CellTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT moreWanted();
}
