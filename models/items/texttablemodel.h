#pragma once

#include <QAbstractTableModel>

/// A short list of texts that is shown whole: what belongs to one record.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(const QStringList &headings, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_headings(headings)
    {
    }

    /// Each row has as many texts as there are headings; missing ones are empty.
    void show(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};
