#pragma once

#include "models/domain/posting.h"

class PostingTable;

/// Where somebody stands in a list, so that it goes on there when the list was read anew.
class ListPlace
{
public:
    explicit ListPlace(PostingTable &table) : m_table(table) {}

    void remember();
    /// The same posting, else the next one that is still there, else the same row.
    void find();
    /// These are about to leave the list: it goes on after them.
    void leave(const QList<PostingId> &leaving) { m_leaving = leaving; }

private:
    int rowFound() const;

    PostingTable &m_table;
    std::optional<PostingId> m_current;
    int m_row = 0;
    QList<PostingId> m_after; // rows below the current one, nearest first
    QList<PostingId> m_selected;
    QList<PostingId> m_leaving;
    int m_scroll = 0;
};
