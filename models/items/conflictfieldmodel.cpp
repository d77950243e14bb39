#include "models/items/conflictfieldmodel.h"

#include "models/domain/leaks.h"
#include "models/items/copyrole.h"

void ConflictFieldModel::show(const SyncConflict &conflict)
{
    beginResetModel();
    m_fields = conflict.fields;
    m_sides = QList<Side>(m_fields.size(), Side::Mine);
    m_isWhole = conflict.kind != ConflictKind::Content;
    endResetModel();
}

void ConflictFieldModel::chooseAll(Side side)
{
    m_sides.fill(side);
    if (!m_sides.isEmpty())
        Q_EMIT dataChanged(index(0, Ours), index(rowCount() - 1, Theirs), {Qt::CheckStateRole});
}

ConflictDecision ConflictFieldModel::decision() const
{
    ConflictDecision decision;
    decision.all = m_sides.value(0, Side::Mine);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        decision.fields.insert(m_fields[i].key, m_sides[i]);
    return decision;
}

QVariant ConflictFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictField &field = m_fields[index.row()];
    if (role == Qt::CheckStateRole && isSide(index.column())) {
        const bool isMine = m_sides[index.row()] == Side::Mine;
        return isMine == (index.column() == Ours) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == CopyRole && index.column() != Field) // any field may tell what the posting hides
        return hiddenName();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    switch (index.column()) {
    case Field:
        return label(field);
    case Before:
        return shown(field.base);
    case Ours:
        return shown(field.mine);
    default:
        return shown(field.theirs);
    }
}

QVariant ConflictFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case Ours:
        return tr("Ours");
    case Theirs:
        return tr("Theirs");
    default:
        return {};
    }
}

Qt::ItemFlags ConflictFieldModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isSide(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ConflictFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !isSide(index.column()))
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    const Side side = (index.column() == Ours) == isChecked ? Side::Mine : Side::Theirs;
    if (m_isWhole) {
        chooseAll(side);
        return true;
    }
    m_sides[index.row()] = side;
    Q_EMIT dataChanged(index.siblingAtColumn(Ours), index.siblingAtColumn(Theirs), {Qt::CheckStateRole});
    return true;
}
