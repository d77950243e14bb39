#include "models/items/limitmodel.h"

LimitModel::LimitModel(const QList<PrefectureLimit> &limits, QObject *parent) : QAbstractTableModel(parent)
{
    for (const Prefecture prefecture : Prefecture::all())
        m_rows.append({prefecture});
    for (const PrefectureLimit &limit : limits)
        m_rows[limit.prefecture.number() - 1] = limit;
}

QList<PrefectureLimit> LimitModel::limits() const
{
    QList<PrefectureLimit> set;
    for (const PrefectureLimit &row : m_rows)
        if (row.cap || row.floor > 0)
            set.append(row);
    return set;
}

void LimitModel::clear()
{
    for (PrefectureLimit &row : m_rows)
        row = {row.prefecture};
    Q_EMIT dataChanged(index(0, Cap), index(rowCount() - 1, Floor));
}

int LimitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int LimitModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LimitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const PrefectureLimit &row = m_rows[index.row()];
    switch (index.column()) {
    case Name:
        return row.prefecture.label();
    case Cap:
        return row.cap ? QString::number(*row.cap) : QString();
    case Floor:
        return row.floor > 0 ? QString::number(row.floor) : QString();
    }
    return {};
}

QVariant LimitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Prefecture");
    case Cap:
        return tr("At most (people)");
    case Floor:
        return tr("At least (people)");
    }
    return {};
}

Qt::ItemFlags LimitModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Name ? flags | Qt::ItemIsEditable : flags;
}

bool LimitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == Name)
        return false;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < 0))
        return false;
    PrefectureLimit &row = m_rows[index.row()];
    if (index.column() == Cap)
        row.cap = text.isEmpty() ? std::optional<int>() : number;
    else
        row.floor = text.isEmpty() ? 0 : number;
    Q_EMIT dataChanged(index, index);
    return true;
}
