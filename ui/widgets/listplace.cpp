#include "ui/widgets/listplace.h"

#include "ui/widgets/postingtable.h"

#include <QScrollBar>

static constexpr int rowsRemembered = 200;

void ListPlace::remember()
{
    const PostingTableModel &model = m_table.postings();
    m_current = m_table.currentPosting();
    m_row = m_table.currentIndex().row();
    m_scroll = m_table.verticalScrollBar()->value();
    m_after.clear();
    m_selected.clear();
    for (int row = m_row + 1; row <= m_row + rowsRemembered; ++row)
        if (const auto next = model.rowAt(row))
            m_after.append(next->id);
    for (const auto &[first, last] : m_table.selectedRanges())
        for (int row = first; row <= std::min(last, first + rowsRemembered); ++row)
            if (const auto selected = model.rowAt(row); selected && !m_leaving.contains(selected->id))
                m_selected.append(selected->id);
}

int ListPlace::rowFound() const
{
    const PostingTableModel &model = m_table.postings();
    if (m_current && !m_leaving.contains(*m_current))
        if (const int row = model.rowOf(*m_current); row >= 0)
            return row;
    for (const PostingId id : m_after)
        if (!m_leaving.contains(id))
            if (const int row = model.rowOf(id); row >= 0)
                return row;
    return std::max(m_row, 0);
}

void ListPlace::find()
{
    const PostingTableModel &model = m_table.postings();
    const int row = rowFound();
    m_leaving.clear();
    if (model.rowCount() == 0)
        return;
    m_table.verticalScrollBar()->setValue(m_scroll);
    m_table.selectRowAt(row);
    for (const PostingId id : m_selected)
        if (const int also = model.rowOf(id); also >= 0 && m_selected.size() > 1)
            m_table.selectionModel()->select(model.index(also, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}
