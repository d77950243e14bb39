#pragma once

#include "models/items/postingtablemodel.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/postingcolumns.h"
#include "ui/widgets/themesource.h"

#include <QTableView>

/// The list of postings on every page that has one: chips, sorting by heading, columns that are chosen, sized and remembered,
/// copying as text. It finds its place again when the model read the list anew.
class PostingTable final : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostCopied = 10'000;

    PostingTable(PostingTableModel &model, const QString &name, const PostingColumnSet &columns, const ThemeSource &themes,
                 QSettings &settings, QWidget *parent = nullptr);

    PostingTableModel &postings() const { return m_model; }
    std::optional<PostingId> currentPosting() const;
    int selectedCount() const;
    /// The selected rows, also those that are not in memory; `handler` gets them later.
    void readSelected(int most, const std::function<void(const QList<PostingRow> &)> &handler);
    QList<std::pair<int, int>> selectedRanges() const; // first and last row
    PostingColumns &columns() const { return *m_columns; }
    void selectRowAt(int row);
    void step(int by);
    /// After a change: the row at which the list goes on if the current one has left it.
    void goOnAfter(const QList<PostingId> &leaving) { m_place.leave(leaving); }
    void copySelection();

Q_SIGNALS:
    /// Another posting is the current one, or none (the list is empty or its row on the way).
    void currentChangedTo(std::optional<PostingId> id);
    void selectionSizeChanged(int rows);
    void orderRequested(const PostingOrder &order);
    void copied(int rows);
    void said(const QString &sentence);
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void buildHeader();
    void sortBy(int section);
    void showOrder();
    void openColumnMenu(const QPoint &position);
    void findPlace();
    void tellCurrent();

    PostingTableModel &m_model;
    PostingColumns *m_columns;
    ListPlace m_place;
    std::optional<PostingId> m_told;
};
