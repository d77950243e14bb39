#include "models/items/importpreviewmodel.h"

void ImportPreviewModel::setRows(const QStringList &columns, const QList<RowVerdict> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_columns.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowVerdict &row = m_rows.at(index.row());
    switch (role) {
    case FateRole:
        return static_cast<int>(row.fate);
    case DoubtRole:
        return !row.warnings.isEmpty();
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    case Qt::ToolTipRole:
        return (row.problems + row.warnings).join(u'\n');
    default:
        return {};
    }
    switch (index.column()) {
    case Row:
        return row.row;
    case Fate:
        return label(row.fate);
    case Remarks:
        return (row.problems + row.warnings).join(u' ');
    default:
        return row.cells.value(index.column() - FirstCell).simplified();
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Fate:
        return tr("Outcome");
    case Remarks:
        return tr("Remarks");
    default:
        return m_columns.value(section - FirstCell);
    }
}
