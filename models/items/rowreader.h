#pragma once

#include "models/items/postingsource.h"

#include <QObject>

#include <utility>

/// Reads the rows of some places of a list, page by page, whether they are in anybody's memory or not. Once, then it deletes
/// itself.
class RowReader final : public QObject
{
    Q_OBJECT

public:
    using Range = std::pair<int, int>; // first and last row, both included

    RowReader(PostingSource source, PostingFilter filter, PostingOrder order, QObject *parent = nullptr);

    void read(const QList<Range> &ranges);

Q_SIGNALS:
    void finished(const QList<PostingRow> &rows);
    void failed(const Error &error);

private:
    void next();
    void fetch(const PostingCursor &after, int wanted);
    template <typename T, typename Handler>
    void await(const QFuture<Result<T>> &future, Handler handler);

    PostingSource m_source;
    PostingFilter m_filter;
    PostingOrder m_order;
    QList<Range> m_ranges;
    QList<PostingRow> m_rows;
};
