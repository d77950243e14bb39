#include "models/items/applicationtablemodel.h"

#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/items/copyrole.h"

using namespace Qt::StringLiterals;

static QString person(const ApplicationRow &row)
{
    return row.seekerName.isEmpty() ? row.seekerNumber : row.seekerNumber + u"　"_s + row.seekerName;
}

QString ApplicationTableModel::spoken(const ApplicationRow &row, QDate today)
{
    QStringList parts{row.number,       person(row),
                      row.facility,     row.profession ? label(*row.profession) : QString(),
                      label(row.stage), tr("%n day(s) in this stage", nullptr, daysInStage(row.stageSince, today))};
    if (isOverdue(row.stage, row.stageSince, today))
        parts.append(tr("overdue"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ApplicationTableModel::text(const ApplicationRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Seeker:
        return person(row);
    case Place:
        return row.facility;
    case Profession:
        return row.profession ? label(*row.profession) : QString();
    case Stage:
        return label(row.stage);
    case Days:
        return tr("%n day(s)", nullptr, daysInStage(row.stageSince, m_today));
    case Applied:
        return fieldDate(row.appliedOn);
    default:
        return row.reason;
    }
}

QVariant ApplicationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplicationRow &row = rows()[index.row()];
    switch (role) {
    case IdRole:
        return qlonglong(row.id);
    case StageRole:
        return int(row.stage);
    case OverdueRole:
        return isOverdue(row.stage, row.stageSince, m_today);
    case DaysRole:
        return daysInStage(row.stageSince, m_today);
    case Qt::AccessibleTextRole:
        return index.column() == Number ? QVariant(spoken(row, m_today)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Days ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return text(row, index.column());
    case CopyRole:
        return text(maskedRow(row), index.column());
    default:
        return {};
    }
}

QVariant ApplicationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Days)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Application");
    case Seeker:
        return tr("Seeker");
    case Place:
        return tr("Place of work");
    case Profession:
        return tr("Profession");
    case Stage:
        return tr("Stage");
    case Days:
        return tr("In this stage");
    case Applied:
        return tr("Applied on");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}
