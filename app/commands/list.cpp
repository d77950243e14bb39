#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/listcursor.h"
#include "app/office.h"
#include "app/options.h"
#include "app/peoplelist.h"
#include "app/peoplescope.h"
#include "app/postingjson.h"
#include "app/texttable.h"
#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingpast.h"
#include "models/storage/postingstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

namespace {

constexpr int pageSize = 1000;

/// Cursors are only good for the order in which they were given out.
QString nameOf(const PostingOrder &order)
{
    return u"postings %1%2"_s.arg(codeOf(order.sort), order.direction == Qt::DescendingOrder ? u":desc"_s : QString());
}

Result<PostingCursor> cursorFrom(const Invocation &call, const PostingOrder &order)
{
    const auto seen = cursorOption(call, nameOf(order));
    if (!seen)
        return seen.error();
    if (!seen.value())
        return PostingCursor{};
    return PostingCursor{valueOf(seen.value()->value(u"value"_s)), PostingId{seen.value()->value(u"id"_s).toInteger()}, false};
}

/// Without the number, which may be a name that the rows hide; continued() finds it again by the id.
QString wordOf(const PostingCursor &cursor, const PostingOrder &order)
{
    const QVariant value = order.sort == PostingSort::Number ? QVariant() : cursor.value;
    return cursorWord(nameOf(order), {{u"id"_s, qToUnderlying(cursor.id)}, {u"value"_s, jsonOf(value)}});
}

/// The cursor with the number that its posting has: numbers never change.
Result<PostingCursor> continued(const QSqlDatabase &db, PostingCursor cursor, const PostingOrder &order)
{
    if (cursor.atStart || order.sort != PostingSort::Number)
        return cursor;
    const auto posting = PostingLoader(db).byId(cursor.id);
    if (!posting)
        return posting.error();
    cursor.value = posting.value().number;
    return cursor;
}

struct Listed
{
    QList<PostingRow> rows;
    PostingCount total;
    std::optional<PostingCursor> next;
};

/// The list as it stood at the end of a past day.
Result<Listed> listedThen(const QSqlDatabase &db, QDate day, const PostingFilter &filter, const PostingOrder &order, qint64 limit)
{
    auto rows = PostingPast(db, day).rows(filter, order);
    if (!rows)
        return rows.error();
    Listed list{.rows = rows.take(), .total = {}, .next = {}};
    list.total = {.rows = list.rows.size(), .exact = true};
    list.rows.resize(std::min<qsizetype>(list.rows.size(), limit));
    return list;
}

Result<Listed> listed(const QSqlDatabase &db, const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after,
                      qint64 limit)
{
    const auto start = continued(db, after, order);
    if (!start)
        return start.error();
    PostingCursor cursor = start.value();
    const PostingStore store(db);
    Listed list;
    bool last = false;
    while (!last && list.rows.size() < limit) {
        const auto page = store.page(filter, order, cursor, int(std::min<qint64>(limit - list.rows.size(), pageSize)));
        if (!page)
            return page.error();
        list.rows += page.value().rows;
        cursor = page.value().next;
        last = page.value().last;
    }
    if (!last)
        list.next = cursor;
    const auto total = store.count(filter);
    if (!total)
        return total.error();
    list.total = total.value();
    return list;
}

QString shown(const Listed &list)
{
    QList<QStringList> lines{{ListText::tr("Number"), ListText::tr("Facility"), ListText::tr("Prefecture"),
                              ListText::tr("Profession"), ListText::tr("Headcount"), ListText::tr("Remaining"),
                              ListText::tr("Review"), ListText::tr("Publication"), ListText::tr("Fill"),
                              ListText::tr("Needed by")}};
    for (const PostingRow &row : list.rows)
        lines.append({row.number, row.facility, row.prefecture ? row.prefecture->label() : QString(),
                      row.profession ? label(*row.profession) : QString(), QString::number(row.seats.headcount),
                      QString::number(row.seats.remaining()), label(row.review), label(row.publication), label(row.fill),
                      fieldDate(row.neededBy)});
    const QString total = QLocale().toString(list.total.rows);
    return textTable(lines, {4, 5}) + u'\n' +
           (list.total.exact ? ListText::tr("%1 of %2 postings.") : ListText::tr("%1 of more than %2 postings."))
               .arg(QLocale().toString(list.rows.size()), total);
}

Outcome runList(const Invocation &call, Console &)
{
    if (const auto sound = checkedNarrowing(call); !sound)
        return wrongUsage(sound.error().message);
    if (call.subject != u"postings"_s)
        return listPeople(call);
    const auto filter = filterOption(call);
    if (!filter)
        return wrongUsage(filter.error().message);
    const auto wanted = orderOption(call);
    if (!wanted)
        return wrongUsage(wanted.error().message);
    const PostingOrder order = showsPersonal(call) ? wanted.value() : publicOrder(wanted.value());
    const auto limit = numberOption(call, u"limit"_s, 100, 1, 1'000'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const auto after = cursorFrom(call, order);
    if (!after)
        return wrongUsage(after.error().message);
    const auto day = pastDayOption(call);
    if (!day)
        return wrongUsage(day.error().message);
    const bool isPast = day.value().isValid();
    if (isPast && call.isSet(u"after"_s))
        return wrongUsage(ListText::tr("A list of a past day is given whole: leave out “--after”, and raise “--limit”."));
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto list = office.value()->read([&](const QSqlDatabase &db) {
        return isPast ? listedThen(db, day.value(), filter.value(), order, limit.value())
                      : listed(db, filter.value(), order, after.value(), limit.value());
    });
    if (!list)
        return failed(list.error());
    Listed seen = list.value();
    if (!showsPersonal(call))
        for (PostingRow &row : seen.rows)
            row = maskedRow(row);
    QJsonArray rows;
    for (const PostingRow &row : std::as_const(seen.rows))
        rows.append(postingJson(row));
    const auto &next = list.value().next;
    QJsonObject json{{u"rows"_s, rows},
                     {u"total"_s, list.value().total.rows},
                     {u"next"_s, next ? QJsonValue(wordOf(*next, order)) : QJsonValue()}};
    if (isPast)
        json.insert(u"as_of"_s, day.value().toString(Qt::ISODate));
    if (!list.value().total.exact)
        json.insert(u"total_is_at_least"_s, true);
    return done(json, call.json ? QString() : shown(seen));
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .subjects = {u"postings"_s, u"seekers"_s, u"applications"_s, u"interviews"_s, u"hires"_s, u"training"_s, u"orders"_s,
                         u"courses"_s},
            .summary = ListText::tr("Lists postings a page at a time, or people and what happens with them; names are masked."),
            .options = filterOptions() +
                       QList<CommandOption>{sortOption(),
                                            {u"limit"_s, u"N"_s, ListText::tr("how many rows at most (100)")},
                                            afterOption(),
                                            pastDayOption()} +
                       peopleScopeOptions(),
            .run = runList};
}
