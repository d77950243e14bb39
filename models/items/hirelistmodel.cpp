#include "models/items/hirelistmodel.h"

#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/items/copyrole.h"

using namespace Qt::StringLiterals;

/// What is out of the ordinary: terms that differ, an exemption, a seat beyond the headcount, why somebody left.
static QString remarksOf(const Hire &hire)
{
    QStringList parts;
    if (!hire.exemption.isEmpty())
        parts.append(hire.exemptionApprovedBy.isEmpty() ? HireListModel::tr("exemption to approve")
                                                        : HireListModel::tr("exempted"));
    if (!hire.otherTerms.isEmpty())
        parts.append(HireListModel::tr("other terms"));
    if (!hire.overReason.isEmpty())
        parts.append(HireListModel::tr("beyond the headcount"));
    if (!hire.reason.isEmpty())
        parts.append(hire.reason);
    return parts.join(u"、"_s);
}

static QString textOf(const HireRow &row, int column)
{
    const Hire &hire = row.hire;
    switch (column) {
    case HireListModel::Number:
        return numberOf(hire.id);
    case HireListModel::Person:
        return row.seekerNumber.isEmpty() ? row.seekerName : row.seekerNumber + u"　"_s + row.seekerName;
    case HireListModel::Place:
        return row.facility;
    case HireListModel::Profession:
        return row.profession ? label(*row.profession) : QString();
    case HireListModel::Stage:
        return label(hire.stage);
    case HireListModel::Start:
        return fieldDate(hire.startedOn.isValid() ? hire.startedOn : hire.startsOn);
    case HireListModel::End:
        return fieldDate(hire.endedOn.isValid() ? hire.endedOn : hire.endsOn);
    default:
        return remarksOf(hire);
    }
}

QVariant HireListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HireRow &row = rows()[index.row()];
    switch (role) {
    case IdRole:
        return qlonglong(row.hire.id);
    case StageRole:
        return int(row.hire.stage);
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case CopyRole:
        return textOf(maskedRow(row), index.column());
    default:
        return {};
    }
}

QVariant HireListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number:
        return tr("Hire");
    case Person:
        return tr("Person");
    case Place:
        return tr("Place of work");
    case Profession:
        return tr("Profession");
    case Stage:
        return tr("Stage");
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}
