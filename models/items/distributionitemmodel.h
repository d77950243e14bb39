#pragma once

#include "models/domain/distribution.h"
#include "models/domain/latestanswer.h"
#include "models/domain/result.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

/// The postings behind a count of a channel, a page at a time.
class DistributionItemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Profession_, Prefecture_, Place, Publication_, Delivered, Sequence, Problem, ColumnCount };
    enum Role { NumberRole = Qt::UserRole };
    using FetchPage = std::function<QFuture<Result<DistributionPage>>(QString channel, ItemState state, PostingId after)>;

    explicit DistributionItemModel(FetchPage fetch, QObject *parent = nullptr);

    void ask(const QString &channel, ItemState state);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Error &error);
    void answered(); // a page came

private:
    FetchPage m_fetch;
    QString m_channel;
    ItemState m_state = ItemState::Waiting;
    QList<DistributionRow> m_rows;
    LatestAnswer m_answer;
    bool m_waiting = false, m_last = true;
};
