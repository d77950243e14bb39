#include "models/items/interviewtablemodel.h"

#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/items/copyrole.h"

using namespace Qt::StringLiterals;

static QString textOf(const InterviewRow &row, int column)
{
    switch (column) {
    case InterviewTableModel::When:
        return fieldMoment(row.interview.from);
    case InterviewTableModel::Seeker:
        return row.seekerNumber + u"　"_s + row.seekerName;
    case InterviewTableModel::Place:
        return row.facility;
    case InterviewTableModel::Mode:
        return label(row.interview.mode);
    case InterviewTableModel::Interviewer:
        return row.interview.interviewer;
    default:
        return row.interview.number;
    }
}

QVariant InterviewTableModel::data(const QModelIndex &index, int role) const
{
    if ((role != Qt::DisplayRole && role != CopyRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterviewRow &row = *at(index.row());
    return role == CopyRole ? textOf(maskedRow(row), index.column()) : textOf(row, index.column());
}

QVariant InterviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Seeker:
        return tr("Seeker");
    case Place:
        return tr("Place of work");
    case Mode:
        return tr("How");
    case Interviewer:
        return tr("Interviewer");
    case Number:
        return tr("Interview");
    default:
        return {};
    }
}
