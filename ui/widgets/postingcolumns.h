#pragma once

#include "models/items/postingcolumn.h"

#include <QHash>
#include <QObject>

class PostingTableModel;
class QMenu;
class QSettings;
class QTableView;

/// Which columns of postings a list shows.
struct PostingColumnSet
{
    QString settings;             // group where the user's choice is remembered
    QList<PostingColumn> columns; // shown by itself
    QList<PostingColumn> more;    // as many of them, in this order, as there is room for
    QList<PostingColumn> less;    // given up, in this order, where there is no room
};

/// The columns of a list of postings. As long as the user did not choose, they follow from the room there is, and their
/// widths from the language and the content; what the user chose, moved or sized is remembered.
class PostingColumns final : public QObject
{
    Q_OBJECT

public:
    PostingColumns(QTableView &table, const PostingTableModel &model, PostingColumnSet set, QSettings &settings);

    QList<PostingColumn> shown() const; // as they stand
    QMenu *menu(QWidget *parent);
    /// Shares the width of the table out; after it was resized, and after new rows came.
    void fit();

private:
    bool isHidden(int column) const;
    void restore();
    void save() const;
    void saveOrder() const;
    void reset();
    void show(const QList<PostingColumn> &columns);
    int wish(PostingColumn column) const;
    int codedWidth(PostingColumn column) const;
    int sum(const QList<PostingColumn> &columns) const;
    QList<PostingColumn> fitting(int room) const;
    void spread(const QList<PostingColumn> &columns, int room);

    QTableView &m_table;
    const PostingTableModel &m_model;
    const PostingColumnSet m_set;
    QSettings &m_settings;
    mutable QHash<PostingColumn, int> m_coded; // widths that follow from the language alone
    mutable QHash<PostingColumn, int> m_wishes;
    bool m_chosen = false; // the user chose the columns
    bool m_sized = false;  // the user chose their widths
    bool m_fitting = false;
};
