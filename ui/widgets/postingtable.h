#pragma once

#include "models/items/postingtablemodel.h"
#include "ui/widgets/themesource.h"

#include <QTableView>

class QSettings;

/// The list of postings on every page that has one: chips, sorting by heading, columns that are chosen, sized and remembered,
/// copying as text. It finds its place again when the model read the list anew.
class PostingTable final : public QTableView
{
    Q_OBJECT

public:
    struct Setup
    {
        QString name;     // accessible name
        QString settings; // group where the columns are remembered
        QList<PostingColumn> columns;
        QList<PostingColumn> wideColumns; // shown as well where there is room, until the user chose
    };

    static constexpr int mostCopied = 10'000;

    PostingTable(PostingTableModel &model, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                 QWidget *parent = nullptr);

    PostingTableModel &postings() const { return m_model; }
    std::optional<PostingId> currentPosting() const;
    int selectedCount() const;
    /// The selected rows, also those that are not in memory; `handler` gets them later.
    void readSelected(int most, const std::function<void(const QList<PostingRow> &)> &handler);
    QList<PostingColumn> shownColumns() const; // as they stand
    void selectRowAt(int row);
    void step(int by);
    /// After a change: the row at which the list goes on if the current one has left it.
    void goOnAfter(const QList<PostingId> &leaving);
    /// For a page that becomes wide or narrow.
    void setWide(bool wide);
    void copySelection();
    QMenu *columnMenu(QWidget *parent);

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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    struct Place
    {
        std::optional<PostingId> current;
        int row = 0;
        QList<PostingId> after; // rows below the current one, nearest first
        QList<PostingId> selected;
        int scroll = 0;
    };

    void buildHeader();
    void restoreColumns();
    void saveColumns() const;
    void fitPlace();
    void sortBy(int section);
    void showOrder();
    void openColumnMenu(const QPoint &position);
    void rememberPlace();
    void findPlace();
    void tellCurrent();
    QList<std::pair<int, int>> selectedRanges() const;

    PostingTableModel &m_model;
    Setup m_setup;
    QSettings &m_settings;
    bool m_chosen = false; // the user chose the columns
    bool m_wide = false;
    bool m_fitting = false;
    Place m_place;
    QList<PostingId> m_leaving;
    std::optional<PostingId> m_told;
};
