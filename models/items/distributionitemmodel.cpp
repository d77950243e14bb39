#include "models/items/distributionitemmodel.h"

DistributionItemModel::DistributionItemModel(FetchPage fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch))
{
}

void DistributionItemModel::ask(const QString &channel, ItemState state)
{
    m_answer.forget();
    beginResetModel();
    m_channel = channel;
    m_state = state;
    m_rows.clear();
    m_waiting = false;
    m_last = channel.isEmpty();
    endResetModel();
    fetchMore({});
}

bool DistributionItemModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_waiting && !m_last; }

void DistributionItemModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    m_answer.askAlso(
        m_fetch(m_channel, m_state, m_rows.isEmpty() ? PostingId{} : m_rows.last().id), this,
        [this](const auto &page) {
            if (page) {
                m_last = page.value().last;
                if (!page.value().rows.isEmpty()) {
                    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.value().rows.size()) - 1);
                    m_rows += page.value().rows;
                    endInsertRows();
                }
            }
            m_waiting = false;
            if (page)
                Q_EMIT answered();
            else
                Q_EMIT failed(page.error());
        },
        [this] { m_waiting = false; });
}

QVariant DistributionItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DistributionRow &row = m_rows[index.row()];
    const bool isNumber = index.column() == Delivered || index.column() == Sequence;
    if (role == NumberRole)
        return row.number;
    if (role == Qt::ToolTipRole)
        return row.problem;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return row.number;
    case Profession_:
        return row.profession ? label(*row.profession) : QString();
    case Prefecture_:
        return row.prefecture ? row.prefecture->label() : QString();
    case Place:
        return row.place;
    case Publication_:
        return label(row.publication);
    case Delivered:
        return row.deliveredRevision > 0
                   ? tr("%1 of %2", "revision delivered, revision in force").arg(row.deliveredRevision).arg(row.revision)
                   : QString();
    case Sequence:
        return row.sequence > 0 ? QString::number(row.sequence) : QString();
    default:
        return row.problem;
    }
}

QVariant DistributionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number:
        return tr("Posting");
    case Profession_:
        return tr("Profession");
    case Prefecture_:
        return tr("Prefecture");
    case Place:
        return tr("Place of work");
    case Publication_:
        return tr("Publication");
    case Delivered:
        return tr("Revision delivered");
    case Sequence:
        return tr("Delivery");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}
