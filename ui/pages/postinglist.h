#pragma once

#include "ui/pages/listexport.h"
#include "ui/pages/postingwork.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/postingtable.h"

class EmptyState;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

/// The list half of a page of postings: it asks, sorts, says when it is empty, and loads the posting that one stands on.
class PostingList final : public QWidget
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

    PostingTable &table() const { return *m_table; }
    const PostingTableModel &model() const { return *m_model; }
    /// Above the table, for what belongs to the list alone.
    void setTop(QWidget *strip);

    /// Asks for these postings; where they are shown already, for what became of them.
    void ask(const PostingFilter &filter);
    void refresh(const PostingFilter &filter);
    bool isEmpty() const; // for certain, and not only not there yet
    QString countText() const;
    SeenList seen() const { return {m_model->filter(), m_model->order(), m_table->columns().shown()}; }

    /// Loads the posting now: the one the detail shows, after a change.
    void load(std::optional<PostingId> id);
    /// What is on its way is not wanted any more.
    void forget() { m_wanted.reset(); }
    std::optional<PostingId> wanted() const { return m_wanted; }

    void sayEmpty(const QString &what, const QString &why, const QString &action);

Q_SIGNALS:
    /// Rows or their count have come.
    void answered();
    void loaded(const Posting &posting);
    /// There is nothing to show of a posting, and why.
    void unloaded(const QString &sentence);
    /// Enter or a double click.
    void opened();
    /// The button of the empty list.
    void allWanted();
    void said(const Message &message);
    void failed(const Error &error);

private:
    void connectTable();
    void reorder(const PostingOrder &order);
    void takeAnswer();

    const PostingWork &m_work;
    QSettings &m_settings;
    QString m_group;
    PostingTableModel *m_model;
    PostingTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    QTimer *m_pause; // between moving to a row and loading it
    PostingOrder m_order;
    std::optional<PostingId> m_wanted;
};
