#include "models/items/inquirytablemodel.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

void InquiryTableModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today && rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

static QString stateOf(const Inquiry &inquiry, QDate today)
{
    if (inquiry.isAnswered())
        return InquiryTableModel::tr("Answered");
    return isOverdue(inquiry, today) ? InquiryTableModel::tr("Open, overdue") : InquiryTableModel::tr("Open");
}

QVariant InquiryTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InquiryRow &row = *at(index.row());
    switch (index.column()) {
    case Number:
        return row.inquiry.number;
    case State:
        return stateOf(row.inquiry, m_today);
    case Asked:
        return fieldMoment(row.inquiry.askedAt);
    case Seeker:
        return row.seekerName.isEmpty() ? row.seekerNumber : row.seekerNumber + u"　"_s + row.seekerName;
    case Posting:
        return row.postingNumber;
    default:
        return row.inquiry.question.simplified();
    }
}

QVariant InquiryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number:
        return tr("Inquiry");
    case State:
        return tr("State");
    case Asked:
        return tr("Asked at");
    case Seeker:
        return tr("Seeker");
    case Posting:
        return tr("Posting");
    case Question:
        return tr("Question");
    default:
        return {};
    }
}
