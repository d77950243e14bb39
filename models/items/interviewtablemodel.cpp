#include "models/items/interviewtablemodel.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

void InterviewTableModel::show(const QList<InterviewRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant InterviewTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterviewRow &row = m_rows[index.row()];
    switch (index.column()) {
    case When:
        return fieldMoment(row.interview.from);
    case Seeker:
        return row.seekerNumber + u"　"_s + row.seekerName;
    case Place:
        return row.facility;
    case Mode:
        return label(row.interview.mode);
    case Interviewer:
        return row.interview.interviewer;
    default:
        return row.interview.number;
    }
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
