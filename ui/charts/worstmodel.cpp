#include "ui/charts/worstmodel.h"

#include "models/statistics/figures.h"
#include "ui/charts/heatmodel.h"

void WorstModel::setContent(const ShortageTable &table, int column)
{
    beginResetModel();
    m_table = table;
    m_column = column;
    m_worst = table.worst(column);
    endResetModel();
}

QVariant WorstModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this || index.row() >= m_worst.size())
        return {};
    const Prefecture where = m_worst[index.row()];
    const qint64 missing = m_table.at(where, m_column).remaining();
    switch (role) {
    case Qt::DisplayRole:
        return where.shortLabel();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "prefecture, people").arg(where.label(), people(missing));
    case Qt::ToolTipRole:
        return tr("%1 · %2\n%3\nEnter opens the list of postings.", "prefecture, profession, figures")
            .arg(where.label(), ShortageTable::columnLabel(m_column), HeatModel::explanation(m_table.at(where, m_column)));
    case PeopleRole:
        return missing;
    case ShareRole:
        return double(missing) / double(m_table.at(m_worst.constFirst(), m_column).remaining());
    case NumberRole:
        return where.number();
    default:
        return {};
    }
}
