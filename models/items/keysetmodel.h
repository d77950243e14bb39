#pragma once

#include "models/items/listmodel.h"
#include "models/items/listsource.h"
#include "models/items/pagequeue.h"

#include <QDate>
#include <QHash>

/// A ListModel over keyset pages. `L` as for ListSource; a list says what its columns are and what a cell holds.
/// The functions are in keysetmodelbody.h, which the list's own source file includes and instantiates.
template <typename L>
class KeysetModel : public ListModel
{
public:
    using Row = typename L::Row;
    using Id = typename L::Id;
    using Filter = typename L::Filter;
    using Order = typename L::Order;
    using Cursor = typename L::Cursor;
    using Answer = typename L::Page;
    using Source = ListSource<L>;

    explicit KeysetModel(Source source, QObject *parent = nullptr);
    ~KeysetModel() override;

    /// A new question. The rows before stay until the first page of the answer is there.
    void ask(const Filter &filter, const Order &order);
    /// The same question again after a change; the list keeps its place.
    void refresh();
    const Filter &filter() const { return m_filter; }
    const Order &order() const { return m_order; }
    const Source &source() const { return m_source; }
    /// Days of this year are shown without it.
    void setToday(QDate today);

    bool isAsking() const override { return m_staged.has_value(); }
    std::optional<ListCount> count() const override { return m_count; }
    /// From memory, without asking.
    std::optional<Row> rowAt(int row) const;
    int rowOf(Id id) const; // -1 where it is not in memory
    void replaceRow(const Row &row);
    /// The rows of these places, also those that are not in memory; later, or failed() says why not.
    void readRows(const QList<Range> &ranges, QObject *receiver, std::function<void(const QList<Row> &)> done);

    std::optional<qint64> idAt(int row) const override;
    int rowOfId(qint64 id) const override { return rowOf(Id(id)); }
    int sortedBy() const override { return static_cast<int>(m_order.sort); }
    Qt::SortOrder sortDirection() const override { return m_order.direction; }
    void readTexts(const QList<Range> &ranges, const QList<int> &columns, QObject *receiver,
                   std::function<void(const Texts &)> done) override;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// What a cell of a row that is there holds for DisplayRole, ValueRole, TextRole and the list's own roles.
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    QDate today() const { return m_today; }

private:
    struct Page
    {
        QList<Row> rows;
        mutable quint64 usedAt = 0;
    };
    /// An answer that is being collected, and becomes the list at one stroke.
    struct Staged
    {
        QList<int> pages; // that have to come before the stroke
        QHash<int, Page> got;
        QHash<int, Cursor> cursors{{0, {}}};
        std::optional<ListCount> count;
        int most = std::numeric_limits<int>::max(); // the list is no longer than this
        bool endKnown = false;

        bool isOfNewQuestion() const { return pages == QList<int>{0}; } // the rows before belong to another one
    };

    template <typename T, typename Handler>
    void run(int page, const QFuture<Result<T>> &future, Handler handler);
    void stage(const QList<int> &pages);
    void start(int page);
    void fetch(int page, const Cursor &after);
    void take(int page, const Answer &answer);
    void takeStaged(int page, const Answer &answer);
    void takeCount(const ListCount &count);
    void become(Staged staged);
    void fail(int page, const Error &error);

    const Row *find(int row) const;
    void miss(int row) const;
    void want(int page);
    void dispatch();
    int leastRows() const;
    void setRows(int rows);
    void tellCount(const ListCount &count);
    void tellChanged(int first, int last);
    void trim();

    Source m_source;
    Filter m_filter;
    Order m_order;
    QDate m_today;
    std::optional<Staged> m_staged;
    int m_rows = 0;
    bool m_endKnown = false; // a last page was seen
    std::optional<ListCount> m_count;
    QHash<int, Page> m_pages;
    QHash<int, Cursor> m_cursors;
    mutable PageQueue m_queue; // what data() misses is noted there, and asked for by the event loop
    mutable quint64 m_clock = 0;
    mutable bool m_woken = false;
};
