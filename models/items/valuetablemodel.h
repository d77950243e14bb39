#pragma once

#include "models/items/copyrole.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>

/// A list that is held completely: plain values, and a function for each column. Sorted by a heading, the order of the list is
/// that of the column's values; equal ones keep the order they had.
template <typename Row>
class ValueTableModel final : public QAbstractTableModel
{
public:
    using Value = std::function<QVariant(const Row &)>;

    struct Column
    {
        Column(const QString &heading, const Value &shown, bool flushRight = false, const Value &order = Value(),
               const Value &pasted = Value())
            : title(heading), value(shown), isNumber(flushRight), key(order), copied(pasted)
        {
        }

        QString title;
        Value value; // shown, and sorted by unless `key` says otherwise
        bool isNumber;
        Value key;
        Value copied; // for the clipboard, where that is not what is shown
    };

    explicit ValueTableModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void show(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const Row &row(int row) const { return m_rows[row]; }
    const QList<Row> &rows() const { return m_rows; }
    void replace(int row, const Row &value)
    {
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    /// What a column asks elsewhere for (a name) has come.
    void columnArrived(int column)
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns[index.column()];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.value(m_rows[index.row()]);
        if (role == CopyRole)
            return column.copied ? column.copied(m_rows[index.row()]) : QVariant();
        if (role == Qt::TextAlignmentRole)
            return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title;
        if (role == Qt::TextAlignmentRole)
            return int((m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column < 0 || column >= m_columns.size())
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const Value &key = m_columns[column].key ? m_columns[column].key : m_columns[column].value;
        QList<std::pair<QVariant, qsizetype>> keys;
        keys.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            keys.append({key(m_rows[i]), i});
        std::stable_sort(keys.begin(), keys.end(), [order](const auto &a, const auto &b) {
            const auto compared = QVariant::compare(a.first, b.first);
            return order == Qt::AscendingOrder ? compared == QPartialOrdering::Less : compared == QPartialOrdering::Greater;
        });
        QList<Row> sorted;
        sorted.reserve(m_rows.size());
        QList<int> placeOf(m_rows.size());
        for (const auto &[value, before] : keys) {
            placeOf[before] = int(sorted.size());
            sorted.append(m_rows[before]);
        }
        const QModelIndexList kept = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &one : kept)
            moved.append(index(placeOf[one.row()], one.column()));
        m_rows = std::move(sorted);
        changePersistentIndexList(kept, moved);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};
