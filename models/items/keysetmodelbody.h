#pragma once

// The functions of KeysetModel; included by the source file of each list, which instantiates them.

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/keysetmodel.h"
#include "models/items/rowreader.h"

#include <algorithm>

/// Which record a row is about. A list whose rows hold it elsewhere says so beside its row, by a function of this name.
template <typename Row>
auto idOf(const Row &row) -> decltype(row.id)
{
    return row.id;
}

inline int listRows(qint64 rows) { return int(std::min<qint64>(rows, std::numeric_limits<int>::max())); }

template <typename L>
KeysetModel<L>::KeysetModel(Source source, QObject *parent)
    : ListModel(parent), m_source(std::move(source)), m_today(officeDay(QDateTime::currentDateTimeUtc()))
{
}

template <typename L>
KeysetModel<L>::~KeysetModel()
{
    m_queue.cancelAll();
}

template <typename L>
void KeysetModel<L>::setToday(QDate today)
{
    m_today = today;
    if (m_rows > 0)
        tellChanged(0, m_rows - 1);
}

template <typename L>
void KeysetModel<L>::ask(const Filter &filter, const Order &order)
{
    m_filter = filter;
    m_order = order;
    stage({0});
}

template <typename L>
void KeysetModel<L>::refresh()
{
    // The pages looked at last come back first, so that the list keeps its place.
    QList<int> pages = m_pages.keys();
    std::sort(pages.begin(), pages.end(), [this](int a, int b) { return m_pages[a].usedAt > m_pages[b].usedAt; });
    constexpr qsizetype seen = 3; // by a list on the tallest screen
    pages = pages.mid(0, seen);
    stage(pages.isEmpty() ? QList<int>{0} : pages);
}

template <typename L>
void KeysetModel<L>::stage(const QList<int> &pages)
{
    m_queue.cancelAll();
    m_staged.emplace();
    m_staged->pages = pages;
    run(PageQueue::noPage, m_source.count(m_filter), [this](const ListCount &count) { takeCount(count); });
    for (const int page : pages)
        start(page);
}

/// Lets an answer in only if it belongs to the latest question and nobody cancelled it.
template <typename L>
template <typename T, typename Handler>
void KeysetModel<L>::run(int page, const QFuture<Result<T>> &future, Handler handler)
{
    const quint64 id = m_queue.begin(page, [asked = QFuture<Result<T>>(future)]() mutable { asked.cancel(); });
    whenDone(future, this, [this, id, page, handler](const QFuture<Result<T>> &done) {
        if (!m_queue.end(id))
            return;
        if (done.resultCount() == 0)
            fail(page, unreadError());
        else if (const Result<T> result = done.result(); result)
            handler(result.value());
        else
            fail(page, result.error());
        dispatch();
    });
}

template <typename L>
void KeysetModel<L>::fail(int page, const Error &error)
{
    if (page > 0 && error.kind == Error::Kind::NotFound) { // the list ends before it by now
        Answer nothing;
        nothing.last = true;
        return m_staged ? takeStaged(page, nothing) : take(page, nothing);
    }
    if (!m_staged || page == PageQueue::noPage) {
        if (page != PageQueue::noPage)
            m_queue.giveUp(page);
        Q_EMIT failed(error);
        return;
    }
    m_queue.cancelAll(); // and no rows: those of an older question would be taken for the answer
    Staged none;
    none.most = 0;
    become(none);
    Q_EMIT failed(error);
}

template <typename L>
void KeysetModel<L>::start(int page)
{
    const auto &cursors = m_staged ? m_staged->cursors : m_cursors;
    if (const auto known = cursors.constFind(page); known != cursors.cend()) {
        fetch(page, *known);
        return;
    }
    run(page, m_source.cursor(m_filter, m_order, qint64(page) * pageSize),
        [this, page](const Cursor &cursor) { fetch(page, cursor); });
}

template <typename L>
void KeysetModel<L>::fetch(int page, const Cursor &after)
{
    const int rows = m_staged && m_staged->isOfNewQuestion() ? firstRows : pageSize;
    run(page, m_source.page(m_filter, m_order, after, rows), [this, page](const Answer &answer) {
        if (m_staged)
            takeStaged(page, answer);
        else
            take(page, answer);
    });
}

template <typename L>
void KeysetModel<L>::takeStaged(int page, const Answer &answer)
{
    Staged &staged = *m_staged;
    const int pages = std::max(1, (int(answer.rows.size()) + pageSize - 1) / pageSize);
    for (int i = 0; i < pages; ++i)
        staged.got.insert(page + i, {answer.rows.mid(i * pageSize, pageSize), ++m_clock});
    const int end = page * pageSize + int(answer.rows.size());
    if (!answer.last) {
        staged.cursors.insert(page + pages, answer.next);
    } else if (end <= staged.most) {
        staged.most = end;
        staged.endKnown = page == 0 || !answer.rows.isEmpty(); // an empty page only says that the end lies before it
    }
    const auto isThere = [&staged](int wanted) { return staged.got.contains(wanted); };
    if (std::all_of(staged.pages.cbegin(), staged.pages.cend(), isThere))
        become(staged);
}

template <typename L>
void KeysetModel<L>::become(Staged staged)
{
    int rows = staged.count ? listRows(staged.count->rows) : staged.isOfNewQuestion() ? 0 : m_rows;
    staged.got.removeIf([](const auto &page) { return page->rows.isEmpty(); });
    beginResetModel();
    m_staged.reset();
    m_endKnown = staged.endKnown;
    m_count.reset();
    m_pages = std::move(staged.got);
    m_cursors = std::move(staged.cursors);
    m_rows = staged.endKnown ? staged.most : std::min(std::max(rows, leastRows()), staged.most);
    endResetModel();
    if (staged.count || m_endKnown)
        tellCount(m_endKnown ? ListCount{m_rows, true} : *staged.count);
    Q_EMIT answered();
}

/// How long the list is at least: what is in memory, and one more where a page was not the last.
template <typename L>
int KeysetModel<L>::leastRows() const
{
    int rows = 0;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        rows = std::max(rows, page.key() * pageSize + int(page->rows.size()) + int(m_cursors.contains(page.key() + 1)));
    return rows;
}

template <typename L>
void KeysetModel<L>::takeCount(const ListCount &count)
{
    if (m_staged) {
        m_staged->count = count;
        return;
    }
    if (m_endKnown) // the last page knows better than a count of a moment ago
        return;
    setRows(std::max(listRows(count.rows), leastRows()));
    tellCount(count);
}

template <typename L>
void KeysetModel<L>::tellCount(const ListCount &count)
{
    m_count = count;
    Q_EMIT counted(count);
}

template <typename L>
void KeysetModel<L>::take(int page, const Answer &answer)
{
    const int first = page * pageSize;
    const int end = first + int(answer.rows.size());
    const int before = m_rows;
    if (answer.rows.isEmpty() && page > 0) { // rows went away since they were counted
        m_endKnown = false;
        setRows(std::min(m_rows, first));
    } else if (answer.last) {
        m_endKnown = true;
        setRows(end);
    } else if (end >= m_rows) {
        m_endKnown = false;
        setRows(end + 1);
    }
    if (!answer.rows.isEmpty())
        m_pages.insert(page, {answer.rows, ++m_clock});
    if (!answer.last)
        m_cursors.insert(page + 1, answer.next);
    trim();
    if (end > first)
        tellChanged(first, end - 1);
    if (m_count && (before != m_rows || (m_endKnown && !m_count->exact)))
        tellCount({m_rows, m_endKnown});
}

template <typename L>
void KeysetModel<L>::setRows(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_pages.removeIf([rows](const auto &page) { return page.key() * pageSize >= rows; });
        m_cursors.removeIf([rows](const auto &cursor) { return cursor.key() > 0 && cursor.key() * pageSize >= rows; });
        endRemoveRows();
    }
}

template <typename L>
void KeysetModel<L>::trim()
{
    while (m_pages.size() > keptPages) {
        auto oldest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
            if (page->usedAt < oldest->usedAt)
                oldest = page;
        m_pages.erase(oldest);
    }
}

template <typename L>
const typename L::Row *KeysetModel<L>::find(int row) const
{
    const auto page = row >= 0 && row < m_rows ? m_pages.constFind(row / pageSize) : m_pages.cend();
    if (page == m_pages.cend() || row % pageSize >= page->rows.size())
        return nullptr;
    page->usedAt = ++m_clock;
    return &page->rows[row % pageSize];
}

template <typename L>
std::optional<typename L::Row> KeysetModel<L>::rowAt(int row) const
{
    const Row *found = find(row);
    return found ? std::optional(*found) : std::nullopt;
}

template <typename L>
int KeysetModel<L>::rowOf(Id id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        for (qsizetype i = 0; i < page->rows.size(); ++i)
            if (idOf(page->rows[i]) == id && page.key() * pageSize + i < m_rows)
                return page.key() * pageSize + int(i);
    return -1;
}

template <typename L>
void KeysetModel<L>::replaceRow(const Row &row)
{
    const int at = rowOf(idOf(row));
    if (at < 0)
        return;
    m_pages[at / pageSize].rows[at % pageSize] = row;
    tellChanged(at, at);
}

template <typename L>
void KeysetModel<L>::miss(int row) const
{
    m_queue.miss(row / pageSize);
    if (std::exchange(m_woken, true))
        return;
    auto *self = const_cast<KeysetModel *>(this); // asking is no part of the value that data() gives
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_woken = false;
            self->dispatch();
        },
        Qt::QueuedConnection);
}

template <typename L>
void KeysetModel<L>::dispatch()
{
    if (m_staged)
        return;
    for (const int page : m_queue.takeMissed())
        want(page);
    while (const auto page = m_queue.takeNext([this](int wanted) { return m_cursors.contains(wanted); }))
        start(*page);
}

template <typename L>
void KeysetModel<L>::want(int page)
{
    if (page * pageSize >= m_rows || m_pages.contains(page))
        return;
    if (const auto forgotten = m_queue.want(page)) {
        const int first = *forgotten * pageSize;
        if (first < m_rows) // whoever still looks at them asks again
            tellChanged(first, std::min(first + pageSize, m_rows) - 1);
    }
}

template <typename L>
void KeysetModel<L>::tellChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

template <typename L>
std::optional<qint64> KeysetModel<L>::idAt(int row) const
{
    const Row *found = find(row);
    return found ? std::optional(qint64(qToUnderlying(idOf(*found)))) : std::nullopt;
}

template <typename L>
void KeysetModel<L>::readRows(const QList<Range> &ranges, QObject *receiver, std::function<void(const QList<Row> &)> done)
{
    QList<Row> rows;
    int wanted = 0;
    for (auto [row, last] : ranges) {
        wanted += last - row + 1;
        for (const Row *known = find(row); row <= last && known; known = find(++row))
            rows.append(*known);
    }
    if (rows.size() == wanted)
        return done(rows);
    auto *reader = new RowReader<L>(m_source, m_filter, m_order, receiver, std::move(done),
                                    [this](const Error &error) { Q_EMIT failed(error); });
    QObject::connect(this, &QObject::destroyed, reader, [reader] { delete reader; });
    reader->read(ranges, stoppedError());
}

template <typename L>
void KeysetModel<L>::readTexts(const QList<Range> &ranges, const QList<int> &columns, QObject *receiver,
                               std::function<void(const Texts &)> done)
{
    readRows(ranges, receiver, [this, columns, done = std::move(done)](const QList<Row> &rows) {
        Texts texts;
        for (const Row &row : rows) {
            QStringList cells;
            for (const int column : columns)
                cells.append(cell(row, column, TextRole).toString());
            texts.append(cells);
        }
        done(texts);
    });
}

template <typename L>
QVariant KeysetModel<L>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row *row = find(index.row());
    if (!row) {
        miss(index.row());
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    return role == IdRole ? QVariant(qlonglong(qToUnderlying(idOf(*row)))) : cell(*row, index.column(), role);
}
