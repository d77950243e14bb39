#pragma once

#include "models/items/listmodel.h"
#include "ui/widgets/listcolumns.h"
#include "ui/widgets/listplace.h"

#include <QTableView>

/// A list of any length on a page: sorting by heading, columns that are chosen, sized and remembered, copying as text.
/// It finds its place again when the model read the list anew.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostCopied = 10'000;

    ListTable(ListModel &model, const QString &name, const ListColumnSet &columns, QSettings &settings,
              QWidget *parent = nullptr);

    const ListModel &rows() const { return m_model; }
    std::optional<qint64> currentId() const;
    int selectedCount() const;
    QList<ListModel::Range> selectedRanges() const;
    ListColumns &columns() const { return *m_columns; }
    void selectRowAt(int row);
    void step(int by);
    /// After a change: the row at which the list goes on if the current one has left it.
    void goOnAfterIds(const QList<qint64> &leaving) { m_place.leave(leaving); }
    void copySelection();

Q_SIGNALS:
    /// Another record is the current one, or none (the list is empty or its row on the way).
    void currentIdChanged(std::optional<qint64> id);
    void selectionSizeChanged(int rows);
    /// `sort` as in ListModel::SortRole.
    void sortRequested(int sort, Qt::SortOrder direction);
    void copied(int rows);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    /// Whether so many rows are selected at most; says it otherwise.
    bool mayRead(int most);

private:
    void buildHeader();
    void sortBy(int section);
    void showOrder();
    void openColumnMenu(const QPoint &position);
    void findPlace();
    void tellCurrent();

    ListModel &m_model;
    ListColumns *m_columns;
    ListPlace m_place;
    std::optional<qint64> m_told;
};
