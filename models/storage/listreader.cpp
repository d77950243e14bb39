#include "models/storage/listreader.h"

#include "models/storage/officereach.h"
#include "models/storage/rowmarks.h"
#include "models/storage/sessionnotes.h"

#include <QCoreApplication>

#include <algorithm>

struct ListReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ListReaderText)
};

Result<qint64> ListReader::number(const ListQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

static QString jsonArray(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}

namespace {

/// The ids that the text index of an embedded database names, read on as far as it turns out to be worth.
class NamedIds
{
public:
    NamedIds(const QSqlDatabase &db, const ListQueryBuilder::Query &query)
        : m_statement(Statement::ofRows(db, query.sql)), m_values(query.values)
    {
    }

    Result<> readUpTo(qint64 wanted)
    {
        if (!std::exchange(m_isRun, true))
            if (const auto done = m_statement.run(m_values); !done)
                return done;
        while (m_ids.size() < wanted && !m_isAll) {
            if (m_statement.next())
                m_ids.append(m_statement.number(0));
            else
                m_isAll = true;
        }
        return m_isAll ? m_statement.finish() : Result<>();
    }
    qint64 count() const { return m_ids.size(); }
    /// Where these are all.
    std::optional<QString> asJson() const { return m_isAll ? std::optional(jsonArray(m_ids)) : std::nullopt; }

private:
    Statement m_statement;
    QVariantList m_values;
    QList<qint64> m_ids;
    bool m_isRun = false, m_isAll = false;
};

} // namespace

Result<> ListReader::countStates(PlanFacts &facts) const
{
    const auto counts = m_builder.planCounts();
    Statement statement(m_db, counts.sql);
    if (const auto done = statement.run(counts.values); !done)
        return done;
    if (statement.next()) {
        facts.rows = std::max(statement.number(0), statement.number(1));
        facts.ofStates = statement.number(1);
        facts.textAmong = statement.number(2);
    }
    return {};
}

Result<ListReader::Planned> ListReader::plan() const
{
    if (!m_builder.hasStates() && !m_builder.hasRanges() && !m_builder.hasText())
        return Planned{}; // a page of everything: nothing needs to be counted
    const bool embedded = m_builder.engine() == Engine::Sqlite;
    const PlanFacts facts{
        .hasText = m_builder.hasText(), .probed = m_builder.probesNamed(), .carried = embedded, .pieces = m_builder.pieces()};
    SessionNotes *notes = sessionnotes::of(m_db);
    return notes ? knownPlan(*notes, facts) : plan(facts);
}

/// Every desk of a server reads its list again whenever others change something: what a plan is chosen by hardly does.
Result<ListReader::Planned> ListReader::knownPlan(SessionNotes &notes, const PlanFacts &facts) const
{
    constexpr std::chrono::seconds rightFor(60);
    constexpr qsizetype most = 64;
    const auto question = m_builder.page({}, {}, {}, false, 0);
    QString key = question.sql;
    for (const QVariant &value : question.values)
        key += u'\0' + value.toString();
    if (const auto known = notes.plans.constFind(key); known != notes.plans.cend() && !known->until.hasExpired())
        return Planned{known->choice, facts};
    const auto planned = plan(facts);
    if (!planned)
        return planned;
    if (notes.plans.size() >= most)
        notes.plans.clear();
    notes.plans.insert(key, {planned.value().by, QDeadlineTimer(rightFor)});
    return planned;
}

Result<ListReader::Planned> ListReader::plan(PlanFacts facts) const
{
    const bool named = facts.hasText && m_builder.engine() == Engine::Sqlite; // over a network ids would be too many
    const auto marked = named && rowmarks::arePossible(m_db) ? rowmarks::count(m_db, m_builder.wordIds()) : std::nullopt;
    std::optional<NamedIds> ids;
    if (named && !marked) {
        ids.emplace(m_db, m_builder.textIds());
        if (const auto done = ids->readUpTo(leastNamed); !done)
            return done.error();
        if (ids->count() < leastNamed) // nothing else can be cheaper
            return Planned{{.plan = ListPlan::TextFirst, .ids = ids->asJson()}, facts};
    }
    if (const auto done = countStates(facts); !done)
        return done.error();
    if (m_builder.hasRanges()) {
        const auto ofRanges = number(m_builder.filterCount(worthCounting(facts)));
        if (!ofRanges)
            return ofRanges.error();
        facts.ofRanges = ofRanges.value();
    }
    if (marked)
        return Planned{markedPlan(facts, *marked), facts};
    if (ids) {
        facts.textLimit = std::min(worthNaming(facts), rowmarks::arePossible(m_db) ? fewToMark : fewNamed);
        if (const auto done = ids->readUpTo(facts.textLimit); !done)
            return done.error();
        facts.ofText = ids->count();
    } else if (facts.hasText) {
        const auto some = number(m_builder.textCount(fewRows));
        if (!some)
            return some.error();
        facts.ofText = some.value() >= fewRows ? fewNamed : some.value();
    }
    Planned planned{cheapestPlan(facts), facts};
    if (planned.by.plan == ListPlan::TextFirst && ids) {
        planned.by.ids = ids->asJson();
    } else if (ids && rowmarks::arePossible(m_db) && isWorthMarking(facts, planned.by)) {
        const auto better = planMarked(facts);
        return better && better.value() ? Result<Planned>(*better.value()) : better ? Result<Planned>(planned) : better.error();
    }
    return planned;
}

Result<std::optional<ListReader::Planned>> ListReader::planMarked(const PlanFacts &facts) const
{
    if (!rowmarks::arePossible(m_db))
        return std::optional<Planned>();
    const auto marked = rowmarks::mark(m_db, m_builder.wordIds());
    if (!marked)
        return marked.error();
    return marked.value() ? std::optional(Planned{markedPlan(facts, *marked.value()), facts}) : std::nullopt;
}

/// What finds the page when walking some did not: matching rows lie unevenly, so all are read, from the side that has fewer.
Result<ListReader::Planned> ListReader::planAfterWalk(const Planned &walked) const
{
    constexpr qint64 mostSorted = 25'000, fewTexts = 4'000; // more are walked through faster than sorted, or marked than read
    const auto filtered = number(m_builder.filterCount(mostSorted));
    if (!filtered)
        return filtered.error();
    Planned next{{filtered.value() < mostSorted ? ListPlan::FilterFirst : ListPlan::WalkOrder}, walked.facts};
    next.by.isMarked = walked.by.isMarked;
    if (next.by.isMarked || !m_builder.hasText())
        return next;
    if (filtered.value() > fewTexts) {
        const auto marked = planMarked(walked.facts);
        if (!marked)
            return marked.error();
        next.by.isMarked = marked.value().has_value();
        if (next.by.isMarked)
            return marked.value()->by.plan == ListPlan::TextFirst ? *marked.value() : next;
    }
    const auto named = number(m_builder.textCount(filtered.value()));
    if (!named)
        return named.error();
    if (named.value() < filtered.value())
        next.by.plan = ListPlan::TextFirst;
    return next;
}

Result<std::optional<PagePlace>> ListReader::found(const ListQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    if (!statement.next())
        return std::optional<PagePlace>();
    return std::optional(PagePlace{statement.value(0), statement.number(1), false});
}

Result<PagePlace> ListReader::placeAt(qint64 row) const
{
    if (row <= 0)
        return PagePlace{};
    const auto chosen = plan();
    if (!chosen)
        return chosen.error();
    qint64 offset = row - 1;
    bool fromEnd = false;
    if (m_builder.countedByTotals() && !m_builder.hasEmptySegment()) {
        const auto all = count();
        if (!all)
            return all.error();
        fromEnd = all.value().exact && offset < all.value().rows && offset > all.value().rows / 2;
        if (fromEnd)
            offset = all.value().rows - 1 - offset;
    }
    for (const bool emptySegment : {false, true}) {
        const auto place = found(m_builder.rowAt(chosen.value().by, emptySegment, offset, fromEnd));
        if (!place)
            return place.error();
        if (place.value())
            return *place.value();
        if (!m_builder.hasEmptySegment())
            break;
        const auto filled = number(m_builder.segmentCount());
        if (!filled)
            return filled.error();
        offset -= filled.value();
    }
    return Error{Error::Kind::NotFound, ListReaderText::tr("The list has become shorter. Load it again.")};
}

Result<ListCount> ListReader::count() const
{
    if (m_builder.isImpossible())
        return ListCount{};
    const auto reach = officeReach(m_db);
    if (!reach)
        return reach.error();
    const bool exact = m_builder.countedByTotals() && (reach.value().isWhole || m_builder.isSeenWhole());
    const auto rows = number(exact ? m_builder.totalsCount() : m_builder.cappedCount(countLimit + 1));
    if (!rows)
        return rows.error();
    if (exact || rows.value() <= countLimit)
        return ListCount{rows.value(), true};
    return ListCount{countLimit, false};
}
