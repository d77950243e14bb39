#include "models/items/rowreader.h"

#include "models/domain/whendone.h"

#include <algorithm>

static constexpr int rowsAtOnce = 500;

RowReader::RowReader(PostingSource source, PostingFilter filter, PostingOrder order, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_filter(std::move(filter)), m_order(order)
{
}

void RowReader::read(const QList<Range> &ranges)
{
    m_ranges = ranges;
    std::sort(m_ranges.begin(), m_ranges.end());
    next();
}

template <typename T, typename Handler>
void RowReader::await(const QFuture<Result<T>> &future, Handler handler)
{
    whenDone(future, this, [this, handler](const QFuture<Result<T>> &done) {
        const Result<T> result =
            done.resultCount() > 0 ? done.result() : Error{Error::Kind::Cancelled, tr("Reading was stopped. Try again.")};
        if (result) {
            handler(result.value());
        } else {
            Q_EMIT failed(result.error());
            deleteLater();
        }
    });
}

void RowReader::next()
{
    if (m_ranges.isEmpty()) {
        Q_EMIT finished(m_rows);
        deleteLater();
        return;
    }
    const auto [first, last] = m_ranges.takeFirst();
    const int wanted = last - first + 1;
    if (first == 0)
        fetch({}, wanted);
    else
        await(m_source.cursor(m_filter, m_order, first), [this, wanted](const PostingCursor &after) { fetch(after, wanted); });
}

void RowReader::fetch(const PostingCursor &after, int wanted)
{
    await(m_source.page(m_filter, m_order, after, std::min(wanted, rowsAtOnce)), [this, wanted](const PostingPage &page) {
        m_rows.append(page.rows);
        const int left = wanted - int(page.rows.size());
        if (left > 0 && !page.last && !page.rows.isEmpty())
            fetch(page.next, left);
        else
            next();
    });
}
