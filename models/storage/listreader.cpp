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

static Error listIsShorter()
{
    return Error{Error::Kind::NotFound, ListReaderText::tr("The list has become shorter. Load it again.")};
}

Result<qint64> ListReader::number(const ListQueryBuilder::Query &query) const
{
    Statement statement = Statement::ofRows(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

Result<> ListReader::countStates(PlanFacts &facts) const
{
    const auto counts = m_builder.planCounts();
    Statement statement = Statement::ofRows(m_db, counts.sql);
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
    if (!m_builder.isFiltered())
        return Planned{}; // a page of everything: nothing needs to be counted
    if (m_builder.hasText()) {
        const auto marked = planOfMarks();
        if (!marked)
            return marked.error();
        if (marked.value())
            return *marked.value();
    } else if (m_builder.engine() == Engine::Sqlite) {
        return planOfFile();
    }
    SessionNotes *notes = sessionnotes::of(m_db);
    return notes ? knownPlan(*notes) : planOfServer();
}

static QString keyOf(const ListQueryBuilder::Query &query)
{
    QString key = query.sql;
    for (const QVariant &value : query.values)
        key += u'\0' + value.toString();
    return key;
}

/// Every desk of a server reads its list again whenever others change something: what a plan is chosen by hardly does.
Result<ListReader::Planned> ListReader::knownPlan(SessionNotes &notes) const
{
    constexpr std::chrono::seconds rightFor(60);
    constexpr qsizetype most = 64;
    notes.counted.reset();
    const QString key = keyOf(m_builder.page({}, {}, {}, false, 0));
    if (const auto known = notes.plans.constFind(key); known != notes.plans.cend() && !known->until.hasExpired())
        return Planned{known->choice, {}};
    const auto planned = planOfServer();
    if (!planned)
        return planned;
    if (notes.plans.size() >= most)
        notes.plans.clear();
    notes.plans.insert(key, {planned.value().by, QDeadlineTimer(rightFor)});
    return planned;
}

Result<ListReader::Planned> ListReader::planOfServer() const
{
    PlanFacts facts{.hasText = m_builder.hasText()};
    if (const auto done = countStates(facts); !done)
        return done.error();
    if (m_builder.hasRanges()) {
        const auto ofRanges = number(m_builder.filterCount(fewRows));
        if (!ofRanges)
            return ofRanges.error();
        facts.ofRanges = ofRanges.value();
    }
    if (facts.hasText) {
        const auto question = m_builder.textCount(fewRows);
        const auto some = number(question);
        if (!some)
            return some.error();
        SessionNotes *notes = sessionnotes::of(m_db);
        if (notes && some.value() < fewRows && m_builder.areToldByPieces())
            notes->counted = {keyOf(question), some.value(), QDeadlineTimer(std::chrono::seconds(1))};
        facts.ofText = some.value() >= fewRows ? fewNamed : some.value();
    }
    return Planned{cheapestPlan(facts), {}};
}

Result<double> ListReader::fitting(const QList<qint64> &ids) const
{
    const auto query = m_builder.fitting(ids);
    Statement statement = Statement::ofRows(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    const bool isThere = statement.next();
    const double fit = isThere ? double(statement.number(1)) : 0, all = isThere ? double(statement.number(0)) : 0;
    if (const auto done = statement.finish(); !done)
        return done.error();
    return std::max(fit, 0.5) / std::max(all, 1.0);
}

Result<double> ListReader::filtered(qint64 rows) const
{
    if (!m_builder.hasRanges()) {
        const auto ofStates = number(m_builder.totalsCount());
        return ofStates ? Result<double>(double(ofStates.value())) : ofStates.error();
    }
    QList<qint64> some;
    for (qint64 i = 0; i < sampledRows; ++i)
        some.append(1 + rows * i / sampledRows);
    const auto share = fitting(some);
    return share ? Result<double>(double(rows) * share.value()) : share.error();
}

/// By what is marked, of an embedded database; nothing where that is not possible.
Result<std::optional<ListReader::Planned>> ListReader::planOfMarks() const
{
    if (!canMark())
        return std::optional<Planned>();
    const auto marked = rowmarks::mark(m_db, m_builder.markedText());
    if (!marked)
        return marked.error();
    return marked.value() ? std::optional(Planned{m_builder.chosenPlan(), {}}) : std::nullopt;
}

Result<EmbeddedFacts> ListReader::factsOfFile() const
{
    const auto rows = number(m_builder.lastId());
    if (!rows)
        return rows.error();
    const auto matching = filtered(rows.value());
    if (!matching)
        return matching.error();
    return EmbeddedFacts{
        .rows = rows.value(), .matching = matching.value(), .canChoose = canMark(), .isSampled = m_builder.hasRanges()};
}

/// Rows that fit may lie at the beginning of an order (those that are over, among the fewest seats remaining), which no count
/// tells. To try that costs less than most counts, and a tenth of choosing in memory.
Result<ListReader::Planned> ListReader::planOfFile() const
{
    const auto trial = [](int entries, std::optional<EmbeddedFacts> facts) {
        return Planned{{.plan = ListPlan::WalkSome, .walked = INT_MAX, .passed = entries}, facts, true};
    };
    constexpr int sooner = 5'000; // are passed than all is counted
    if (!m_builder.countsAtOnce())
        return trial(sooner, {});
    const auto facts = factsOfFile();
    if (!facts)
        return facts.error();
    const PlanChoice by = cheapestPlan(facts.value());
    constexpr double fewSorted = 700;
    if (by.plan == ListPlan::WalkSome || (by.plan == ListPlan::FilterFirst && facts.value().matching <= fewSorted))
        return Planned{by, facts.value()};
    constexpr int fewEntries = 2'000;
    return trial(fewEntries, facts.value());
}

/// The plan after one that found too few, or the first one.
Result<ListReader::Planned> ListReader::markedIfChosen(bool isAfterWalk, EmbeddedFacts facts) const
{
    const auto choice = [&] { return isAfterWalk ? ::planAfterWalk(facts) : cheapestPlan(facts); };
    if (choice().isMarked) {
        const auto marked = planOfMarks();
        if (!marked)
            return marked.error();
        if (marked.value())
            return *marked.value();
        facts.canChoose = false;
    }
    return Planned{choice(), facts};
}

Result<ListReader::Planned> ListReader::planAfterWalk(const Planned &walked, qint64 found, qint64 wanted) const
{
    if (m_builder.hasText())
        return Planned{{ListPlan::TextFirst}, {}};
    auto facts = walked.facts ? Result<EmbeddedFacts>(*walked.facts) : factsOfFile();
    if (!facts)
        return facts.error();
    EmbeddedFacts known = facts.take();
    known.passed = walked.by.passed;
    known.found = found;
    known.wanted = wanted;
    return markedIfChosen(!walked.isTrial, known);
}

std::unique_ptr<Snapshot> ListReader::oneMoment() const
{
    return canMark() ? std::make_unique<Snapshot>(m_db) : nullptr; // within a transaction there is one already
}

bool ListReader::canMark() const { return m_builder.engine() == Engine::Sqlite && rowmarks::arePossible(m_db); }

/// How all rows are found that there are, in no order.
Result<PlanChoice> ListReader::whole() const
{
    if (!m_builder.hasText())
        return PlanChoice{ListPlan::FilterFirst};
    const auto marked = planOfMarks();
    if (!marked)
        return marked.error();
    if (marked.value())
        rowmarks::chooseAll();
    return PlanChoice{.plan = ListPlan::TextFirst, .isMarked = marked.value().has_value()};
}

Result<std::optional<PagePlace>> ListReader::found(const ListQueryBuilder::Query &query) const
{
    Statement statement = Statement::ofRows(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    if (!statement.next())
        return std::optional<PagePlace>();
    return std::optional(PagePlace{statement.value(0), statement.number(1), false});
}

/// By what is marked: the row that comes so many rows after the first.
Result<PagePlace> ListReader::chosenAt(const PlanChoice &by, qint64 offset) const
{
    const bool isExact = by.plan == ListPlan::Chosen; // the stretch is of one value, in the order of the ids
    for (const bool emptySegment : {false, true}) {
        if (emptySegment && !m_builder.hasEmptySegment())
            break;
        const MarkedOrder order = m_builder.markedOrder({}, emptySegment);
        const auto before = rowmarks::chooseAround(m_db, order, offset);
        if (!before)
            return before.error();
        if (rowmarks::chosen() > 0) {
            const qint64 within = offset - before.value();
            const auto place = found(isExact ? m_builder.chosenAt(order.isDescending ? rowmarks::chosen() - 1 - within : within)
                                             : m_builder.rowAt(by, emptySegment, within));
            if (!place)
                return place.error();
            if (place.value())
                return *place.value();
        }
        offset -= before.value();
    }
    return listIsShorter();
}

Result<PagePlace> ListReader::placeAt(qint64 row) const
{
    if (row <= 0)
        return PagePlace{};
    const auto moment = oneMoment();
    constexpr qint64 far = 5'000; // entries are passed sooner than a place is found in memory
    const auto marked =
        m_builder.isFiltered() || row > far ? planOfMarks() : Result<std::optional<Planned>>(std::optional<Planned>());
    const auto chosen = !marked ? Result<Planned>(marked.error()) : marked.value() ? Result<Planned>(*marked.value()) : plan();
    if (!chosen)
        return chosen.error();
    Planned planned = chosen.value();
    qint64 offset = row - 1;
    if (planned.by.isMarked) {
        if (!m_builder.mayLackWords())
            return chosenAt(planned.by, offset);
        planned.by.plan = ListPlan::TextFirst;
        rowmarks::chooseAll();
    }
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
        const auto place = found(m_builder.rowAt(planned.by, emptySegment, offset, fromEnd));
        if (!place)
            return place.error();
        if (place.value())
            return *place.value();
        if (!m_builder.hasEmptySegment())
            break;
        const auto all = whole();
        const auto filled = all ? number(m_builder.segmentCount(all.value())) : Result<qint64>(all.error());
        if (!filled)
            return filled.error();
        offset -= filled.value();
    }
    return listIsShorter();
}

/// A page and its count are asked for together, and what a server was asked to plan the page is often the count already.
std::optional<qint64> ListReader::countedForPlan() const
{
    SessionNotes *notes = m_builder.hasText() ? sessionnotes::of(m_db) : nullptr;
    if (!notes || !notes->counted)
        return {};
    const SessionNotes::Counted counted = *std::exchange(notes->counted, std::nullopt); // once: it grows old
    const bool fits = !counted.until.hasExpired() && counted.question == keyOf(m_builder.textCount(fewRows));
    return fits ? std::optional(counted.rows) : std::nullopt;
}

Result<ListCount> ListReader::count() const
{
    if (m_builder.isImpossible())
        return ListCount{};
    const auto reach = officeReach(m_db);
    if (!reach)
        return reach.error();
    if (const auto counted = countedForPlan())
        return ListCount{*counted, true};
    const bool exact = m_builder.countedByTotals() && (reach.value().isWhole || m_builder.isSeenWhole());
    const auto moment = oneMoment();
    if (!exact && canMark() && !m_builder.mayLackWords()) {
        const auto marked = rowmarks::mark(m_db, m_builder.markedText());
        if (!marked)
            return marked.error();
        if (marked.value())
            return ListCount{*marked.value(), true};
    }
    const auto by = whole();
    if (!by)
        return by.error();
    const auto rows = number(exact ? m_builder.totalsCount() : m_builder.cappedCount(by.value(), countLimit + 1));
    if (!rows)
        return rows.error();
    if (exact || rows.value() <= countLimit)
        return ListCount{rows.value(), true};
    return ListCount{countLimit, false};
}
