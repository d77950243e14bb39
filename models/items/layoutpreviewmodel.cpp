#include "models/items/layoutpreviewmodel.h"

#include "models/domain/officedate.h"

void LayoutPreviewModel::show(const ChannelLayout &layout, const QList<ChannelPosting> &postings)
{
    beginResetModel();
    const LayoutCells cells(layout);
    m_columns = cells.columns();
    m_rows.clear();
    for (const ChannelPosting &posting : postings)
        m_rows.append(cells.of(posting));
    endResetModel();
}

QVariant LayoutPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant &cell = m_rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole) {
        const CellKind kind = m_columns[index.column()].kind;
        return int((kind == CellKind::Count || kind == CellKind::Decimal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (cell.typeId() == QMetaType::QDate)
        return fieldDate(cell.toDate());
    return cell.toString().simplified();
}

QVariant LayoutPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    return m_columns[section].title;
}
