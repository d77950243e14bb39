#include "ui/widgets/listcolumns.h"

#include "models/items/listmodel.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int leastName = 156;  // ten characters
static constexpr int leastWord = 104;  // of columns whose words may be cut
static constexpr int leastOfAll = 120; // of the name, before the table scrolls sideways
static constexpr int leastSection = 40;
static constexpr int sortArrow = 36;
static constexpr int mostAir = 28; // more room than this in a column only parts it from its neighbours

ListColumns::ListColumns(QTableView &table, const ListModel &model, ListColumnSet set, QSettings &settings)
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
    connect(&model, &QAbstractItemModel::modelReset, this, &ListColumns::fit);
}

int ListColumns::count() const { return m_model.columnCount(); }

bool ListColumns::isHidden(int column) const { return m_table.isColumnHidden(column); }

QList<int> ListColumns::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual)
        if (const int column = m_table.horizontalHeader()->logicalIndex(visual); !isHidden(column))
            columns.append(column);
    return columns;
}

void ListColumns::show(const QList<int> &columns)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int i = 0; i < count(); ++i)
        if (const bool hidden = !columns.contains(i); hidden != isHidden(i))
            m_table.setColumnHidden(i, hidden);
}

QString ListColumns::widthKey(int column) const
{
    return u"width_%1/%2"_s.arg(QLocale::languageToString(QLocale().language()), m_model.keyOfColumn(column));
}

void ListColumns::restore()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    m_settings.beginGroup(m_set.settings);
    const QStringList shown = m_settings.value(u"columns"_s).toStringList();
    const QStringList order = m_settings.value(u"order"_s).toStringList();
    QList<int> columns;
    m_sized = false;
    for (int i = 0; i < count(); ++i) {
        const QString key = m_model.keyOfColumn(i);
        if (shown.contains(key))
            columns.append(i);
        if (const int width = m_settings.value(widthKey(i)).toInt(); width > 0) {
            header->resizeSection(i, std::clamp(width, leastSection, 2000));
            m_sized = true;
        }
        if (const int place = int(order.indexOf(key)); place >= 0)
            header->moveSection(header->visualIndex(i), std::min(place, count() - 1));
    }
    m_settings.endGroup();
    m_chosen = !columns.isEmpty();
    show(m_chosen ? columns : m_set.columns);
}

void ListColumns::saveOrder() const
{
    QStringList order;
    for (int visual = 0; visual < count(); ++visual)
        order.append(m_model.keyOfColumn(m_table.horizontalHeader()->logicalIndex(visual)));
    m_settings.setValue(m_set.settings + u"/order"_s, order);
}

void ListColumns::save() const
{
    m_settings.beginGroup(m_set.settings);
    QStringList keys;
    for (const int column : shown()) {
        keys.append(m_model.keyOfColumn(column));
        if (m_sized)
            m_settings.setValue(widthKey(column), m_table.columnWidth(column));
    }
    if (m_chosen || m_sized)
        m_settings.setValue(u"columns"_s, keys);
    m_settings.endGroup();
}

void ListColumns::reset()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        QHeaderView *header = m_table.horizontalHeader();
        for (int i = 0; i < count(); ++i) // back to the order of the model
            header->moveSection(header->visualIndex(i), i);
    }
    m_settings.remove(m_set.settings);
    restore();
    fit();
}

QMenu *ListColumns::menu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int i = 0; i < count(); ++i) {
        QAction *action = menu->addAction(m_model.titleOfColumn(i));
        action->setCheckable(true);
        action->setChecked(!isHidden(i));
        action->setEnabled(i != m_set.name); // a list without names helps nobody
        connect(action, &QAction::toggled, this, [this, i](bool wanted) {
            m_chosen = true;
            {
                const QScopedValueRollback fitting(m_fitting, true);
                m_table.setColumnHidden(i, !wanted);
                if (m_sized && wanted)
                    m_table.setColumnWidth(i, wish(i));
            }
            fit();
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &ListColumns::reset);
    return menu;
}

int ListColumns::wish(int column) const
{
    if (const auto known = m_wishes.constFind(column); known != m_wishes.cend())
        return *known;
    if (!m_coded.contains(column))
        m_coded.insert(column, m_set.codedWidth ? m_set.codedWidth(column) : 0);
    const int rows = m_coded.value(column) > 0 ? 0 : ListModel::pageSize;
    int width = std::max({naturalWidth(m_table, column, rows), m_coded.value(column), leastSection});
    if (m_model.sortOfColumn(column) == m_model.sortedBy()) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        width = std::max(width, m_table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * Space::s + sortArrow);
    }
    m_wishes.insert(column, width);
    return width;
}

int ListColumns::sum(const QList<int> &columns) const
{
    int least = 0;
    for (const int column : columns) {
        const int most = column == m_set.name ? leastName : leastWord;
        least += m_set.cuttable.contains(column) ? std::min(wish(column), most) : wish(column);
    }
    return least;
}

/// The columns that have room; `more` of them only where nothing has to be cut for it.
QList<int> ListColumns::fitting(int room) const
{
    QList<int> columns = m_set.columns;
    for (const int column : m_set.less)
        if (sum(columns) > room)
            columns.removeAll(column);
    int whole = 0;
    for (const int column : columns)
        whole += wish(column);
    for (const int column : m_set.more) {
        whole += wish(column);
        if (whole > room)
            break;
        columns.append(column);
    }
    return columns;
}

/// Cuts what may be cut, or shares out what is left over: a little air for each, the rest for the place.
void ListColumns::spread(const QList<int> &columns, int room)
{
    QHash<int, int> widths;
    int missing = -room;
    for (const int column : columns)
        missing += widths[column] = m_sized ? m_table.columnWidth(column) : wish(column);
    const auto cut = [&](int column, int least) {
        if (const auto width = widths.find(column); width != widths.end() && missing > 0 && *width > least) {
            const int by = std::min(missing, *width - least);
            *width -= by;
            missing -= by;
        }
    };
    cut(m_set.name, m_sized ? leastOfAll : leastName);
    if (!m_sized)
        for (const int column : m_set.cuttable)
            cut(column, column == m_set.name ? leastName : leastWord);
    cut(m_set.name, leastOfAll);
    if (missing < 0 && !m_sized && !columns.isEmpty()) {
        const int air = std::min(-missing / int(columns.size()), mostAir);
        for (int &width : widths)
            width += air;
        missing += air * int(columns.size());
    }
    if (missing < 0 && widths.contains(m_set.name))
        widths[m_set.name] -= missing;
    const QScopedValueRollback fitting(m_fitting, true);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        if (m_table.columnWidth(width.key()) != width.value())
            m_table.setColumnWidth(width.key(), width.value());
}

void ListColumns::fit()
{
    if (m_fitting)
        return;
    m_wishes.clear();
    const int room = m_table.viewport()->width();
    if (!m_chosen && !m_sized)
        show(fitting(room));
    spread(shown(), room);
}
