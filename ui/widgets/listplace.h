#pragma once

#include <QList>

#include <optional>

class ListTable;

/// Where somebody stands in a list, so that it goes on there when the list was read anew.
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
    int rowFound() const;

    ListTable &m_table;
    std::optional<qint64> m_current;
    int m_row = 0;
    QList<qint64> m_after; // rows below the current one, nearest first
    QList<qint64> m_selected;
    QList<qint64> m_leaving;
    int m_scroll = 0;
};
