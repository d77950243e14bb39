#pragma once

#include <QList>

#include <optional>
#include <utility>

class ListTable;

/// Where somebody stands in a list, so that it goes on there when the list was read anew: what was on screen stays where it was,
/// whatever came or went above it.
class ListPlace
{
public:
    explicit ListPlace(ListTable &table) : m_table(table) {}

    void remember();
    /// The same record, else the next one that is still there, else the same row.
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

    void rememberSeen();
    int rowFound() const;
    /// Where the list is to be scrolled to once this row is the current one; none where it has another order, or other rows.
    std::optional<int> scrollFor(int row) const;

    ListTable &m_table;
    std::optional<qint64> m_current;
    int m_row = 0;
    QList<qint64> m_after; // rows below the current one, nearest first
    QList<qint64> m_selected;
    QList<qint64> m_leaving;
    QList<Seen> m_seen;            // from the top
    std::optional<int> m_currentY; // where the current row is on screen
    std::pair<int, Qt::SortOrder> m_order;
    int m_scroll = 0;
};
