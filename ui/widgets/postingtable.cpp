#include "ui/widgets/postingtable.h"

#include "ui/widgets/checksdelegate.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/postingdelegate.h"

PostingTable::PostingTable(PostingTableModel &model, const QString &name, const PostingColumnSet &columns,
                           const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : ListTable(model, name, listColumns(columns), settings, parent), m_model(model)
{
    setItemDelegate(new PostingDelegate(this));
    const auto chips = [&](PostingColumn column, ChipAxis axis) {
        setItemDelegateForColumn(int(column), new ChipDelegate(axis, PostingTableModel::ValueRole, themes, this));
    };
    chips(PostingColumn::Review, ChipAxis::Review);
    chips(PostingColumn::Publication, ChipAxis::Publication);
    chips(PostingColumn::Fill, ChipAxis::Fill);
    setItemDelegateForColumn(int(PostingColumn::Checks),
                             new ChecksDelegate(PostingTableModel::RedRole, PostingTableModel::AmberRole, themes, this));
}

std::optional<PostingId> PostingTable::currentPosting() const
{
    const auto id = currentId();
    return id ? std::optional(PostingId{*id}) : std::nullopt;
}

void PostingTable::readSelected(int most, const std::function<void(const QList<PostingRow> &)> &handler)
{
    if (mayRead(most))
        m_model.readRows(selectedRanges(), this, handler);
}

QList<PostingColumn> PostingTable::shownColumns() const
{
    QList<PostingColumn> shown;
    for (const int column : columns().shown())
        shown.append(PostingColumn(column));
    return shown;
}

void PostingTable::goOnAfter(const QList<PostingId> &leaving)
{
    QList<qint64> ids;
    for (const PostingId id : leaving)
        ids.append(qToUnderlying(id));
    goOnAfterIds(ids);
}
