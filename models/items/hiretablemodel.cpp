#include "models/items/hiretablemodel.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

void HireTableModel::show(const QList<Hire> &hires)
{
    beginResetModel();
    m_hires = hires;
    endResetModel();
}

std::optional<Hire> HireTableModel::hireAt(int row) const
{
    return row >= 0 && row < m_hires.size() ? std::optional(m_hires[row]) : std::nullopt;
}

static QString reasons(const Hire &hire)
{
    if (hire.overReason.isEmpty())
        return hire.reason;
    const QString over = HireTableModel::tr("Over the headcount: %1").arg(hire.overReason);
    return hire.reason.isEmpty() ? over : hire.reason + u"　"_s + over;
}

QVariant HireTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hire &hire = m_hires[index.row()];
    if (role == IdRole)
        return qlonglong(hire.id);
    if (role == StageRole)
        return int(hire.stage);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Person:
        return hire.person;
    case Stage:
        return label(hire.stage);
    case Offered:
        return fieldDate(hire.offeredOn);
    case Starts:
        return fieldDate(hire.startedOn.isValid() ? hire.startedOn : hire.startsOn);
    case Ended:
        return fieldDate(hire.endedOn);
    default:
        return reasons(hire);
    }
}

QVariant HireTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Stage:
        return tr("Stage");
    case Offered:
        return tr("Offered on");
    case Starts:
        return tr("Start");
    case Ended:
        return tr("Left on");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}
