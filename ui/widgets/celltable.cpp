#include "ui/widgets/celltable.h"

#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintable.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int widestColumn = 360; // px; longer texts have a tooltip

namespace {

class StateChips final : public QStyledItemDelegate
{
public:
    StateChips(std::function<Chip(int)> chipOf, const ThemeSource &themes, QObject *parent)
        : QStyledItemDelegate(parent), m_chipOf(std::move(chipOf)), m_themes(themes)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        paintCellGround(*painter, cell);
        const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
        paintChip(*painter, place, chipAt(index), m_themes.theme(), option.rect.width() - Space::s - Space::xs);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {chipSize(chipAt(index)).width() + 2 * Space::s, Extent::tableRow};
    }

private:
    Chip chipAt(const QModelIndex &index) const { return m_chipOf(index.data(CellTableModel::StateRole).toInt()); }

    std::function<Chip(int)> m_chipOf;
    const ThemeSource &m_themes;
};

} // namespace

/// Rows as they stand on screen, in whatever order.
class CellTable::Ids final : public RowIds
{
public:
    Ids(const CellTableModel &model, const QSortFilterProxyModel &sorted) : m_model(model), m_sorted(sorted) {}

    std::optional<qint64> idAt(int row) const override
    {
        const QModelIndex index = m_sorted.index(row, 0);
        return index.isValid() ? std::optional(index.data(CellTableModel::IdRole).toLongLong()) : std::nullopt;
    }
    int rowOfId(qint64 id) const override { return m_sorted.mapFromSource(m_model.index(m_model.rowOf(id), 0)).row(); }

private:
    const CellTableModel &m_model;
    const QSortFilterProxyModel &m_sorted;
};

CellTable::CellTable(CellTableModel &model, const QString &objectName, const QString &accessibleName, Icon icon,
                     const ThemeSource &themes, Rows rows, QWidget *parent)
    : QWidget(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)),
      m_view(plainTable(*m_sorted, objectName, accessibleName)), m_empty(new EmptyState(icon, themes)),
      m_stack(new QStackedWidget), m_themes(themes), m_ids(std::make_unique<Ids>(model, *m_sorted)), m_place(*m_view, *m_ids)
{
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(CellTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setSelectionMode(rows == Rows::One ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the rows came
    m_view->setSortingEnabled(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CellTable::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CellTable::selectionChanged);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(CellTableModel::IdRole).toLongLong()); });
    connect(m_empty, &EmptyState::actionRequested, this, &CellTable::actionRequested);
}

CellTable::~CellTable() = default;

void CellTable::setChips(int column, std::function<Chip(int state)> chipOf)
{
    m_view->setItemDelegateForColumn(column, new StateChips(std::move(chipOf), m_themes, m_view));
}

void CellTable::setEmpty(const QString &what, const QString &why, const QString &action) { m_empty->say(what, why, action); }

void CellTable::show(const QList<CellRow> &rows, bool last)
{
    m_place.remember();
    m_model.show(rows, last);
    m_view->setSortingEnabled(last); // a part of a list cannot be sorted
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    fit();
    m_place.find();
    if (rows.isEmpty())
        Q_EMIT currentChanged();
    else if (!m_view->currentIndex().isValid())
        setCurrentId(*m_ids->idAt(0));
}

qint64 CellTable::currentId() const { return m_view->currentIndex().data(CellTableModel::IdRole).toLongLong(); }

void CellTable::setCurrentId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

QList<qint64> CellTable::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(index.data(CellTableModel::IdRole).toLongLong());
    return ids;
}

void CellTable::fit()
{
    for (int column = 0; column + 1 < m_model.columnCount(); ++column) // the last one takes the rest
        m_view->setColumnWidth(column, std::min(naturalWidth(*m_view, column), widestColumn));
}
