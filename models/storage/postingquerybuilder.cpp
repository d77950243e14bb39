#include "models/storage/postingquerybuilder.h"

#include "models/storage/conditions.h"
#include "models/storage/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addRanges(ListQuestion &asked, const PostingFilter &filter)
{
    constexpr int red = 1000; // checks = red × 1000 + amber
    addRange(asked, u"received_on"_s, dayBound(filter.receivedFrom), dayBound(filter.receivedTo));
    addRange(asked, u"valid_until"_s, {}, dayBound(filter.validUntilTo));
    if (filter.checks == CheckLevel::Red)
        addRange(asked, u"checks"_s, red, {});
    else if (filter.checks == CheckLevel::Amber)
        addRange(asked, u"checks"_s, 1, red - 1);
    else if (filter.checks == CheckLevel::Clean)
        addRange(asked, u"checks"_s, {}, 0);
}

/// The queue is few rows beside those that were decided, and read along the needed-by day all the time: it has an index of its
/// own.
bool isQueue(const PostingFilter &filter, const PostingOrder &order)
{
    const auto waits = [](ReviewState state) {
        return state == ReviewState::Received || state == ReviewState::InReview || state == ReviewState::Resubmitted;
    };
    return order.sort == PostingSort::NeededBy && !filter.review.isEmpty() &&
           std::all_of(filter.review.begin(), filter.review.end(), waits);
}

/// What only the own prefecture can answer, said of that prefecture. Of others nobody sees how review and checks stand: all that
/// is seen of them counts as approved and clean (resources/office/rights.sql).
std::optional<PostingFilter> askedOfOwn(PostingFilter filter, std::optional<Prefecture> own)
{
    if (!own)
        return {};
    const bool isHiddenElsewhere = (!filter.review.isEmpty() && !filter.review.contains(ReviewState::Approved)) ||
                                   filter.checks == CheckLevel::Red || filter.checks == CheckLevel::Amber;
    if (isHiddenElsewhere && (filter.prefectures.isEmpty() || filter.prefectures.contains(*own)))
        filter.prefectures = {*own};
    return filter.prefectures == QList{*own} ? std::optional(filter) : std::nullopt;
}

ListQuestion question(const PostingFilter &filter, const PostingOrder &order)
{
    ListQuestion asked{
        .table = u"posting"_s, .totalled = u"postings"_s, .column = codeOf(order.sort), .direction = order.direction};
    asked.mayBeEmpty = order.sort == PostingSort::NeededBy || (order.sort == PostingSort::ValidUntil && !filter.validUntilTo);
    asked.states = placesAndProfessions(filter.prefectures, filter.professions);
    addCodes(asked, u"review"_s, filter.review);
    addCodes(asked, u"publication"_s, filter.publication);
    addCodes(asked, u"fill"_s, filter.fill);
    asked.isOfFewTotals = !filter.fill.isEmpty();
    addRanges(asked, filter);
    addText(asked, filter.text, filter.prefectures, filter.professions);
    if (isQueue(filter, order)) {
        asked.walkIndex = u"posting_queue_by_needed_by"_s;
        asked.walkCondition = u"review IN ('received', 'in_review', 'resubmitted')"_s; // as the index names them
    }
    // Few postings are red, which SQLite cannot know: it would read every row of a prefecture to find those of it.
    if (filter.checks == CheckLevel::Red)
        asked.filterIndex = u"posting_by_checks"_s;
    asked.told = {u"prefecture"_s, u"profession"_s,  u"review"_s,      u"publication"_s,
                  u"fill"_s,       u"received_on"_s, u"valid_until"_s, u"checks"_s};
    return asked;
}

ListQuestion question(const PostingFilter &filter, const PostingOrder &order, std::optional<Prefecture> own)
{
    const auto ofOwn = askedOfOwn(filter, own);
    if (!ofOwn)
        return question(filter, order);
    ListQuestion asked = question(*ofOwn, order);
    asked.view = u"own_posting"_s;
    return asked;
}

} // namespace

PostingQueryBuilder::PostingQueryBuilder(Engine engine, const PostingFilter &filter, const PostingOrder &order,
                                         std::optional<Prefecture> own)
    : ListQueryBuilder(engine, question(filter, order, own))
{
}

QString PostingQueryBuilder::scope(const PostingFilter &filter)
{
    QString text;
    for (const QString &condition : placesAndProfessions(filter.prefectures, filter.professions))
        text += u" AND "_s + condition;
    return text;
}

ListQueryBuilder::Query PostingQueryBuilder::cells() const
{
    Query query;
    query.sql = u"SELECT prefecture, profession, COUNT(*), SUM(headcount), SUM(offered), SUM(awaiting), SUM(started) %1"
                " GROUP BY prefecture, profession ORDER BY prefecture, profession"_s.arg(
                    rows({hasText() ? ListPlan::TextFirst : ListPlan::FilterFirst}, query.values));
    return query;
}
