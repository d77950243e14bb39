#pragma once

#include "models/items/celltablemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listplace.h"

#include <QWidget>

#include <functional>
#include <memory>

class EmptyState;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

/// A table of a CellTableModel: sorted by its headings while it is held completely, columns as wide as their content, and what
/// is missing where there is no row.
class CellTable final : public QWidget
{
    Q_OBJECT

public:
    enum class Rows { One, Several }; // to be selected

    CellTable(CellTableModel &model, const QString &objectName, const QString &accessibleName, Icon icon,
              const ThemeSource &themes, Rows rows = Rows::One, QWidget *parent = nullptr);
    ~CellTable() override;

    /// A column that shows the row's state as a chip.
    void setChips(int column, std::function<Chip(int state)> chipOf);
    /// Shown while there is no row.
    void setEmpty(const QString &what, const QString &why, const QString &action = {});

    /// Keeps the current row, the selection and what is on screen, by their ids.
    void show(const QList<CellRow> &rows, bool last = true);
    using QWidget::show;
    qint64 currentId() const; // 0: none
    void setCurrentId(qint64 id);
    QList<qint64> selectedIds() const;
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void activated(qint64 id);
    void actionRequested();

private:
    class Ids;

    void fit();

    CellTableModel &m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    const ThemeSource &m_themes;
    std::unique_ptr<Ids> m_ids;
    ListPlace m_place;
};
