#pragma once

#include "models/storage/dialect.h"
#include "models/storage/rowmarks.h"

#include <QVariantList>

#include <climits>
#include <optional>

/// How a page of a list is found. The wrong one costs seconds at a million rows (measured: up to 8 s against 5 ms).
enum class ListPlan {
    WalkOrder,   // along the index of the sort column, testing each row: many rows match
    WalkSome,    // the same, but given up where the rows that match seem to lie far along; then another plan finds them
    FilterFirst, // by the most selective filter, then sort: few rows match
    TextFirst,   // by the text index, then sort: a rare word
    Chosen       // by the rows of the page itself, chosen in memory (rowmarks.h)
};

/// Rows beyond so many are not counted to choose a plan, nor ids that the text index of a server names.
inline constexpr qint64 fewRows = 5'000, fewNamed = 30'000;

/// So many rows that may match WalkSome looks at, at most and at least, and so many entries it passes at least.
inline constexpr int mostWalked = 20'000, leastWalked = 2'000, leastPassed = 10'000;

/// So many rows, evenly spread, tell about how many fit a filter.
inline constexpr qint64 sampledRows = 200;

/// How many rows there are, how many fit the states of a filter, how many of these its ranges too, and how many of textAmong its
/// text; ofRanges is counted up to fewRows, ofText up to fewNamed.
struct PlanFacts
{
    qint64 rows = 0, ofStates = 0, textAmong = 0;
    std::optional<qint64> ofRanges, ofText;
    bool hasText = false;
};

/// Of an embedded database, whose indexes tell the filter of every entry, and without a text: how many rows there are and how
/// many fit the filter.
struct EmbeddedFacts
{
    qint64 rows = 0;
    double matching = 0;
    bool canChoose = false; // in memory
    bool isSampled = false; // matching: some rows were asked, as the totals do not tell it

    // By a walk that found too few: so many entries it passed, so many of them fit, so many had been asked for.
    qint64 passed = 0, found = 0, wanted = 0;
};

/// A plan and what it was chosen with.
struct PlanChoice
{
    ListPlan plan = ListPlan::WalkOrder;
    int walked = mostWalked; // of WalkSome: where it gives up, some times beyond where the page should be full
    int passed = INT_MAX;    // of WalkSome on SQLite: as many entries, whether they fit the filter or not
    bool isMarked = false;   // of Chosen, and of TextFirst: the rows are those chosen in memory, which fit the filter
};

/// The plan that looks at the fewest rows for a page, if matching rows lie evenly along the order.
PlanChoice cheapestPlan(const PlanFacts &facts);
PlanChoice cheapestPlan(const EmbeddedFacts &facts);
/// What finds the page when walking some did not: matching rows lie unevenly.
PlanChoice planAfterWalk(const EmbeddedFacts &facts);

/// Words of which one stands in the text of every row for which the condition, one of the states, holds, and of no other.
struct StandingWords
{
    QStringList words;
    QString condition;
    RowTest test; // the same
};

/// What a list is asked for, in the words of one table: conditions, and what its indexes and totals know.
struct ListQuestion
{
    QString table;     // its folded texts stand in <table>_text, their index is <table>_search, its totals are <table>_total
    QString totalled;  // the column of the totals that counts rows
    QString view = {}; // of a server: read instead of the table; all its rows are seen, and the totals count them

    QString column; // of the order, with an index <table>_by_<column>; the id decides among equals
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool mayBeEmpty = false; // the column: such rows come last in either direction, in a segment of their own

    QList<RowTest> tests = {};  // what states and ranges ask
    QStringList states = {};    // conditions that the totals can count
    bool isOfFewTotals = false; // by an index of them, as those of a place or a profession are
    QStringList ranges = {};    // conditions that they cannot; on SQLite the index of every order tells them, as the states
    QVariantList rangeValues = {};
    QStringList words = {};             // folded; each must occur
    bool impossible = false;            // a text that folds to nothing
    QList<StandingWords> standing = {}; // of the places and of the professions that are asked for

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
    bool hasRanges() const { return !m_asked.ranges.isEmpty(); }
    /// Whether the totals that count the rows lie together.
    bool countsAtOnce() const { return !hasRanges() && (m_asked.isOfFewTotals || !m_asked.standing.isEmpty()); }
    bool hasStates() const { return !m_asked.states.isEmpty(); }
    bool isFiltered() const { return hasText() || hasStates() || hasRanges(); }
    /// Whether the totals alone can count the rows.
    bool countedByTotals() const { return !hasRanges() && !hasText(); }
    /// Whether it is asked about rows that are seen whole, whatever of the table is.
    bool isSeenWhole() const { return !m_asked.view.isEmpty(); }

    /// Every row, those that fit the states by the totals, and those among which textCount() counts.
    Query planCounts() const;
    Query totalsCount() const; // by the states alone
    Query lastId() const;      // of the table: as many rows as it ever had
    /// Counts up to `limit` rows.
    Query cappedCount(const PlanChoice &by, qint64 limit) const;
    /// Counts up to `limit` rows that fit the filter, whatever its text.
    Query filterCount(qint64 limit) const;
    /// Counts up to `limit` rows that the text index names for the words and what stands beside them, whatever the other filters;
    /// only with a text.
    Query textCount(qint64 limit) const;
    /// The rows that have the pieces of the words and fit the filter.
    MarkedText markedText() const;
    /// Whether some of these may not have the words, as pieces of two letters do not tell it.
    bool mayLackWords() const;
    /// Whether the pieces alone tell which rows fit: nothing is asked for but words and places or professions that stand among
    /// them. Only with a text.
    bool areToldByPieces() const;
    MarkedOrder markedOrder(const PagePlace &after, bool emptySegment) const;
    /// How a page of what is chosen in memory is read.
    PlanChoice chosenPlan() const;
    /// How many of these rows there are, and how many of them fit the filter, whatever its text.
    Query fitting(const QList<qint64> &ids) const;

    /// Whether the sort column may be empty: such rows come last, in a segment of their own.
    bool hasEmptySegment() const { return m_asked.mayBeEmpty; }
    /// Rows after the place within one segment. `columns` is the select list. WalkSome may give fewer than there are on SQLite.
    Query page(const PlanChoice &by, const QString &columns, const PagePlace &after, bool emptySegment, int limit) const;
    /// The one row that lies `offset` rows into the segment: its sort value and id. `fromEnd`: counted from the segment's end.
    Query rowAt(const PlanChoice &by, bool emptySegment, qint64 offset, bool fromEnd = false) const;
    /// The same of what is chosen in memory (rowmarks.h), by its place there.
    Query chosenAt(qint64 place) const;
    Query segmentCount(const PlanChoice &by) const; // rows whose sort column is filled in

protected:
    QString rows(const PlanChoice &by, QVariantList &values, bool nested = false) const;

private:
    QStringList indexedPieces() const;
    bool isNested(const PlanChoice &by) const;
    QString stretchOfOrder(QVariantList &values) const;
    QString firstEntries(const PlanChoice &by, const PagePlace &after, bool emptySegment, QVariantList &values) const;
    QStringList filter(const PlanChoice &by, QVariantList &values) const;
    QStringList textTests(const PlanChoice &by, QVariantList &values) const;
    QString afterCondition(const PagePlace &after, bool emptySegment, QVariantList &values) const;
    QString from(ListPlan plan) const;
    QString orderBy(ListPlan plan, bool emptySegment, bool fromEnd = false) const;
    QString segmentCondition(bool emptySegment) const;

    Engine m_engine;
    ListQuestion m_asked;
};

/// "column = 1" or "column IN (1, 2)".
QString inList(const QString &column, const QStringList &values);
