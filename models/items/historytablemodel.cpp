#include "models/items/historytablemodel.h"

#include "models/domain/officedate.h"

#include <QHash>

using namespace Qt::StringLiterals;

void HistoryTableModel::show(const QList<HistoryEntry> &oldestFirst)
{
    beginResetModel();
    m_entries = QList<HistoryEntry>(oldestFirst.rbegin(), oldestFirst.rend());
    endResetModel();
}

QString HistoryTableModel::actionText(const QString &code)
{
    if (const auto state = fromCode<ReviewState>(code))
        return label(*state);
    if (const auto stage = fromCode<HireStage>(code))
        return label(*stage);
    const QHash<QString, QString> words{
        {u"added"_s, tr("Added")},
        {u"revised"_s, tr("Revised")},
        {u"published"_s, tr("Published")},
        {u"scheduled"_s, tr("Scheduled")},
        {u"stopped"_s, tr("Stopped")},
        {u"ended"_s, tr("Ended")},
        {u"extended"_s, tr("Extended")},
        {u"seat"_s, tr("Seat")},
        {u"merged"_s, tr("Merged")},
        {u"approval_undone"_s, tr("Approval undone")},
        {u"publication_undone"_s, tr("Publication step undone")},
        {u"extension_undone"_s, tr("Extension undone")},
        {u"offer_undone"_s, tr("Offer undone")},
        {u"seat_undone"_s, tr("Seat entry undone")},
        {u"not_duplicate"_s, tr("No duplicate")},
        {u"source_gone"_s, tr("Deleted at the source")},
    };
    return words.value(code, code);
}

static QString why(const HistoryEntry &entry)
{
    if (!entry.reason)
        return entry.comment;
    return entry.comment.isEmpty() ? label(*entry.reason) : label(*entry.reason) + u"　"_s + entry.comment;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    if (role == ActionRole)
        return entry.what;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return fieldMoment(entry.at);
    case What:
        return actionText(entry.what);
    default:
        return why(entry).isEmpty() ? entry.actor : entry.actor + u'\n' + why(entry);
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who, and why");
    default:
        return {};
    }
}
