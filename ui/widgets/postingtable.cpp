#include "ui/widgets/postingtable.h"

#include "models/items/rowreader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checksdelegate.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/copiedrows.h"
#include "ui/widgets/postingdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

PostingTable::PostingTable(PostingTableModel &model, const QString &name, const PostingColumnSet &columns,
                           const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_model(model), m_columns(nullptr), m_place(*this)
{
    setAccessibleName(name);
    setModel(&model);
    setItemDelegate(new PostingDelegate(this));
    const auto chips = [&](PostingColumn column, ChipAxis axis) {
        setItemDelegateForColumn(int(column), new ChipDelegate(axis, PostingTableModel::ValueRole, themes, this));
    };
    chips(PostingColumn::Review, ChipAxis::Review);
    chips(PostingColumn::Publication, ChipAxis::Publication);
    chips(PostingColumn::Fill, ChipAxis::Fill);
    setItemDelegateForColumn(int(PostingColumn::Checks),
                             new ChecksDelegate(PostingTableModel::RedRole, PostingTableModel::AmberRole, themes, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    buildHeader();
    m_columns = new PostingColumns(*this, model, columns, settings);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.remember(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &PostingTable::findPlace);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PostingTable::tellCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PostingTable::tellCurrent);
}

void PostingTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(Extent::control);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort; right-click to choose the columns"));
    connect(header, &QHeaderView::sectionClicked, this, &PostingTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &PostingTable::openColumnMenu);
    showOrder();
}

void PostingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns)
        m_columns->fit();
}

/// What is cut can be read under the pointer.
bool PostingTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString();
    const int room = columnWidth(index.column()) - 2 * Space::s;
    if (index.isValid() && fontMetrics().horizontalAdvance(text) > room)
        QToolTip::showText(help->globalPos(), text, viewport(), visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

void PostingTable::openColumnMenu(const QPoint &position)
{
    QMenu *menu = m_columns->menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void PostingTable::sortBy(int section)
{
    const PostingSort sort = sortOf(PostingColumn(section));
    PostingOrder order{sort, Qt::AscendingOrder};
    if (m_model.order().sort == sort && m_model.order().direction == Qt::AscendingOrder)
        order.direction = Qt::DescendingOrder;
    Q_EMIT orderRequested(order);
    showOrder();
}

void PostingTable::showOrder()
{
    horizontalHeader()->setSortIndicator(int(columnOf(m_model.order().sort)), m_model.order().direction);
}

std::optional<PostingId> PostingTable::currentPosting() const
{
    const auto row = m_model.rowAt(currentIndex().row());
    return row ? std::optional(row->id) : std::nullopt;
}

int PostingTable::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

QList<std::pair<int, int>> PostingTable::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        if (!ranges.contains(std::pair(range.top(), range.bottom())))
            ranges.append({range.top(), range.bottom()});
    return ranges;
}

void PostingTable::readSelected(int most, const std::function<void(const QList<PostingRow> &)> &handler)
{
    const auto ranges = selectedRanges();
    if (const int count = selectedCount(); count > most) {
        Q_EMIT said(tr("%n row(s) are selected. Select fewer, or export the list.", nullptr, count));
        return;
    }
    QList<PostingRow> rows;
    for (auto [row, last] : ranges)
        for (auto known = m_model.rowAt(row); row <= last && known; known = m_model.rowAt(++row))
            rows.append(*known);
    if (rows.size() == selectedCount()) {
        handler(rows);
        return;
    }
    auto *reader = new RowReader(m_model.source(), m_model.filter(), m_model.order(), this);
    connect(reader, &RowReader::finished, this, handler);
    connect(reader, &RowReader::failed, this, &PostingTable::failed);
    reader->read(ranges);
}

void PostingTable::copySelection()
{
    readSelected(mostCopied, [this](const QList<PostingRow> &rows) {
        QApplication::clipboard()->setText(copiedRows(rows, m_columns->shown()));
        Q_EMIT copied(int(rows.size()));
    });
}

void PostingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Home and End are the ends of the list: a row is one thing here.
QModelIndex PostingTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    const int column = std::max(currentIndex().column(), 0);
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void PostingTable::selectRowAt(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const int column = horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), std::max(column, 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void PostingTable::step(int by) { selectRowAt(currentIndex().isValid() ? currentIndex().row() + by : 0); }

void PostingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellCurrent();
}

void PostingTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSizeChanged(selectedCount());
}

void PostingTable::tellCurrent()
{
    const auto now = currentPosting();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT currentChangedTo(now);
}

void PostingTable::findPlace()
{
    showOrder();
    m_place.find();
    tellCurrent();
    Q_EMIT selectionSizeChanged(selectedCount());
}
