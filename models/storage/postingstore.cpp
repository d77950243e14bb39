#include "models/storage/postingstore.h"

#include "models/domain/textfold.h"
#include "models/storage/listreader.h"
#include "models/storage/officereach.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingsort.h"

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
    result.prefecture = Prefecture::fromNumber(int(row.number(4)));
    result.municipality = row.text(5);
    result.place = row.text(6);
    result.profession = professionFromNumber(int(row.number(7)));
    result.employment = fromCode<EmploymentForm>(row.text(8));
    result.seats = {int(row.number(9)), int(row.number(10)), int(row.number(11)), int(row.number(12))};
    result.review = fromCode<ReviewState>(row.text(13)).value_or(ReviewState::Received);
    result.publication = fromCode<PublicationState>(row.text(14)).value_or(PublicationState::Unpublished);
    result.fill = fromCode<FillState>(row.text(15)).value_or(FillState::Unfilled);
    result.disclosure = fromCode<Disclosure>(row.text(16)).value_or(Disclosure::NonPublic);
    result.receivedOn = row.date(17);
    result.neededBy = row.date(18);
    result.validUntil = row.date(19);
    result.revision = int(row.number(20));
    result.red = int(row.number(21));
    result.amber = int(row.number(22));
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

static PagePlace placeOf(const PostingCursor &cursor) { return {cursor.value, qToUnderlying(cursor.id), cursor.atStart}; }

Result<PostingQueryBuilder> PostingStore::queryBuilder(const PostingFilter &filter, const PostingOrder &order) const
{
    const auto reach = officeReach(m_db);
    if (!reach)
        return reach.error();
    return PostingQueryBuilder(dialect::engineOf(m_db), filter, order, reach.value().own);
}

Result<PostingPage> PostingStore::page(const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after,
                                       int limit) const
{
    const auto builder = queryBuilder(filter, order);
    if (!builder)
        return builder.error();
    PostingPage page;
    if (builder.value().isImpossible())
        return page;
    auto found =
        ListReader(m_db, builder.value()).rows(shownColumns, placeOf(after), limit + 1, rowFrom); // one more tells of the end
    if (!found)
        return found.error();
    page.rows = found.take();
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {sortValue(page.rows.last(), order.sort), page.rows.last().id, false};
    return page;
}

Result<PostingCursor> PostingStore::cursorAt(const PostingFilter &filter, const PostingOrder &order, qint64 row) const
{
    const auto builder = queryBuilder(filter, order);
    if (!builder)
        return builder.error();
    const auto place = ListReader(m_db, builder.value()).placeAt(row);
    if (!place)
        return place.error();
    return PostingCursor{place.value().value, PostingId{place.value().id}, place.value().atStart};
}

Result<PostingCount> PostingStore::count(const PostingFilter &filter) const
{
    const auto builder = queryBuilder(filter, {});
    return builder ? ListReader(m_db, builder.value()).count() : builder.error();
}

Result<PostingRow> PostingStore::row(PostingId id) const
{
    const auto found = rowsOf<PostingRow>(
        m_db, {u"SELECT %1 FROM posting WHERE posting.id = ?"_s.arg(shownColumns), {qToUnderlying(id)}}, rowFrom);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, PostingStoreText::tr("The posting does not exist any more. Load the list again.")};
    return found.value().first();
}

Result<QList<PostingRow>> PostingStore::lastChangedBy(const QString &actor, int limit) const
{
    Statement changed(m_db, u"SELECT p.id FROM (SELECT subject, MAX(id) AS last FROM audit"
                            " WHERE id > (SELECT COALESCE(MAX(id), 0) FROM audit) - ? AND actor = ?"
                            " AND action NOT IN (?, ?) GROUP BY subject) a"
                            " JOIN posting p ON p.number = a.subject ORDER BY a.last DESC LIMIT %1"_s.arg(limit));
    if (const auto done = changed.run({recentEntries, actor, publishedOnItsDay, endedByItsDay}); !done)
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
    const PostingRow &own = self.value();
    if (!own.prefecture || !own.profession)
        return QList<PostingRow>();
    const auto found = rowsOf<PostingRow>( // place and profession as values: by them the server finds the rows
        m_db,
        {u"SELECT %1 FROM posting JOIN posting self ON self.id = ? AND posting.facility_id = self.facility_id"
         " AND posting.prefecture = ? AND posting.profession = ? AND posting.employment = self.employment"
         " AND posting.id <> self.id WHERE self.facility_id > 0" // 0: hidden from this login, as many others are
         " AND posting.merged_into IS NULL AND posting.publication <> 'ended' AND NOT EXISTS (SELECT 1"
         " FROM duplicate_dismissed d WHERE d.first_id = CASE WHEN posting.id < self.id THEN posting.id ELSE self.id END"
         " AND d.second_id = CASE WHEN posting.id < self.id THEN self.id ELSE posting.id END)"
         " ORDER BY posting.id DESC LIMIT 50"_s.arg(shownColumns),
         {qToUnderlying(id), own.prefecture->number(), numberOf(*own.profession)}},
        rowFrom);
    if (!found)
        return found.error();
    QList<PostingRow> same;
    for (const PostingRow &other : found.value())
        if (foldedName(other.place) == foldedName(own.place))
            same.append(other);
    return same;
}
