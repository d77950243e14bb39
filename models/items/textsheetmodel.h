#pragma once

#include <QAbstractTableModel>
#include <QStringList>

/// A short table of texts that is made whole: a history, what else was done with a person.
class TextSheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextSheetModel(const QStringList &headings, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_headings(headings)
    {
    }

    void show(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};
