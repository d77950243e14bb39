#pragma once

#include <QAbstractTableModel>
#include <QVariant>

/// One row of a short list: what each column says, and, where the text does not sort by itself, what it is sorted by.
struct CellRow
{
    qint64 id = 0;
    QStringList cells;
    QList<QVariant> keys = {}; // beside `cells`; invalid: the cell itself
    int state = -1;            // for a chip; -1: none

    bool operator==(const CellRow &) const = default;
};

/// A list that is held completely, or that asks for more rows as it is scrolled. The page says what stands in it.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, StateRole, SortRole };

    /// `numbers`: columns that end flush.
    CellTableModel(QStringList headings, QList<int> numbers, QObject *parent = nullptr);

    /// All rows; `last` false: moreWanted() asks for those that follow.
    void show(const QList<CellRow> &rows, bool last = true);
    void append(const QList<CellRow> &rows, bool last);
    const QList<CellRow> &rows() const { return m_rows; }
    int rowOf(qint64 id) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && !m_last && !m_waiting; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QStringList m_headings;
    QList<int> m_numbers;
    QList<CellRow> m_rows;
    bool m_last = true, m_waiting = false;
};
