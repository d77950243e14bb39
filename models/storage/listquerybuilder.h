#pragma once

#include "models/storage/dialect.h"

#include <QVariantList>

#include <climits>
#include <optional>

/// How a page of a list is found. The wrong one costs seconds at a million rows (measured: up to 8 s against 5 ms).
enum class ListPlan {
    WalkOrder,   // along the index of the sort column, testing each row: many rows match
    WalkSome,    // the same, but given up where the rows that match seem to lie far along; then another plan finds them
    FilterFirst, // by the most selective filter, then sort: few rows match
    TextFirst    // by the text index, then sort: a rare word
};

/// Rows beyond so many are not counted to choose a plan; entries of an index that tells the whole filter cost less, so more of
/// them are worth counting where a text makes walking dear.
inline constexpr qint64 fewRows = 5'000, fewEntries = 20'000;

/// So many ids the text index names at most and at least to choose a plan.
inline constexpr qint64 fewNamed = 30'000, leastNamed = 300;
/// The same at most where more are rather marked.
inline constexpr qint64 fewToMark = 5'000;

/// So many rows that may match WalkSome looks at, at most and at least, and so many entries it passes at least.
inline constexpr int mostWalked = 20'000, leastWalked = 2'000, leastPassed = 10'000;
/// The least where their texts are read and marking would do without.
inline constexpr int leastWalkedByText = 300;

/// How many rows there are, how many fit the states of a filter, how many of these its ranges too, and how many of textAmong its
/// text; ofRanges is counted up to worthCounting(), ofText up to textLimit. `probed`: an index tells by an
/// id whether the filter takes the row; `carried`: the index of the order tells the ranges.
struct PlanFacts
{
    qint64 rows = 0, ofStates = 0, textAmong = 0;
    std::optional<qint64> ofRanges, ofText;
    qint64 textLimit = fewNamed;
    bool hasText = false, probed = false, carried = false;
    qint64 pieces = 1; // of the words: the index reads what each of them names to mark what all of them do
};

/// A plan and what it was chosen with.
struct PlanChoice
{
    ListPlan plan = ListPlan::WalkOrder;
    int walked = mostWalked;         // of WalkSome: where it gives up, some times beyond where the page should be full
    int passed = INT_MAX;            // of WalkSome on SQLite: as many entries, whether they fit the filter or not
    std::optional<QString> ids = {}; // of TextFirst: what the text index named, as a JSON array, where these are all
    bool isMarked = false;           // what the text index names is marked (rowmarks.h), so no text is read
};

/// Up to how many rows it is worth counting what fits the ranges: with more, the page is found along the order in any case. The
/// rows and what the facts are about have to stand. Constant time.
qint64 worthCounting(const PlanFacts &facts);

/// Up to how many ids of a text it is worth asking the text index for them; the rest of the facts has to stand. Constant time.
qint64 worthNaming(const PlanFacts &facts);

/// The plan that looks at the fewest rows for a page, if matching rows lie evenly along the order.
PlanChoice cheapestPlan(const PlanFacts &facts);

/// The same where so many rows are marked as having the words.
PlanChoice markedPlan(const PlanFacts &facts, qint64 marked);

/// Where a page of a text is to be found by reading texts, or by marking first what the index names, which is not counted yet.
/// Of the former WalkSome goes as far as marking costs.
bool isWorthMarking(const PlanFacts &facts, PlanChoice &choice);

/// What a list is asked for, in the words of one table: conditions, and what its indexes and totals know.
struct ListQuestion
{
    QString table;     // its folded texts stand in <table>_text, their index is <table>_search, its totals are <table>_total
    QString totalled;  // the column of the totals that counts rows
    QString view = {}; // of a server: read instead of the table; all its rows are seen, and the totals count them

    QString column; // of the order, with an index <table>_by_<column>; the id decides among equals
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool mayBeEmpty = false; // the column: such rows come last in either direction, in a segment of their own

    QStringList states = {}; // conditions that the totals can count
    QStringList ranges = {}; // conditions that they cannot; on SQLite the index of every order tells them, as the states
    QVariantList rangeValues = {};
    QStringList words = {};    // folded; each must occur
    bool impossible = false;   // a text that folds to nothing
    QStringList standing = {}; // words that stand in the text of every row for which standingStates hold
    QStringList standingStates = {};

    // Indexes that the engine would not choose by itself; empty where there is none.
    QString walkIndex = {}, walkCondition = {}; // narrower than that of the column; the condition under which it holds
    QString filterIndex = {}, filterCondition = {};
    QStringList told = {}; // columns of states and ranges: every order's index tells them, and <table>_facets by the id
};

/// A place in a list: the last row seen, or the start.
struct PagePlace
{
    QVariant value; // of the sort column, as stored; null where the row has none
    qint64 id = 0;
    bool atStart = true;
};

/// Turns a question into SQL for one engine. Values are bound, never pasted; codes and numbers come from our tables.
class ListQueryBuilder
{
public:
    ListQueryBuilder(Engine engine, ListQuestion question);

    struct Query
    {
        QString sql;
        QVariantList values;
    };

    Engine engine() const { return m_engine; }
    bool isImpossible() const { return m_asked.impossible; }
    bool hasText() const { return !m_asked.words.isEmpty(); }
    qint64 pieces() const; // of the words, which the text index names rows for
    bool hasRanges() const { return !m_asked.ranges.isEmpty(); }
    bool probesNamed() const { return m_engine == Engine::Sqlite && (hasStates() || hasRanges()); }
    bool hasStates() const { return !m_asked.states.isEmpty(); }
    /// Whether the totals alone can count the rows.
    bool countedByTotals() const { return !hasRanges() && !hasText(); }
    /// Whether it is asked about rows that are seen whole, whatever of the table is.
    bool isSeenWhole() const { return !m_asked.view.isEmpty(); }

    /// Every row, those that fit the states by the totals, and those among which textCount() counts.
    Query planCounts() const;
    Query totalsCount() const; // by the states alone
    /// Counts up to `limit` rows.
    Query cappedCount(qint64 limit) const;
    /// Counts up to `limit` rows that fit the filter, whatever its text.
    Query filterCount(qint64 limit) const;
    /// Counts up to `limit` rows that the text index names for the words and what stands beside them, whatever the other filters;
    /// only with a text.
    Query textCount(qint64 limit) const;
    /// These rows themselves: their ids.
    Query textIds() const;
    /// The ids that the text index names for the words alone: the same for every filter, and quicker than words that are to stand
    /// together.
    Query wordIds() const;

    /// Whether the sort column may be empty: such rows come last, in a segment of their own.
    bool hasEmptySegment() const { return m_asked.mayBeEmpty; }
    /// Rows after the place within one segment. `columns` is the select list. WalkSome may give fewer than there are on SQLite.
    Query page(const PlanChoice &by, const QString &columns, const PagePlace &after, bool emptySegment, int limit) const;
    /// The one row that lies `offset` rows into the segment: its sort value and id. `fromEnd`: counted from the segment's end.
    Query rowAt(const PlanChoice &by, bool emptySegment, qint64 offset, bool fromEnd = false) const;
    Query segmentCount() const; // rows whose sort column is filled in

protected:
    QString where(const PlanChoice &by, QVariantList &values, bool nested = false) const;

private:
    QStringList indexedPieces() const;
    bool isNested(const PlanChoice &by) const;
    QString firstEntries(const PlanChoice &by, const PagePlace &after, bool emptySegment, QVariantList &values) const;
    QStringList filter(const PlanChoice &by, QVariantList &values) const;
    QStringList textTests(const PlanChoice &by, QVariantList &values) const;
    QString namedIds(const PlanChoice &by, QVariantList &values) const;
    QString afterCondition(const PagePlace &after, bool emptySegment, QVariantList &values) const;
    QString from(ListPlan plan) const;
    QString orderBy(ListPlan plan, bool emptySegment, bool fromEnd = false) const;
    QString segmentCondition(bool emptySegment) const;

    Engine m_engine;
    ListQuestion m_asked;
};

/// "column = 1" or "column IN (1, 2)".
QString inList(const QString &column, const QStringList &values);
