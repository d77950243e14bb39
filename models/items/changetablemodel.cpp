#include "models/items/changetablemodel.h"

void ChangeTableModel::show(const QList<FieldChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

void ChangeTableModel::setTitles(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, Before, After);
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldChange &change = m_changes[index.row()];
    if (role == KeyRole)
        return QString::fromLatin1(change.field->key);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Field)
        return change.field->label();
    const QString &value = index.column() == Before ? change.before : change.after;
    return value.isEmpty() ? tr("Not filled in") : value;
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return m_before.isEmpty() ? tr("Before") : m_before;
    case After:
        return m_after.isEmpty() ? tr("After") : m_after;
    default:
        return {};
    }
}
