#include "ui/widgets/postingcolumns.h"

#include "models/items/postingtablemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnfit.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPlace = 156; // ten characters
constexpr int leastWord = 104;  // of columns whose words may be cut
constexpr int leastOfAll = 120; // of the place, before the table scrolls sideways
constexpr int leastSection = 40;
constexpr int sortArrow = 36;
constexpr int checksWidth = 74; // 必須 and 確認 with one digit each
constexpr int mostAir = 28;     // more room than this in a column only parts it from its neighbours

/// Columns that may be cut where the room is short, the first first.
const QList<PostingColumn> &cuttable()
{
    static const QList<PostingColumn> columns{PostingColumn::Place, PostingColumn::Facility, PostingColumn::Municipality,
                                              PostingColumn::Employment, PostingColumn::Profession};
    return columns;
}

template <Coded E>
int widestChip()
{
    int width = 0;
    for (const E state : allOf<E>())
        width = std::max(width, chipSize(chipFor(state)).width());
    return width + Space::m;
}

template <Coded E>
int widestLabel(const QFontMetrics &metrics)
{
    int width = 0;
    for (const E value : allOf<E>())
        width = std::max(width, metrics.horizontalAdvance(label(value)));
    return width + 2 * Space::s + 1;
}

} // namespace

PostingColumns::PostingColumns(QTableView &table, const PostingTableModel &model, PostingColumnSet set, QSettings &settings)
    : QObject(&table), m_table(table), m_model(model), m_set(std::move(set)), m_settings(settings)
{
    restore();
    QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            saveOrder();
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_sized = true; // from now on only the user sizes columns
        save();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PostingColumns::fit);
}

bool PostingColumns::isHidden(int column) const { return m_table.isColumnHidden(column); }

QList<PostingColumn> PostingColumns::shown() const
{
    QList<PostingColumn> columns;
    for (int visual = 0; visual < postingColumnCount; ++visual)
        if (const int column = m_table.horizontalHeader()->logicalIndex(visual); !isHidden(column))
            columns.append(PostingColumn(column));
    return columns;
}

void PostingColumns::show(const QList<PostingColumn> &columns)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int i = 0; i < postingColumnCount; ++i)
        if (const bool hidden = !columns.contains(PostingColumn(i)); hidden != isHidden(i))
            m_table.setColumnHidden(i, hidden);
}

static QString widthKey(PostingColumn column)
{
    return u"width_%1/%2"_s.arg(QLocale::languageToString(QLocale().language()), keyOf(column));
}

void PostingColumns::restore()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    m_settings.beginGroup(m_set.settings);
    const QStringList shown = m_settings.value(u"columns"_s).toStringList();
    const QStringList order = m_settings.value(u"order"_s).toStringList();
    QList<PostingColumn> columns;
    m_sized = false;
    for (int i = 0; i < postingColumnCount; ++i) {
        const auto column = PostingColumn(i);
        const QString key = keyOf(column);
        if (shown.contains(key))
            columns.append(column);
        if (const int width = m_settings.value(widthKey(column)).toInt(); width > 0) {
            header->resizeSection(i, std::clamp(width, leastSection, 2000));
            m_sized = true;
        }
        if (const int place = int(order.indexOf(key)); place >= 0)
            header->moveSection(header->visualIndex(i), std::min(place, postingColumnCount - 1));
    }
    m_settings.endGroup();
    m_chosen = !columns.isEmpty();
    show(m_chosen ? columns : m_set.columns);
}

void PostingColumns::saveOrder() const
{
    QStringList order;
    for (int visual = 0; visual < postingColumnCount; ++visual)
        order.append(keyOf(PostingColumn(m_table.horizontalHeader()->logicalIndex(visual))));
    m_settings.setValue(m_set.settings + u"/order"_s, order);
}

void PostingColumns::save() const
{
    m_settings.beginGroup(m_set.settings);
    QStringList keys;
    for (const PostingColumn column : shown()) {
        keys.append(keyOf(column));
        if (m_sized)
            m_settings.setValue(widthKey(column), m_table.columnWidth(int(column)));
    }
    if (m_chosen || m_sized)
        m_settings.setValue(u"columns"_s, keys);
    m_settings.endGroup();
}

void PostingColumns::reset()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        QHeaderView *header = m_table.horizontalHeader();
        for (int i = 0; i < postingColumnCount; ++i) // back to the order of the model
            header->moveSection(header->visualIndex(i), i);
    }
    m_settings.remove(m_set.settings);
    restore();
    fit();
}

QMenu *PostingColumns::menu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int i = 0; i < postingColumnCount; ++i) {
        QAction *action = menu->addAction(titleOf(PostingColumn(i)));
        action->setCheckable(true);
        action->setChecked(!isHidden(i));
        action->setEnabled(i != int(PostingColumn::Place)); // a list without names helps nobody
        connect(action, &QAction::toggled, this, [this, i](bool wanted) {
            m_chosen = true;
            {
                const QScopedValueRollback fitting(m_fitting, true);
                m_table.setColumnHidden(i, !wanted);
                if (m_sized && wanted)
                    m_table.setColumnWidth(i, wish(PostingColumn(i)));
            }
            fit();
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &PostingColumns::reset);
    return menu;
}

/// Widths that do not hang on the rows: the widest term there is, so that a column never jumps while one scrolls.
int PostingColumns::codedWidth(PostingColumn column) const
{
    const QFontMetrics metrics(fontFor(Type::Dense));
    switch (column) {
    case PostingColumn::Checks:
        return checksWidth;
    case PostingColumn::Review:
        return widestChip<ReviewState>();
    case PostingColumn::Publication:
        return widestChip<PublicationState>();
    case PostingColumn::Fill:
        return widestChip<FillState>();
    case PostingColumn::Profession:
        return widestLabel<Profession>(metrics);
    case PostingColumn::Employment:
        return widestLabel<EmploymentForm>(metrics);
    case PostingColumn::Disclosure:
        return widestLabel<Disclosure>(metrics);
    case PostingColumn::Prefecture: {
        int width = 0;
        for (const Prefecture prefecture : Prefecture::all())
            width = std::max(width, metrics.horizontalAdvance(prefecture.label()));
        return width + 2 * Space::s + 1;
    }
    default:
        return 0;
    }
}

int PostingColumns::wish(PostingColumn column) const
{
    if (const auto known = m_wishes.constFind(column); known != m_wishes.cend())
        return *known;
    if (!m_coded.contains(column))
        m_coded.insert(column, codedWidth(column));
    const int rows = m_coded.value(column) > 0 ? 0 : PostingTableModel::pageSize;
    int width = std::max({naturalWidth(m_table, int(column), rows), m_coded.value(column), leastSection});
    if (columnOf(m_model.order().sort) == column) {
        const QString title = m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        width = std::max(width, m_table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * Space::s + sortArrow);
    }
    m_wishes.insert(column, width);
    return width;
}

int PostingColumns::sum(const QList<PostingColumn> &columns) const
{
    int least = 0;
    for (const PostingColumn column : columns) {
        const int most = column == PostingColumn::Place ? leastPlace : leastWord;
        least += cuttable().contains(column) ? std::min(wish(column), most) : wish(column);
    }
    return least;
}

/// The columns that have room; `more` of them only where nothing has to be cut for it.
QList<PostingColumn> PostingColumns::fitting(int room) const
{
    QList<PostingColumn> columns = m_set.columns;
    for (const PostingColumn column : m_set.less)
        if (sum(columns) > room)
            columns.removeAll(column);
    int whole = 0;
    for (const PostingColumn column : columns)
        whole += wish(column);
    for (const PostingColumn column : m_set.more) {
        whole += wish(column);
        if (whole > room)
            break;
        columns.append(column);
    }
    return columns;
}

/// Cuts what may be cut, or shares out what is left over: a little air for each, the rest for the place.
void PostingColumns::spread(const QList<PostingColumn> &columns, int room)
{
    QHash<PostingColumn, int> widths;
    int missing = -room;
    for (const PostingColumn column : columns)
        missing += widths[column] = m_sized ? m_table.columnWidth(int(column)) : wish(column);
    const auto cut = [&](PostingColumn column, int least) {
        if (const auto width = widths.find(column); width != widths.end() && missing > 0 && *width > least) {
            const int by = std::min(missing, *width - least);
            *width -= by;
            missing -= by;
        }
    };
    cut(PostingColumn::Place, m_sized ? leastOfAll : leastPlace);
    if (!m_sized)
        for (const PostingColumn column : cuttable())
            cut(column, column == PostingColumn::Place ? leastPlace : leastWord);
    cut(PostingColumn::Place, leastOfAll);
    if (missing < 0 && !m_sized && !columns.isEmpty()) {
        const int air = std::min(-missing / int(columns.size()), mostAir);
        for (int &width : widths)
            width += air;
        missing += air * int(columns.size());
    }
    if (missing < 0 && widths.contains(PostingColumn::Place))
        widths[PostingColumn::Place] -= missing;
    const QScopedValueRollback fitting(m_fitting, true);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        if (m_table.columnWidth(int(width.key())) != width.value())
            m_table.setColumnWidth(int(width.key()), width.value());
}

void PostingColumns::fit()
{
    if (m_fitting)
        return;
    m_wishes.clear();
    const int room = m_table.viewport()->width();
    if (!m_chosen && !m_sized)
        show(fitting(room));
    spread(shown(), room);
}
