#include "models/storage/postingstore.h"

#include "models/storage/postingsort.h"

#include "models/domain/textfold.h"
#include "models/storage/totalsreach.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PostingStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PostingStoreText)
};

namespace {

const QString shownColumns =
    u"posting.id, posting.number, posting.facility_name, posting.facility_code, posting.prefecture, posting.municipality,"
    " posting.place_name, posting.profession, posting.employment, posting.headcount, posting.offered, posting.awaiting,"
    " posting.started, posting.review, posting.publication, posting.fill, posting.disclosure, posting.received_on,"
    " posting.needed_by, posting.valid_until, posting.revision, posting.red, posting.amber"_s;

PostingRow rowFrom(const Statement &row)
{
    PostingRow result;
    result.id = PostingId{row.number(0)};
    result.number = row.text(1);
    result.facility = row.text(2);
    result.facilityCode = row.text(3);
    result.prefecture = Prefecture::fromNumber(row.value(4).toInt());
    result.municipality = row.text(5);
    result.place = row.text(6);
    result.profession = professionFromNumber(row.value(7).toInt());
    result.employment = fromCode<EmploymentForm>(row.text(8));
    result.seats = {row.value(9).toInt(), row.value(10).toInt(), row.value(11).toInt(), row.value(12).toInt()};
    result.review = fromCode<ReviewState>(row.text(13)).value_or(ReviewState::Received);
    result.publication = fromCode<PublicationState>(row.text(14)).value_or(PublicationState::Unpublished);
    result.fill = fromCode<FillState>(row.text(15)).value_or(FillState::Unfilled);
    result.disclosure = fromCode<Disclosure>(row.text(16)).value_or(Disclosure::NonPublic);
    result.receivedOn = row.date(17);
    result.neededBy = row.date(18);
    result.validUntil = row.date(19);
    result.revision = row.value(20).toInt();
    result.red = row.value(21).toInt();
    result.amber = row.value(22).toInt();
    return result;
}

} // namespace

QVariant sortValue(const PostingRow &row, PostingSort sort)
{
    switch (sort) {
    case PostingSort::Number:
        return row.number;
    case PostingSort::Facility:
        return bound(row.facility);
    case PostingSort::FacilityCode:
        return bound(row.facilityCode);
    case PostingSort::Place:
        return bound(row.place);
    case PostingSort::Prefecture:
        return row.prefecture->number();
    case PostingSort::Municipality:
        return bound(row.municipality);
    case PostingSort::Profession:
        return numberOf(*row.profession);
    case PostingSort::Employment:
        return row.employment ? codeOf(*row.employment) : u""_s;
    case PostingSort::Disclosure:
        return codeOf(row.disclosure);
    case PostingSort::Headcount:
        return row.seats.headcount;
    case PostingSort::Offered:
        return row.seats.offered;
    case PostingSort::Awaiting:
        return row.seats.awaiting;
    case PostingSort::Started:
        return row.seats.started;
    case PostingSort::Remaining:
        return row.seats.remaining();
    case PostingSort::Revision:
        return row.revision;
    case PostingSort::Review:
        return codeOf(row.review);
    case PostingSort::Publication:
        return codeOf(row.publication);
    case PostingSort::Fill:
        return codeOf(row.fill);
    case PostingSort::ReceivedOn:
        return row.receivedOn;
    case PostingSort::NeededBy:
        return bound(row.neededBy);
    case PostingSort::ValidUntil:
        return bound(row.validUntil);
    case PostingSort::Checks:
        return row.red * 1000 + row.amber;
    }
    return {};
}

Result<qint64> PostingStore::number(const PostingQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

Result<QList<PostingRow>> PostingStore::rows(const PostingQueryBuilder::Query &query) const
{
    Statement statement(m_db, query.sql);
    if (const auto done = statement.run(query.values); !done)
        return done.error();
    QList<PostingRow> found;
    while (statement.next())
        found.append(rowFrom(statement));
    return found;
}

Result<PostingPlan> PostingStore::planFor(const PostingQueryBuilder &builder, const PostingFilter &filter) const
{
    PostingFilter states = filter;
    states.receivedFrom = states.receivedTo = states.validUntilTo = std::nullopt;
    states.checks = std::nullopt;
    states.text.clear();
    if (states == PostingFilter() && !builder.hasRanges() && !builder.hasText())
        return PostingPlan::WalkOrder; // a page of everything: nothing needs to be counted
    PlanFacts facts;
    const auto all = number(PostingQueryBuilder(m_engine, {}, {}).totalsCount());
    const auto ofStates = number(PostingQueryBuilder(m_engine, states, {}).totalsCount());
    if (!all || !ofStates)
        return all ? ofStates.error() : all.error();
    facts.rows = all.value();
    facts.ofStates = ofStates.value();
    if (builder.hasRanges()) {
        const auto ofRanges = number(builder.filterCount(fewRows));
        if (!ofRanges)
            return ofRanges.error();
        facts.ofRanges = ofRanges.value();
    }
    if (builder.hasText()) {
        const auto ofText = number(builder.textCount(fewRows));
        if (!ofText)
            return ofText.error();
        facts.ofText = ofText.value();
    }
    return cheapestPlan(facts);
}

Result<QList<PostingRow>> PostingStore::segment(const PostingQueryBuilder &builder, PostingPlan plan, const PostingCursor &after,
                                                bool emptySegment, int wanted) const
{
    auto found = rows(builder.page(plan, shownColumns, after, emptySegment, wanted));
    if (!found || plan != PostingPlan::WalkSome || m_engine != Engine::Sqlite || found.value().size() == wanted)
        return found;
    constexpr qint64 mostSorted = 200'000; // more are walked through faster than sorted
    const auto filtered = number(builder.filterCount(mostSorted));
    if (!filtered)
        return filtered.error();
    const auto whole = filtered.value() < mostSorted ? PostingPlan::FilterFirst : PostingPlan::WalkOrder;
    return rows(builder.page(whole, shownColumns, after, emptySegment, wanted));
}

Result<PostingPage> PostingStore::page(const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after,
                                       int limit) const
{
    const PostingQueryBuilder builder(m_engine, filter, order);
    PostingPage page;
    if (builder.isImpossible())
        return page;
    const auto plan = planFor(builder, filter);
    if (!plan)
        return plan.error();
    const int wanted = limit + 1; // one more tells whether the end is reached
    const bool pastFilled = !after.atStart && after.value.isNull();
    for (const bool emptySegment : {false, true}) {
        if ((emptySegment ? !builder.hasEmptySegment() : pastFilled) || page.rows.size() >= wanted)
            continue;
        auto found = segment(builder, plan.value(), after, emptySegment, wanted - int(page.rows.size()));
        if (!found)
            return found.error();
        page.rows += found.take();
    }
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {sortValue(page.rows.last(), order.sort), page.rows.last().id, false};
    return page;
}

Result<PostingCursor> PostingStore::cursorAt(const PostingFilter &filter, const PostingOrder &order, qint64 row) const
{
    if (row <= 0)
        return PostingCursor{};
    const PostingQueryBuilder builder(m_engine, filter, order);
    const auto plan = planFor(builder, filter);
    if (!plan)
        return plan.error();
    qint64 offset = row - 1;
    for (const bool emptySegment : {false, true}) {
        const auto query = builder.rowAt(plan.value(), emptySegment, offset);
        Statement statement(m_db, query.sql);
        if (const auto done = statement.run(query.values); !done)
            return done.error();
        if (statement.next())
            return PostingCursor{statement.value(0), PostingId{statement.number(1)}, false};
        if (!builder.hasEmptySegment())
            break;
        const auto filled = number(builder.segmentCount());
        if (!filled)
            return filled.error();
        offset -= filled.value();
    }
    return Error{Error::Kind::NotFound, PostingStoreText::tr("The list has become shorter. Load it again.")};
}

Result<PostingCount> PostingStore::count(const PostingFilter &filter) const
{
    const PostingQueryBuilder builder(m_engine, filter, {});
    if (builder.isImpossible())
        return PostingCount{};
    const auto covered = totalsCoverAll(m_db);
    if (!covered)
        return covered.error();
    const bool exact = builder.countedByTotals() && covered.value();
    const auto found = number(exact ? builder.totalsCount() : builder.cappedCount(countLimit + 1));
    if (!found)
        return found.error();
    if (exact || found.value() <= countLimit)
        return PostingCount{found.value(), true};
    return PostingCount{countLimit, false};
}

Result<PostingRow> PostingStore::row(PostingId id) const
{
    const auto found = rows({u"SELECT %1 FROM posting WHERE posting.id = ?"_s.arg(shownColumns), {qToUnderlying(id)}});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, PostingStoreText::tr("The posting does not exist any more. Load the list again.")};
    return found.value().first();
}

Result<QList<PostingRow>> PostingStore::lastChangedBy(const QString &actor, int limit) const
{
    Statement changed(m_db, u"SELECT p.id FROM (SELECT subject, MAX(id) AS last FROM audit"
                            " WHERE id > (SELECT COALESCE(MAX(id), 0) FROM audit) - ? AND actor = ? GROUP BY subject) a"
                            " JOIN posting p ON p.number = a.subject ORDER BY a.last DESC LIMIT %1"_s.arg(limit));
    if (const auto done = changed.run({recentEntries, actor}); !done)
        return done.error();
    QList<PostingId> ids;
    while (changed.next())
        ids.append(PostingId{changed.number(0)});
    changed.query().finish();
    QList<PostingRow> found;
    for (const PostingId id : std::as_const(ids)) {
        auto posting = row(id);
        if (!posting)
            return posting.error();
        found.append(posting.take());
    }
    return found;
}

Result<QList<PostingRow>> PostingStore::duplicatesOf(PostingId id) const
{
    const auto self = row(id);
    if (!self)
        return self.error();
    const auto found =
        rows({u"SELECT %1 FROM posting JOIN posting self ON self.id = ? AND posting.facility_id = self.facility_id"
              " AND posting.profession = self.profession AND posting.employment = self.employment AND posting.id <> self.id"
              " WHERE posting.merged_into IS NULL AND posting.publication <> 'ended' AND NOT EXISTS (SELECT 1"
              " FROM duplicate_dismissed d WHERE d.first_id = CASE WHEN posting.id < self.id THEN posting.id ELSE self.id END"
              " AND d.second_id = CASE WHEN posting.id < self.id THEN self.id ELSE posting.id END)"
              " ORDER BY posting.id DESC LIMIT 50"_s.arg(shownColumns),
              {qToUnderlying(id)}});
    if (!found)
        return found.error();
    QList<PostingRow> same;
    for (const PostingRow &other : found.value())
        if (foldedName(other.place) == foldedName(self.value().place))
            same.append(other);
    return same;
}
