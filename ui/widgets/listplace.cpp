#include "ui/widgets/listplace.h"

#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QScrollBar>

static constexpr int rowsRemembered = 200;

void ListPlace::remember()
{
    const ListModel &model = m_table.rows();
    m_current = m_table.currentId();
    m_row = m_table.currentIndex().row();
    m_scroll = m_table.verticalScrollBar()->value();
    m_order = {model.sortedBy(), model.sortDirection()};
    rememberSeen();
    m_after.clear();
    m_selected.clear();
    for (int row = m_row + 1; row <= m_row + rowsRemembered; ++row)
        if (const auto next = model.idAt(row))
            m_after.append(*next);
    for (const auto &[first, last] : m_table.selectedRanges())
        for (int row = first; row <= std::min(last, first + rowsRemembered); ++row)
            if (const auto selected = model.idAt(row); selected && !m_leaving.contains(*selected))
                m_selected.append(*selected);
}

void ListPlace::rememberSeen()
{
    const ListModel &model = m_table.rows();
    m_seen.clear();
    m_currentY.reset();
    for (int row = std::max(m_table.rowAt(0), 0); row < model.rowCount(); ++row) {
        const int y = m_table.rowViewportPosition(row);
        if (y >= m_table.viewport()->height())
            break;
        if (row == m_row)
            m_currentY = y;
        if (const auto id = model.idAt(row))
            m_seen.append({*id, y});
    }
}

std::optional<int> ListPlace::scrollFor(int row) const
{
    const ListModel &model = m_table.rows();
    const auto top = [&](int of) { return m_table.verticalHeader()->sectionPosition(of); };
    if (m_order != std::pair(model.sortedBy(), model.sortDirection()))
        return std::nullopt;
    if (m_currentY)
        return top(row) - *m_currentY;
    for (const Seen &seen : m_seen)
        if (const int there = model.rowOfId(seen.id); there >= 0)
            return top(there) - seen.y;
    return m_seen.isEmpty() ? std::optional(m_scroll) : std::nullopt; // rows on their way cannot be found again
}

int ListPlace::rowFound() const
{
    const ListModel &model = m_table.rows();
    if (m_current && !m_leaving.contains(*m_current))
        if (const int row = model.rowOfId(*m_current); row >= 0)
            return row;
    for (const qint64 id : m_after)
        if (!m_leaving.contains(id))
            if (const int row = model.rowOfId(id); row >= 0)
                return row;
    return std::max(m_row, 0);
}

void ListPlace::find()
{
    const ListModel &model = m_table.rows();
    const int row = rowFound();
    m_leaving.clear();
    if (model.rowCount() == 0)
        return;
    m_table.doItemsLayout(); // the scroll bar reaches as far as the list does now
    m_table.selectRowAt(row);
    if (const auto scroll = scrollFor(m_table.currentIndex().row()))
        m_table.verticalScrollBar()->setValue(*scroll);
    for (const qint64 id : m_selected)
        if (const int also = model.rowOfId(id); also >= 0 && m_selected.size() > 1)
            m_table.selectionModel()->select(model.index(also, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}
