#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class ListModel;
class QMenu;
class QSettings;
class QTableView;

/// Which columns a list shows, and how they share the room.
struct ListColumnSet
{
    QString settings;    // group where the user's choice is remembered
    QList<int> columns;  // shown by itself
    QList<int> more;     // as many of them, in this order, as there is room for
    QList<int> less;     // given up, in this order, where there is no room
    int name = 0;        // tells what a row is: it stays, and takes what room is left over
    QList<int> cuttable; // may be cut where the room is short, the first first
    /// A width that follows from the terms of a column, whatever the rows hold; 0: from the rows.
    std::function<int(int column)> codedWidth;
};

/// The columns of a list. As long as the user did not choose, they follow from the room there is, and their widths from the
/// language and the content; what the user chose, moved or sized is remembered.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    ListColumns(QTableView &table, const ListModel &model, ListColumnSet set, QSettings &settings);

    QList<int> shown() const; // as they stand
    QMenu *menu(QWidget *parent);
    /// Shares the width of the table out; after it was resized, and after new rows came.
    void fit();

private:
    int count() const;
    bool isHidden(int column) const;
    QString widthKey(int column) const;
    void restore();
    void save() const;
    void saveOrder() const;
    void reset();
    void show(const QList<int> &columns);
    int wish(int column) const;
    int sum(const QList<int> &columns) const;
    QList<int> fitting(int room) const;
    void spread(const QList<int> &columns, int room);

    QTableView &m_table;
    const ListModel &m_model;
    const ListColumnSet m_set;
    QSettings &m_settings;
    mutable QHash<int, int> m_coded; // widths that follow from the language alone
    mutable QHash<int, int> m_wishes;
    bool m_chosen = false; // the user chose the columns
    bool m_sized = false;  // the user chose their widths
    bool m_fitting = false;
};
