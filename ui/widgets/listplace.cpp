#include "ui/widgets/listplace.h"

#include "models/items/pagedtablemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <memory>

static constexpr int rowsRemembered = 200;
static constexpr int rowsWalked = 20'000; // a list no longer than this is walked for all that was selected

void ListPlace::keep(QAbstractItemView &view, PagedTableModel &model, Left left)
{
    const auto place = std::make_shared<ListPlace>(view, model, left);
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, &view, [place] { place->remember(); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &view, [place] { place->find(); });
}

/// A cell of the row that is on screen, as its first columns may be hidden.
QModelIndex ListPlace::indexOf(int row) const
{
    const auto *table = qobject_cast<const QTableView *>(&m_view);
    return m_view.model()->index(row, table ? std::max(table->horizontalHeader()->logicalIndexAt(0), 0) : 0);
}

int ListPlace::topOf(int row) const { return m_view.visualRect(indexOf(row)).top(); }

void ListPlace::remember()
{
    m_row = m_view.currentIndex().row();
    m_current = m_rows.idAt(m_row);
    m_scroll = m_view.verticalScrollBar()->value();
    m_arrangement = m_rows.arrangement();
    rememberSeen();
    rememberSelected();
    m_after.clear();
    for (int row = m_row + 1; m_row >= 0 && row <= m_row + rowsRemembered; ++row)
        if (const auto next = m_rows.idAt(row))
            m_after.append(*next);
}

bool ListPlace::isWalked() const { return m_view.model()->rowCount() <= rowsWalked; }

void ListPlace::rememberSelected()
{
    m_selected.clear();
    const int most = isWalked() ? rowsWalked : rowsRemembered;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        for (int row = range.top(); row <= std::min(range.bottom(), range.top() + most); ++row)
            if (const auto id = m_rows.idAt(row); id && !m_leaving.contains(*id))
                m_selected.insert(*id);
}

void ListPlace::selectAgain()
{
    QItemSelection again;
    const auto add = [&](int row) {
        if (!again.isEmpty() && again.last().bottom() == row - 1) // neighbours are one range
            again.last() = QItemSelectionRange(again.last().topLeft(), indexOf(row));
        else if (row >= 0)
            again.append(QItemSelectionRange(indexOf(row)));
    };
    if (isWalked()) {
        for (int row = 0; row < m_view.model()->rowCount() && !m_selected.isEmpty(); ++row)
            if (const auto id = m_rows.idAt(row); id && m_selected.contains(*id))
                add(row);
    } else {
        for (const qint64 id : std::as_const(m_selected))
            add(m_rows.rowOfId(id));
    }
    m_view.selectionModel()->select(again, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ListPlace::rememberSeen()
{
    m_seen.clear();
    m_currentY.reset();
    const QModelIndex first = m_view.indexAt({1, 1});
    for (int row = std::max(first.row(), 0); row < m_view.model()->rowCount(); ++row) {
        const int y = topOf(row);
        if (y >= m_view.viewport()->height())
            break;
        if (row == m_row)
            m_currentY = y;
        if (const auto id = m_rows.idAt(row))
            m_seen.append({*id, y});
    }
}

std::optional<int> ListPlace::scrollFor(int row) const
{
    const int scrolled = m_view.verticalScrollBar()->value();
    if (m_arrangement != m_rows.arrangement())
        return std::nullopt;
    if (m_currentY && row >= 0)
        return scrolled + topOf(row) - *m_currentY;
    for (const Seen &seen : m_seen)
        if (const int there = m_rows.rowOfId(seen.id); there >= 0)
            return scrolled + topOf(there) - seen.y;
    return m_seen.isEmpty() ? std::optional(m_scroll) : std::nullopt; // rows on their way cannot be found again
}

/// -1: nothing was current.
int ListPlace::rowFound() const
{
    if (m_row < 0)
        return -1;
    if (m_current && !m_leaving.contains(*m_current))
        if (const int row = m_rows.rowOfId(*m_current); row >= 0)
            return row;
    if (m_arrangement != m_rows.arrangement())
        return 0; // what stood below it stands elsewhere
    for (const qint64 id : m_after)
        if (!m_leaving.contains(id))
            if (const int row = m_rows.rowOfId(id); row >= 0)
                return row;
    return m_row;
}

void ListPlace::choose(int row)
{
    QItemSelectionModel &selection = *m_view.selectionModel();
    const QModelIndex index = indexOf(std::min(row, m_view.model()->rowCount() - 1));
    const bool isNext = m_rows.idAt(index.row()) != m_current && m_left == Left::NextChosen;
    selection.setCurrentIndex(index, isNext ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                            : QItemSelectionModel::NoUpdate);
    selectAgain();
}

void ListPlace::find()
{
    const int row = rowFound();
    m_leaving.clear();
    if (m_view.model()->rowCount() == 0)
        return;
    m_view.doItemsLayout(); // the scroll bar reaches as far as the list does now
    if (row >= 0) {
        choose(row);
        m_view.scrollTo(m_view.currentIndex());
    } else if (m_arrangement != m_rows.arrangement()) {
        m_view.scrollToTop();
    }
    if (const auto scroll = scrollFor(m_view.currentIndex().row()))
        m_view.verticalScrollBar()->setValue(*scroll);
}
