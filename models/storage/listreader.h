#pragma once

#include "models/domain/listcount.h"
#include "models/storage/listquerybuilder.h"
#include "models/storage/sql.h"

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
    /// The place after which the row with this number (from 0) comes. Linear in its distance from the nearer end, on an index.
    Result<PagePlace> placeAt(qint64 row) const;
    /// Exact from the totals for the states; else counted up to countLimit.
    Result<ListCount> count() const;

private:
    struct Planned
    {
        PlanChoice by;
        PlanFacts facts;
    };
    Result<Planned> plan() const;
    Result<Planned> plan(PlanFacts facts) const;
    Result<Planned> knownPlan(SessionNotes &notes, const PlanFacts &facts) const;
    /// With what the text index names marked; nothing where that is not possible.
    Result<std::optional<Planned>> planMarked(const PlanFacts &facts) const;
    Result<Planned> planAfterWalk(const Planned &walked) const;
    Result<> countStates(PlanFacts &facts) const;
    Result<std::optional<PagePlace>> found(const ListQueryBuilder::Query &query) const;
    Result<qint64> number(const ListQueryBuilder::Query &query) const;

    QSqlDatabase m_db;
    const ListQueryBuilder &m_builder;
};

/// All rows of a query.
template <typename Row>
Result<QList<Row>> rowsOf(const QSqlDatabase &db, const ListQueryBuilder::Query &query, Row (*rowFrom)(const Statement &))
{
    Statement statement(db, query.sql);
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
    const auto chosen = plan();
    if (!chosen)
        return chosen.error();
    Planned planned = chosen.value();
    const PlanChoice &by = planned.by;
    QList<Row> all;
    const bool pastFilled = !after.atStart && after.value.isNull();
    for (const bool emptySegment : {false, true}) {
        const int more = wanted - int(all.size());
        if ((emptySegment ? !m_builder.hasEmptySegment() : pastFilled) || more <= 0)
            continue;
        auto segment = rowsOf(m_db, m_builder.page(by, columns, after, emptySegment, more), rowFrom);
        while (segment && by.plan == ListPlan::WalkSome && m_builder.engine() == Engine::Sqlite &&
               segment.value().size() < more) {
            const auto next = planAfterWalk(planned);
            if (!next)
                return next.error();
            planned = next.value(); // also for the rows without a sort value
            segment = rowsOf(m_db, m_builder.page(by, columns, after, emptySegment, more), rowFrom);
        }
        if (!segment)
            return segment;
        all += segment.take();
    }
    return all;
}
