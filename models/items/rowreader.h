#pragma once

#include "models/domain/whendone.h"
#include "models/items/listsource.h"

#include <QObject>

#include <algorithm>

/// Reads the rows of some places of a list, page by page, whether they are in anybody's memory or not. Once, then it deletes
/// itself.
template <typename L>
class RowReader final : public QObject
{
public:
    using Range = std::pair<int, int>; // first and last row, both included
    using Rows = QList<typename L::Row>;

    /// `done` gets the rows in their order, `failed` the first error; exactly one of them, unless the parent dies before.
    RowReader(ListSource<L> source, typename L::Filter filter, typename L::Order order, QObject *parent,
              std::function<void(const Rows &)> done, std::function<void(const Error &)> failed)
        : QObject(parent), m_source(std::move(source)), m_filter(std::move(filter)), m_order(std::move(order)),
          m_done(std::move(done)), m_failed(std::move(failed))
    {
    }

    /// `stopped` is said where an answer was cancelled.
    void read(const QList<Range> &ranges, const Error &stopped)
    {
        m_stopped = stopped;
        m_ranges = ranges;
        std::sort(m_ranges.begin(), m_ranges.end());
        next();
    }

private:
    static constexpr int rowsAtOnce = 500;

    template <typename T, typename Handler>
    void await(const QFuture<Result<T>> &future, Handler handler)
    {
        whenDone(future, this, [this, handler](const QFuture<Result<T>> &done) {
            const Result<T> result = done.resultCount() > 0 ? done.result() : Result<T>(m_stopped);
            if (result)
                return handler(result.value());
            m_failed(result.error());
            deleteLater();
        });
    }

    void next()
    {
        if (m_ranges.isEmpty()) {
            m_done(m_rows);
            deleteLater();
            return;
        }
        const auto [first, last] = m_ranges.takeFirst();
        const int wanted = last - first + 1;
        if (first == 0)
            fetch({}, wanted);
        else
            await(m_source.cursor(m_filter, m_order, first),
                  [this, wanted](const typename L::Cursor &after) { fetch(after, wanted); });
    }

    void fetch(const typename L::Cursor &after, int wanted)
    {
        await(m_source.page(m_filter, m_order, after, std::min(wanted, rowsAtOnce)),
              [this, wanted](const typename L::Page &page) {
                  m_rows.append(page.rows);
                  const int left = wanted - int(page.rows.size());
                  if (left > 0 && !page.last && !page.rows.isEmpty())
                      fetch(page.next, left);
                  else
                      next();
              });
    }

    ListSource<L> m_source;
    typename L::Filter m_filter;
    typename L::Order m_order;
    QList<Range> m_ranges;
    Rows m_rows;
    Error m_stopped{};
    std::function<void(const Rows &)> m_done;
    std::function<void(const Error &)> m_failed;
};
