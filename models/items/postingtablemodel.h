#pragma once

#include "models/items/postingcolumn.h"
#include "models/items/postingsource.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

/// A list of any length of which only the pages around the places looked at are in memory.
/// A row that is on its way is there already and shows "…"; data() never waits. It sorts and filters by asking anew.
class PostingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qlonglong; null while the row is on its way
        ValueRole,             // as valueOf()
        TextRole,              // as plainText()
        RedRole,               // how many red checks
        AmberRole,
        SortRole // in headerData(): the PostingSort of a column as int
    };

    static constexpr int pageSize = 100;
    static constexpr int keptPages = 40;
    static constexpr int runningPages = 2;
    static constexpr int waitingPages = 6;

    explicit PostingTableModel(PostingSource source, QObject *parent = nullptr);
    ~PostingTableModel() override;

    /// A new question. The rows before stay until the first page of the answer is there.
    void ask(const PostingFilter &filter, const PostingOrder &order);
    /// The same question again after a change; the list keeps its place.
    void refresh();
    const PostingFilter &filter() const { return m_filter; }
    const PostingOrder &order() const { return m_order; }
    const PostingSource &source() const { return m_source; }
    /// Days of this year are shown without it.
    void setToday(QDate today);

    bool isAsking() const { return m_staged.has_value(); }
    /// Empty until the store has counted.
    std::optional<PostingCount> count() const { return m_count; }
    /// From memory, without asking.
    std::optional<PostingRow> rowAt(int row) const;
    int rowOf(PostingId id) const; // -1 where it is not in memory
    void replaceRow(const PostingRow &row);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : postingColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const Error &error);
    void counted(const PostingCount &count);
    /// The rows of the latest question are there, or it failed.
    void answered();

private:
    struct Page
    {
        QList<PostingRow> rows;
        mutable quint64 usedAt = 0;
    };
    /// An answer that is being collected, and becomes the list at one stroke.
    struct Staged
    {
        QList<int> pages; // that have to come before the stroke
        QHash<int, Page> got;
        QHash<int, PostingCursor> cursors{{0, {}}};
        std::optional<PostingCount> count;
        int most = std::numeric_limits<int>::max(); // the list is no longer than this
        bool endKnown = false;
    };
    struct Running
    {
        int page = 0;
        std::function<void()> cancel;
    };

    template <typename T, typename Handler>
    void run(int page, const QFuture<Result<T>> &future, Handler handler);
    void stage(const QList<int> &pages);
    void start(int page);
    void fetch(int page, const PostingCursor &after);
    void take(int page, const PostingPage &answer);
    void takeStaged(int page, const PostingPage &answer);
    void takeCount(const PostingCount &count);
    void become(Staged staged);
    void fail(int page, const Error &error);
    void cancelAll();

    const PostingRow *find(int row) const;
    void miss(int row) const;
    void want(int page);
    void dispatch();
    int leastRows() const;
    void setRows(int rows);
    void tellCount(const PostingCount &count);
    void trim();

    PostingSource m_source;
    PostingFilter m_filter;
    PostingOrder m_order;
    QDate m_today;
    quint64 m_question = 0;
    std::optional<Staged> m_staged;
    int m_rows = 0;
    bool m_endKnown = false; // a last page was seen
    std::optional<PostingCount> m_count;
    QHash<int, Page> m_pages;
    QHash<int, PostingCursor> m_cursors;
    QList<int> m_waiting; // newest last
    QSet<int> m_broken;   // not asked for again before the next question
    QHash<quint64, Running> m_running;
    quint64 m_nextRun = 0;
    mutable quint64 m_clock = 0;
    mutable QList<int> m_missed; // noted by data(), handed on by the event loop
    mutable bool m_woken = false;
};
