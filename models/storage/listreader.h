#pragma once

#include "models/domain/listcount.h"
#include "models/storage/listquerybuilder.h"
#include "models/storage/snapshot.h"
#include "models/storage/sql.h"

#include <memory>

struct SessionNotes;

/// Reads a list a page at a time, at any depth, by the plan that its numbers call for (keyset; OFFSET only to find where a far
/// jump begins).
class ListReader
{
public:
    ListReader(const QSqlDatabase &db, const ListQueryBuilder &builder) : m_db(db), m_builder(builder) {}

    /// At most `wanted` rows after the place. Logarithmic in the number of rows, linear in `wanted`.
    template <typename Row>
    Result<QList<Row>> rows(const QString &columns, const PagePlace &after, int wanted, Row (*rowFrom)(const Statement &)) const;
    /// The place after which the row with this number (from 0) comes. Of a file, far down, found in memory; else linear in its
    /// distance from the nearer end, on an index.
    Result<PagePlace> placeAt(qint64 row) const;
    /// Exact from the totals for the states, and of a file also from what is marked in memory; else counted up to countLimit.
    Result<ListCount> count() const;

private:
    template <typename Row>
    Result<QList<Row>> chosenRows(const PlanChoice &by, const QString &columns, const PagePlace &after, bool emptySegment,
                                  int wanted, Row (*rowFrom)(const Statement &)) const;
    struct Planned
    {
        PlanChoice by;
        std::optional<EmbeddedFacts> facts; // of a file, as far as they were asked for
        bool isTrial = false;               // a short walk, whatever the facts say of its end
    };
    Result<Planned> plan() const;
    Result<Planned> planOfServer() const;
    Result<Planned> knownPlan(SessionNotes &notes) const;
    std::optional<qint64> countedForPlan() const;
    Result<Planned> planOfFile() const;
    Result<EmbeddedFacts> factsOfFile() const;
    Result<std::optional<Planned>> planOfMarks() const;
    /// The plan after one that found so many rows of those that were wanted.
    Result<Planned> planAfterWalk(const Planned &walked, qint64 found, qint64 wanted) const;
    Result<Planned> markedIfChosen(bool isAfterWalk, EmbeddedFacts facts) const;
    bool canMark() const;
    /// What is marked, chosen and read of a file belongs together, whatever another desk writes in between.
    std::unique_ptr<Snapshot> oneMoment() const;
    /// About how many of so many rows fit the filter: by the totals, or by a sample.
    Result<double> filtered(qint64 rows) const;
    /// The share of these rows that fits the filter; where none does, half a row might have.
    Result<double> fitting(const QList<qint64> &ids) const;
    Result<PagePlace> chosenAt(const PlanChoice &by, qint64 offset) const;
    Result<> countStates(PlanFacts &facts) const;
    Result<PlanChoice> whole() const;
    Result<std::optional<PagePlace>> found(const ListQueryBuilder::Query &query) const;
    Result<qint64> number(const ListQueryBuilder::Query &query) const;

    QSqlDatabase m_db;
    const ListQueryBuilder &m_builder;
};

/// All rows of a query.
template <typename Row>
Result<QList<Row>> rowsOf(const QSqlDatabase &db, const ListQueryBuilder::Query &query, Row (*rowFrom)(const Statement &))
{
    Statement statement = Statement::ofRows(db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    QList<Row> rows;
    while (statement.next())
        rows.append(rowFrom(statement));
    return rows;
}

template <typename Row>
Result<QList<Row>> ListReader::rows(const QString &columns, const PagePlace &after, int wanted,
                                    Row (*rowFrom)(const Statement &)) const
{
    const auto moment = oneMoment();
    const auto first = plan();
    if (!first)
        return first.error();
    Planned planned = first.value();
    const auto read = [&](const PlanChoice &by, bool emptySegment, int more) {
        return by.isMarked ? chosenRows(by, columns, after, emptySegment, more, rowFrom)
                           : rowsOf(m_db, m_builder.page(by, columns, after, emptySegment, more), rowFrom);
    };
    QList<Row> all;
    const bool pastFilled = !after.atStart && after.value.isNull();
    for (const bool emptySegment : {false, true}) {
        const int more = wanted - int(all.size());
        if ((emptySegment ? !m_builder.hasEmptySegment() : pastFilled) || more <= 0)
            continue;
        auto segment = read(planned.by, emptySegment, more);
        while (segment && planned.by.plan == ListPlan::WalkSome && m_builder.engine() == Engine::Sqlite &&
               segment.value().size() < more) {
            const auto next = planAfterWalk(planned, segment.value().size(), more);
            if (!next)
                return next.error();
            planned = next.value(); // also for the rows without a sort value
            segment = read(planned.by, emptySegment, more);
        }
        if (!segment)
            return segment;
        all += segment.take();
    }
    return all;
}

template <typename Row>
Result<QList<Row>> ListReader::chosenRows(const PlanChoice &by, const QString &columns, const PagePlace &after, bool emptySegment,
                                          int wanted, Row (*rowFrom)(const Statement &)) const
{
    constexpr qint64 patience = 4; // most rows with the pieces of a long word have the word
    for (qint64 most = m_builder.mayLackWords() ? wanted * patience : wanted;; most *= patience) {
        const auto chosen = rowmarks::chooseFirst(m_db, m_builder.markedOrder(after, emptySegment), most);
        if (!chosen)
            return chosen.error();
        auto rows = rowsOf(m_db, m_builder.page(by, columns, after, emptySegment, wanted), rowFrom);
        if (!rows || rows.value().size() >= wanted || chosen.value() < most)
            return rows;
    }
}
