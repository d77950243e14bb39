#pragma once

#include <QList>
#include <QSet>

#include <optional>

class PagedTableModel;
class QAbstractItemView;
class QModelIndex;
class RowIds;

/// Where somebody stands in a list, so that it goes on there when the list was read anew: what was on screen stays where it was,
/// whatever came or went above it. The view scrolls by pixels.
class ListPlace
{
public:
    /// What is chosen where the current record has left the list: the next one, or nothing.
    enum class Left { NextChosen, NothingChosen };

    ListPlace(QAbstractItemView &view, const RowIds &rows, Left left = Left::NextChosen)
        : m_view(view), m_rows(rows), m_left(left)
    {
    }
    /// Does it by itself for a list that grows page by page.
    static void keep(QAbstractItemView &view, PagedTableModel &model, Left left = Left::NextChosen);

    void remember();
    /// The same record, else the next one that is still there, else the same row, or in another order the first; none where there
    /// was none.
    void find();
    /// These are about to leave the list: it goes on after them.
    void leave(const QList<qint64> &leaving) { m_leaving = leaving; }

private:
    /// A row on screen, and how far below the top.
    struct Seen
    {
        qint64 id = 0;
        int y = 0;
    };

    QModelIndex indexOf(int row) const;
    int topOf(int row) const;
    void rememberSeen();
    void rememberSelected();
    int rowFound() const;
    void choose(int row);
    bool isWalked() const;
    void selectAgain();
    /// Where the list is to be scrolled to once this row is the current one; none where it has another order, or other rows.
    std::optional<int> scrollFor(int row) const;

    QAbstractItemView &m_view;
    const RowIds &m_rows;
    const Left m_left;
    std::optional<qint64> m_current;
    int m_row = -1;
    QList<qint64> m_after; // rows below the current one, nearest first
    QSet<qint64> m_selected;
    QList<qint64> m_leaving;
    QList<Seen> m_seen;            // from the top
    std::optional<int> m_currentY; // where the current row is on screen
    int m_arrangement = 0;
    int m_scroll = 0;
};
