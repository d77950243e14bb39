#pragma once

#include "models/items/postingtablemodel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/postingcolumns.h"
#include "ui/widgets/themesource.h"

/// The list of postings on every page that has one, with the chips of their states.
class PostingTable final : public ListTable
{
    Q_OBJECT

public:
    PostingTable(PostingTableModel &model, const QString &name, const PostingColumnSet &columns, const ThemeSource &themes,
                 QSettings &settings, QWidget *parent = nullptr);

    PostingTableModel &postings() const { return m_model; }
    std::optional<PostingId> currentPosting() const;
    /// The selected rows, also those that are not in memory; `handler` gets them later.
    void readSelected(int most, const std::function<void(const QList<PostingRow> &)> &handler);
    QList<PostingColumn> shownColumns() const;
    /// After a change: the row at which the list goes on if the current one has left it.
    void goOnAfter(const QList<PostingId> &leaving);

private:
    PostingTableModel &m_model;
};
