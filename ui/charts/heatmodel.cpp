#include "ui/charts/heatmodel.h"

#include "models/statistics/figures.h"

using namespace Qt::StringLiterals;

void HeatModel::setTable(const ShortageTable &table)
{
    m_table = table;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // the shape is always the same
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void HeatModel::setMeasure(HeatMeasure measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString HeatModel::figure(const ShortageSum &sum, HeatMeasure measure)
{
    return measure == HeatMeasure::People ? grouped(sum.remaining()) : plain(sum.rate());
}

int HeatModel::classOf(const ShortageSum &sum, HeatMeasure measure)
{
    return measure == HeatMeasure::People ? heatClass(sum.remaining()) : heatClass(sum.rate());
}

QString HeatModel::explanation(const ShortageSum &sum)
{
    return tr("Shortage: %1 of %2 (%3), %4", "people missing, people wanted, rate, postings")
        .arg(people(sum.remaining()), people(sum.headcount), percent(sum.rate()), ::postings(sum.postings));
}

Qt::ItemFlags HeatModel::flags(const QModelIndex &index) const
{
    const bool there = index.isValid() && m_table.has(prefectureOf(index.row())) && m_table.has(index.column());
    return there ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this)
        return {};
    const Prefecture where = prefectureOf(index.row());
    const bool there = m_table.has(where) && m_table.has(index.column());
    const ShortageSum &sum = m_table.at(where, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return there ? figure(sum, m_measure) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case ClassRole:
        if (index.column() == ShortageTable::LicensedTotal || index.column() == ShortageTable::Total)
            return -1;
        return there ? classOf(sum, m_measure) : 0;
    case Qt::ToolTipRole:
        if (!there)
            return tr("Hidden by the filter");
        return tr("%1 · %2\n%3\nEnter opens the list of postings.", "prefecture, profession, figures")
            .arg(where.label(), ShortageTable::columnLabel(index.column()), explanation(sum));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "prefecture, profession, people or rate")
            .arg(where.label(), ShortageTable::columnLabel(index.column()),
                 m_measure == HeatMeasure::People ? people(sum.remaining()) : percent(sum.rate()));
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? horizontal(section, role) : vertical(section, role);
}

QVariant HeatModel::horizontal(int column, int role) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const ShortageSum &sum = m_table.nation(column);
    switch (role) {
    case Qt::DisplayRole:
        return ShortageTable::columnLabel(column);
    case NationRole:
        return m_table.has(column) ? figure(sum, m_measure) : QString();
    case Qt::ToolTipRole:
        return tr("%1 · whole country\n%2\nCtrl+Enter opens the list of postings.", "profession, figures")
            .arg(ShortageTable::columnLabel(column), explanation(sum));
    case Qt::AccessibleTextRole:
        return tr("%1, whole country: %2", "profession, people or rate")
            .arg(ShortageTable::columnLabel(column),
                 m_measure == HeatMeasure::People ? people(sum.remaining()) : percent(sum.rate()));
    default:
        return {};
    }
}

QVariant HeatModel::vertical(int row, int role) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Prefecture where = prefectureOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return where.shortLabel();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return where.label();
    case RegionRole:
        return label(where.region());
    case StartsRegionRole:
        return row > 0 && prefectureOf(row - 1).region() != where.region();
    default:
        return {};
    }
}

QString HeatModel::asText() const
{
    QStringList head{tr("Prefecture")}, nation{tr("Whole country")}, lines;
    for (int column = 0; column < columnCount(); ++column) {
        head.append(ShortageTable::columnLabel(column));
        nation.append(horizontal(column, NationRole).toString());
    }
    lines = {head.join(u'\t'), nation.join(u'\t')};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{prefectureOf(row).label()};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
