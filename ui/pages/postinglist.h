#pragma once

#include "ui/pages/listexport.h"
#include "ui/pages/postingwork.h"
#include "ui/widgets/listpane.h"
#include "ui/widgets/postingtable.h"

/// The list half of a page of postings: it asks, sorts, and loads the posting that one stands on.
class PostingList final : public ListPane
{
    Q_OBJECT

public:
    struct Setup
    {
        QString name; // accessible name of the table
        QString objectName;
        Icon icon; // of the empty list
        PostingColumnSet columns;
        PostingOrder order; // until the user chose another
    };

    PostingList(const PostingWork &work, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                QWidget *parent = nullptr);

    PostingTable &table() const { return static_cast<PostingTable &>(view()); }
    const PostingTableModel &model() const { return *m_model; }

    /// Asks for these postings; where they are shown already, for what became of them.
    void ask(const PostingFilter &filter);
    void refresh(const PostingFilter &filter);
    QString countText() const;
    SeenList seen() const { return {m_model->filter(), m_model->order(), table().shownColumns()}; }

    /// Loads the posting now: the one the detail shows, after a change.
    void load(std::optional<PostingId> id);
    std::optional<PostingId> wanted() const;

Q_SIGNALS:
    void loaded(const Posting &posting);

protected:
    void loadId(std::optional<qint64> id) override;
    void reorder(int sort, Qt::SortOrder direction) override;

private:
    PostingList(const PostingWork &work, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                PostingTableModel *model, QWidget *parent);

    const PostingWork &m_work;
    QSettings &m_settings;
    QString m_group;
    PostingTableModel *m_model;
    PostingOrder m_order;
};
