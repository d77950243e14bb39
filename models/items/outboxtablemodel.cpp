#include "models/items/outboxtablemodel.h"

#include "models/domain/officedate.h"

QVariant OutboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxEntry &entry = *at(index.row());
    switch (role) {
    case IdRole:
        return entry.id;
    case StateRole:
        return static_cast<int>(entry.state);
    case IsOpenRole:
        return entry.isOpen();
    case Qt::ToolTipRole:
        return index.column() == Problem ? entry.problem : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Attempts ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case State:
        return label(entry.state);
    case System:
        return japanese(entry.system);
    case Number:
        return entry.number;
    case What:
        return label(entry.action);
    case When:
        return fieldMoment(entry.madeAt);
    case Who:
        return entry.madeBy;
    case Attempts:
        return entry.attempts;
    default:
        return entry.problem;
    }
}

QVariant OutboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case System:
        return tr("To");
    case Number:
        return tr("Posting");
    case What:
        return tr("What");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Attempts:
        return tr("Attempts");
    case Problem:
        return tr("Why it was not sent");
    default:
        return {};
    }
}
