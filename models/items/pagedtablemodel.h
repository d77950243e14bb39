#pragma once

#include "models/domain/latestanswer.h"
#include "models/domain/result.h"
#include "models/items/rowids.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <algorithm>
#include <functional>

/// What every list that grows page by page tells its view; PagedRows holds the rows.
class PagedTableModel : public QAbstractTableModel, public RowIds
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    bool isAsking() const { return m_asking; }
    /// The latest question could not be answered: that there are no rows says nothing then.
    bool hasFailed() const { return m_hasFailed; }
    /// There is nothing after the rows that are here.
    bool isAtEnd() const { return m_atEnd; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The rows of the latest question, or more of them, are there, or it failed.
    void answered();

protected:
    bool m_asking = false, m_hasFailed = false;
    bool m_atEnd = true;
};

/// Rows that come in pages, each after the last row of the one before. `Page` has rows, next and last.
template <typename Page>
class PagedRows : public PagedTableModel
{
public:
    using Row = typename decltype(Page::rows)::value_type;
    using Cursor = decltype(Page::next);
    using Fetch = std::function<QFuture<Result<Page>>(const Cursor &after, int limit)>;

    static constexpr int pageSize = 50;

    using PagedTableModel::PagedTableModel;
    ~PagedRows() override { m_running.cancel(); }

    /// A new question; the rows before stay until its first page is there.
    void ask(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        ++m_question;
        start({}, pageSize, true);
    }
    /// The same question after a change; as many rows as are here are asked for at once, so that the list keeps its place.
    void refresh()
    {
        if (m_fetch)
            start({}, std::max(pageSize, int(m_rows.size())), true);
    }

    const Row *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    const QList<Row> &rows() const { return m_rows; }
    std::optional<qint64> idAt(int row) const override
    {
        const Row *here = at(row);
        return here ? std::optional(idOf(*here)) : std::nullopt;
    }
    int arrangement() const override { return m_answered; } // another question, other rows
    int rowOfId(qint64 id) const override
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
        return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && !m_atEnd && !m_asking; }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            start(m_next, pageSize, false);
    }

protected:
    /// Its record, unlike that of every other row.
    virtual qint64 idOf(const Row &row) const = 0;

private:
    void start(const Cursor &after, int limit, bool anew)
    {
        m_running.cancel();
        m_asking = true;
        m_running = m_fetch(after, limit);
        m_answer.ask(
            m_running, this,
            [this, anew](const Result<Page> &page) {
                m_hasFailed = !page;
                if (page)
                    take(page.value(), anew);
                m_asking = false; // last: views ask for more while rows are put in
                if (!page)
                    Q_EMIT failed(page.error());
                Q_EMIT answered();
            },
            [this] { m_asking = false; });
    }

    void take(const Page &page, bool anew)
    {
        m_atEnd = page.last;
        m_next = page.next;
        if (anew) {
            beginResetModel();
            m_rows = page.rows;
            m_answered = m_question;
            endResetModel();
        } else if (!page.rows.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
            m_rows += page.rows;
            endInsertRows();
        }
    }

    Fetch m_fetch;
    QFuture<Result<Page>> m_running;
    LatestAnswer m_answer;
    QList<Row> m_rows;
    Cursor m_next{};
    int m_question = 0, m_answered = 0; // the latest, and that of the rows that are here
};
