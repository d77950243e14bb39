#include "ui/widgets/listtable.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

ListTable::ListTable(ListModel &model, const QString &name, const ListColumnSet &columns, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_model(model), m_columns(nullptr), m_place(*this, model)
{
    setAccessibleName(name);
    setModel(&model);
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
    m_columns = new ListColumns(*this, model, columns, settings);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.remember(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::findPlace);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ListTable::tellCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListTable::tellCurrent);
}

void ListTable::buildHeader()
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
    connect(header, &QHeaderView::sectionClicked, this, &ListTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListTable::openColumnMenu);
    showOrder();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns)
        m_columns->fit();
    // A message above the list takes room from it: the row that somebody reads does not leave the screen by that.
    const int y = currentIndex().isValid() ? rowViewportPosition(currentIndex().row()) : -1;
    const int bottom = y + Extent::tableRow;
    if (y >= 0 && bottom <= event->oldSize().height() && bottom > event->size().height())
        scrollTo(currentIndex());
}

/// What is cut can be read under the pointer.
bool ListTable::viewportEvent(QEvent *event)
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

void ListTable::openColumnMenu(const QPoint &position)
{
    QMenu *menu = m_columns->menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void ListTable::sortBy(int section)
{
    const int sort = m_model.sortOfColumn(section);
    const bool again = m_model.sortedBy() == sort && m_model.sortDirection() == Qt::AscendingOrder;
    Q_EMIT sortRequested(sort, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    showOrder();
}

void ListTable::showOrder()
{
    int column = -1;
    for (int i = 0; i < m_model.columnCount() && column < 0; ++i)
        if (m_model.sortOfColumn(i) == m_model.sortedBy())
            column = i;
    horizontalHeader()->setSortIndicator(column, m_model.sortDirection());
}

std::optional<qint64> ListTable::currentId() const { return m_model.idAt(currentIndex().row()); }

int ListTable::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

QList<std::pair<int, int>> ListTable::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        if (!ranges.contains(std::pair(range.top(), range.bottom())))
            ranges.append({range.top(), range.bottom()});
    return ranges;
}

bool ListTable::mayRead(int most)
{
    const int count = selectedCount();
    if (count > most)
        Q_EMIT said(tr("%n row(s) are selected. Select fewer, or export the list.", nullptr, count));
    return count <= most;
}

void ListTable::copySelection()
{
    if (!mayRead(mostCopied))
        return;
    const QList<int> columns = m_columns->shown();
    m_model.readTexts(selectedRanges(), columns, this, [this, columns](const ListModel::Texts &texts) {
        QStringList titles;
        for (const int column : columns)
            titles.append(m_model.titleOfColumn(column));
        QApplication::clipboard()->setText(tabbedText(titles, texts));
        Q_EMIT copied(int(texts.size()));
    });
}

void ListTable::keyPressEvent(QKeyEvent *event)
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
QModelIndex ListTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
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

void ListTable::selectRowAt(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const int column = horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), std::max(column, 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListTable::step(int by) { selectRowAt(currentIndex().isValid() ? currentIndex().row() + by : 0); }

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellCurrent();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSizeChanged(selectedCount());
}

void ListTable::tellCurrent()
{
    const auto now = currentId();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT currentIdChanged(now);
}

void ListTable::findPlace()
{
    showOrder();
    m_place.find();
    if (!currentIndex().isValid())
        selectRowAt(0);
    tellCurrent();
    Q_EMIT selectionSizeChanged(selectedCount());
}
