#include "ui/widgets/postingtable.h"

#include "models/items/rowreader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checksdelegate.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/numberdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

static constexpr int rowsRemembered = 200;

/// The widest chip of an axis, in the language of the window.
template <Coded E>
static int chipColumn()
{
    int width = 0;
    for (const E state : allOf<E>())
        width = std::max(width, chipSize(chipFor(state)).width());
    return width + Space::m;
}

static int widthOf(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Review:
        return chipColumn<ReviewState>();
    case PostingColumn::Publication:
        return chipColumn<PublicationState>();
    case PostingColumn::Fill:
        return chipColumn<FillState>();
    case PostingColumn::Checks:
        return 70;
    case PostingColumn::Place:
    case PostingColumn::Facility:
        return 200;
    case PostingColumn::Headcount:
    case PostingColumn::Offered:
    case PostingColumn::Started:
        return 70;
    case PostingColumn::Remaining:
    case PostingColumn::Revision:
        return 56;
    case PostingColumn::Prefecture:
        return 76;
    case PostingColumn::NeededBy:
        return 94; // with the sort indicator
    case PostingColumn::ReceivedOn:
    case PostingColumn::ValidUntil:
    case PostingColumn::Awaiting:
    case PostingColumn::Disclosure:
        return 84;
    case PostingColumn::Profession:
        return 104;
    default:
        return 112;
    }
}

PostingTable::PostingTable(PostingTableModel &model, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                           QWidget *parent)
    : QTableView(parent), m_model(model), m_setup(setup), m_settings(settings)
{
    setAccessibleName(setup.name);
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
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
    restoreColumns();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PostingTable::rememberPlace);
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
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort; right-click to choose the columns"));
    connect(header, &QHeaderView::sectionClicked, this, &PostingTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &PostingTable::openColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &PostingTable::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        if (section != int(PostingColumn::Place))
            fitPlace();
        saveColumns();
    });
    showOrder();
}

void PostingTable::restoreColumns()
{
    m_fitting = true;
    for (int i = 0; i < postingColumnCount; ++i) {
        const auto column = PostingColumn(i);
        setColumnHidden(i, !m_setup.columns.contains(column));
        horizontalHeader()->resizeSection(i, widthOf(column));
    }
    m_settings.beginGroup(m_setup.settings);
    const QStringList shown = m_settings.value(u"columns"_s).toStringList();
    const QStringList order = m_settings.value(u"order"_s).toStringList();
    m_chosen = !shown.isEmpty();
    for (int i = 0; i < postingColumnCount; ++i) {
        const QString key = keyOf(PostingColumn(i));
        if (m_chosen)
            setColumnHidden(i, !shown.contains(key));
        if (const int width = m_settings.value(u"width/"_s + key).toInt(); width > 0)
            horizontalHeader()->resizeSection(i, std::clamp(width, 48, 2000));
        if (const int place = int(order.indexOf(key)); place >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), std::min(place, postingColumnCount - 1));
    }
    m_settings.endGroup();
    m_fitting = false;
}

void PostingTable::saveColumns() const
{
    if (m_fitting)
        return;
    QStringList shown, order;
    m_settings.beginGroup(m_setup.settings);
    for (int visual = 0; visual < postingColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString key = keyOf(PostingColumn(column));
        order.append(key);
        if (isColumnHidden(column))
            continue;
        shown.append(key);
        if (column != int(PostingColumn::Place)) // its width follows from the others
            m_settings.setValue(u"width/"_s + key, columnWidth(column));
    }
    if (m_chosen)
        m_settings.setValue(u"columns"_s, shown);
    m_settings.setValue(u"order"_s, order);
    m_settings.endGroup();
}

/// The place of work takes the room that the other columns leave, and is never the one that is cut.
void PostingTable::fitPlace()
{
    const int place = int(PostingColumn::Place);
    if (m_fitting || isColumnHidden(place))
        return;
    int others = 0;
    for (int i = 0; i < postingColumnCount; ++i)
        if (i != place && !isColumnHidden(i))
            others += columnWidth(i);
    m_fitting = true;
    setColumnWidth(place, std::max(140, viewport()->width() - others));
    m_fitting = false;
}

void PostingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitPlace();
}

void PostingTable::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    if (m_chosen)
        return;
    m_fitting = true;
    for (const PostingColumn column : m_setup.wideColumns)
        setColumnHidden(int(column), !wide);
    m_fitting = false;
    fitPlace();
}

QList<PostingColumn> PostingTable::shownColumns() const
{
    QList<PostingColumn> columns;
    for (int visual = 0; visual < postingColumnCount; ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(PostingColumn(column));
    return columns;
}

QMenu *PostingTable::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int i = 0; i < postingColumnCount; ++i) {
        QAction *action = menu->addAction(titleOf(PostingColumn(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i != int(PostingColumn::Place)); // a list without names helps nobody
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_chosen = true;
            setColumnHidden(i, !shown);
            fitPlace();
            saveColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        m_settings.remove(m_setup.settings);
        for (int i = 0; i < postingColumnCount; ++i) // back to the order of the model
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
        m_settings.remove(m_setup.settings);
        restoreColumns();
        m_wide = !m_wide;
        setWide(!m_wide);
        fitPlace();
    });
    return menu;
}

void PostingTable::openColumnMenu(const QPoint &position)
{
    QMenu *menu = columnMenu(this);
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
        const QList<PostingColumn> columns = shownColumns();
        QStringList lines;
        const auto line = [&](auto cell) {
            QStringList cells;
            for (const PostingColumn column : columns)
                cells.append(cell(column));
            lines.append(cells.join(u'\t'));
        };
        line([](PostingColumn column) { return titleOf(column); });
        for (const PostingRow &row : rows)
            line([&](PostingColumn column) { return plainText(row, column).replace(u'\t', u' ').replace(u'\n', u' '); });
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
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

void PostingTable::goOnAfter(const QList<PostingId> &leaving) { m_leaving = leaving; }

void PostingTable::rememberPlace()
{
    m_place = {currentPosting(), currentIndex().row(), {}, {}, verticalScrollBar()->value()};
    for (int row = m_place.row + 1; row <= m_place.row + rowsRemembered; ++row)
        if (const auto next = m_model.rowAt(row))
            m_place.after.append(next->id);
    for (const auto &[first, last] : selectedRanges())
        for (int row = first; row <= std::min(last, first + rowsRemembered); ++row)
            if (const auto selected = m_model.rowAt(row); selected && !m_leaving.contains(selected->id))
                m_place.selected.append(selected->id);
}

/// The same posting, else the next one that is still there, else the same row.
void PostingTable::findPlace()
{
    showOrder();
    int row = m_place.current ? m_model.rowOf(*m_place.current) : -1;
    if (row < 0 || m_leaving.contains(*m_place.current)) {
        row = -1;
        for (const PostingId id : m_place.after)
            if (row < 0 && !m_leaving.contains(id))
                row = m_model.rowOf(id);
    }
    m_leaving.clear();
    if (m_model.rowCount() > 0) {
        verticalScrollBar()->setValue(m_place.scroll);
        selectRowAt(row >= 0 ? row : std::max(m_place.row, 0));
        for (const PostingId id : m_place.selected)
            if (const int also = m_model.rowOf(id); also >= 0 && m_place.selected.size() > 1)
                selectionModel()->select(m_model.index(also, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    tellCurrent();
    Q_EMIT selectionSizeChanged(selectedCount());
}
