#include "app/peoplelist.h"

#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/listcursor.h"
#include "app/options.h"
#include "app/peoplescope.h"
#include "app/peopleview.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerstore.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct PeopleListText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleListText)
};

namespace {

struct Table
{
    QJsonArray rows;
    QList<QStringList> lines;
    qint64 total = 0;  // with the filter, also those not listed
    QJsonObject place; // of the last row, where more follow
    QString next;      // where it goes on; empty at the end
};

Outcome shown(const Table &table)
{
    const QJsonObject json{{u"rows"_s, table.rows},
                           {u"total"_s, table.total},
                           {u"next"_s, table.next.isEmpty() ? QJsonValue() : QJsonValue(table.next)}};
    return done(json, textTable(table.lines) + PeopleListText::tr("%n row(s).", nullptr, int(table.rows.size())));
}

SeekerOrder seekerOrder(const Invocation &call)
{
    SeekerOrder order{SeekerSort::Number, Qt::AscendingOrder};
    const auto read = readOrder(call, order.sort, order.direction);
    return read ? order : SeekerOrder(); // checked before anything is opened
}

/// The order of a list, for its cursors.
QString orderName(const Invocation &call)
{
    if (call.subject == u"seekers"_s) {
        const SeekerOrder order = seekerOrder(call);
        return u"seekers %1%2"_s.arg(codeOf(order.sort), order.direction == Qt::DescendingOrder ? u":desc"_s : QString());
    }
    return call.subject;
}

/// What --after holds; nothing at the start. Its sense was checked before.
std::optional<QJsonObject> seenRow(const Invocation &call) { return cursorOption(call, orderName(call)).take(); }

QJsonObject placeOf(qint64 id, const QVariant &value) { return {{u"id"_s, id}, {u"value"_s, jsonOf(value)}}; }

/// The cursor of a list: its last row's value and id.
template <typename Cursor, typename Id>
Cursor cursorOf(const Invocation &call)
{
    const auto seen = seenRow(call);
    if (!seen)
        return {};
    const QVariant value = valueOf(seen->value(u"value"_s));
    const Id id{seen->value(u"id"_s).toInteger()};
    if constexpr (std::is_same_v<Cursor, CaseCursor>)
        return {value.toString(), id, false};
    else if constexpr (std::is_same_v<Cursor, SeekerCursor>)
        return {value, id, false};
    else
        return {value.toDate(), id, false};
}

/// With how many rows pass the filter and with the word that goes on. Counting takes as long as there are rows, so it is done
/// once: for the first page, where that is not the whole list; pages after it are told by the word.
template <typename Count>
Result<Table> counted(const Invocation &call, Table table, Count count)
{
    const auto seen = seenRow(call);
    if (seen && seen->contains(u"total"_s)) {
        table.total = seen->value(u"total"_s).toInteger();
    } else if (!seen && table.place.isEmpty()) {
        table.total = table.rows.size();
    } else {
        const Result<qint64> total = count();
        if (!total)
            return total.error();
        table.total = total.value();
    }
    if (!table.place.isEmpty()) {
        table.place.insert(u"total"_s, table.total);
        table.next = cursorWord(orderName(call), table.place);
    }
    return table;
}

Result<Table> seekers(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const SeekerFilter filter = seekerFilter(call, scope);
    const SeekerStore store(db);
    Table table;
    table.lines.append({PeopleListText::tr("Number"), PeopleListText::tr("Name"), PeopleListText::tr("Prefecture"),
                        PeopleListText::tr("Profession"), PeopleListText::tr("Licence"), PeopleListText::tr("State"),
                        PeopleListText::tr("Valid until")});
    const SeekerOrder order = seekerOrder(call);
    auto cursor = cursorOf<SeekerCursor, SeekerId>(call);
    bool last = false;
    while (!last && table.rows.size() < scope.limit) {
        const auto page = store.page(filter, order, cursor, int(std::min<qint64>(scope.limit - table.rows.size(), 1000)));
        if (!page)
            return page.error();
        for (const SeekerRow &found : page.value().rows) {
            const SeekerRow row = seenBy(found, scope.personal);
            table.rows.append(caseJson(row));
            table.lines.append({row.number, row.name, row.prefecture ? row.prefecture->label() : QString(),
                                row.profession ? label(*row.profession) : QString(), label(row.check), label(row.state),
                                fieldDate(row.validUntil)});
        }
        cursor = page.value().next;
        last = page.value().last;
    }
    if (!last)
        table.place = placeOf(qToUnderlying(cursor.id), cursor.value);
    return counted(call, table, [&]() -> Result<qint64> {
        const auto count = store.count(filter);
        return count ? Result<qint64>(count.value().rows) : count.error();
    });
}

Result<Table> applications(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const auto filter = applicationFilter(db, call, scope);
    if (!filter)
        return filter.error();
    const QDate today = filter.value().today;
    const CaseStore store(db);
    const auto page = store.applications(filter.value(), cursorOf<CaseCursor, qint64>(call), int(scope.limit));
    if (!page)
        return page.error();
    Table table;
    if (!page.value().last)
        table.place = placeOf(page.value().next.id, page.value().next.at);
    PostingRows postings(db, scope.personal);
    for (const ApplicationRow &found : page.value().rows) {
        const auto visible = postings.seen(found);
        if (!visible)
            return visible.error();
        const ApplicationRow &row = visible.value();
        table.rows.append(caseJson(row, today));
        table.lines.append({row.number, row.seekerNumber, row.seekerName, row.postingNumber, row.facility, label(row.stage),
                            PeopleListText::tr("%n day(s)", nullptr, daysInStage(row.stageSince, today))});
    }
    return counted(call, table, [&] { return store.count(filter.value()); });
}

Result<Table> interviews(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const InterviewFilter filter = interviewFilter(call, scope);
    const auto page = CaseStore(db).interviews(filter, cursorOf<CaseCursor, qint64>(call), int(scope.limit));
    if (!page)
        return page.error();
    Table table;
    if (!page.value().last)
        table.place = placeOf(page.value().next.id, page.value().next.at);
    PostingRows postings(db, scope.personal);
    for (const InterviewRow &found : page.value().rows) {
        const auto visible = postings.seen(found);
        if (!visible)
            return visible.error();
        const InterviewRow &row = visible.value();
        table.rows.append(caseJson(row));
        table.lines.append({row.interview.number, fieldMoment(row.interview.from), row.seekerNumber, row.seekerName, row.facility,
                            row.interview.interviewer, label(row.interview.mode), label(row.interview.result)});
    }
    return counted(call, table, [&] { return CaseStore(db).count(filter); });
}

Result<Table> hires(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const auto filter = hireFilter(db, call, scope);
    if (!filter)
        return filter.error();
    const auto rows = CaseStore(db).hires(filter.value(), cursorOf<HireCursor, HireId>(call), int(scope.limit));
    if (!rows)
        return rows.error();
    Table table;
    if (!rows.value().last)
        table.place = placeOf(qToUnderlying(rows.value().next.id), rows.value().next.day);
    PostingRows postings(db, scope.personal);
    for (const HireRow &found : rows.value().rows) {
        const auto visible = postings.seen(found);
        if (!visible)
            return visible.error();
        const HireRow &row = visible.value();
        table.rows.append(caseJson(row));
        table.lines.append({numberOf(row.hire.id), row.postingNumber, row.facility, row.seekerNumber, row.seekerName,
                            label(row.hire.stage), fieldDate(row.hire.startsOn)});
    }
    return counted(call, table, [&] { return CaseStore(db).count(filter.value()); });
}

Result<Table> trainings(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const auto filter = trainingFilter(db, call, scope);
    if (!filter)
        return filter.error();
    const auto page = CaseStore(db).trainings(filter.value(), cursorOf<TrainingCursor, TrainingId>(call), int(scope.limit));
    if (!page)
        return page.error();
    Table table;
    if (!page.value().last)
        table.place = placeOf(qToUnderlying(page.value().next.id), page.value().next.day);
    for (const TrainingRow &found : page.value().rows) {
        const TrainingRow row = seenBy(found, scope.personal);
        table.rows.append(caseJson(row));
        table.lines.append({row.record.number, row.seekerNumber, row.seekerName, listed(row.record.modules),
                            label(row.record.stage), fieldDate(row.record.day)});
    }
    return counted(call, table, [&] { return CaseStore(db).count(filter.value()); });
}

Result<Table> orders(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const OrderDesk desk(db, Office::actor());
    const QList<OrderState> states = termsOption<OrderState>(call, u"state"_s).take();
    const auto found = desk.orders(states, cursorOf<OrderCursor, OrderId>(call), int(scope.limit));
    if (!found)
        return found.error();
    Table table;
    if (!found.value().last)
        table.place = placeOf(qToUnderlying(found.value().next.id), found.value().next.day);
    for (const SupportOrder &order : found.value().rows) {
        table.rows.append(caseJson(order));
        table.lines.append({order.number, order.requesting ? order.requesting->label() : QString(), label(order.profession),
                            u"%1/%2"_s.arg(order.members.size()).arg(order.people), fieldDate(order.from), fieldDate(order.to),
                            label(order.state)});
    }
    return counted(call, table, [&] { return desk.orderCount(states); });
}

Result<Table> courses(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    auto found = TrainingFile(db, Office::actor()).courses(); // some hundred at most
    if (!found)
        return found.error();
    QList<Course> all = found.take();
    const qint64 total = all.size();
    if (const auto seen = seenRow(call)) {
        const CourseId last{seen->value(u"id"_s).toInteger()};
        const auto at = std::find_if(all.begin(), all.end(), [last](const Course &course) { return course.id == last; });
        all.erase(all.begin(), at == all.end() ? at : std::next(at));
    }
    Table table;
    if (all.size() > scope.limit) {
        all.resize(scope.limit);
        table.place = placeOf(qToUnderlying(all.last().id), {});
    }
    for (const Course &course : std::as_const(all)) {
        table.rows.append(caseJson(course));
        table.lines.append(courseLine(course));
    }
    return counted(call, table, [total] { return Result<qint64>(total); });
}

/// What the options say is looked at before anything is opened.
Result<> checkedOptions(const Invocation &call)
{
    SeekerOrder order;
    if (call.subject == u"seekers"_s) {
        if (const auto read = readOrder(call, order.sort, order.direction); !read)
            return read;
    } else if (call.isSet(u"sort"_s)) {
        return Error{Error::Kind::Input,
                     PeopleListText::tr("“list %1” has one order only. Leave “--sort” out.").arg(call.subject)};
    }
    const auto cursor = cursorOption(call, orderName(call));
    return cursor ? Result<>() : cursor.error();
}

} // namespace

QStringList courseLine(const Course &course)
{
    return {course.number,
            course.title,
            course.providerName.isEmpty() ? label(course.provider) : course.providerName,
            listed(course.modules),
            course.hours ? QLocale().toString(*course.hours) : QString(),
            label(course.mode),
            fieldDate(course.from),
            fieldDate(course.to)};
}

Outcome listCourses(const Invocation &call)
{
    Invocation asked = call;
    asked.subject = u"courses"_s; // “course list” is the same list
    return listPeople(asked);
}

Outcome listPeople(const Invocation &call)
{
    const auto scope = peopleScope(call);
    if (!scope)
        return wrongUsage(scope.error().message);
    if (const auto sound = checkedStates(call); !sound)
        return wrongUsage(sound.error().message);
    if (const auto sound = checkedOptions(call); !sound)
        return wrongUsage(sound.error().message);
    using List = Result<Table> (*)(const QSqlDatabase &, const Invocation &, const PeopleScope &);
    static const QHash<QString, List> lists{{u"seekers"_s, seekers},       {u"applications"_s, applications},
                                            {u"interviews"_s, interviews}, {u"hires"_s, hires},
                                            {u"training"_s, trainings},    {u"orders"_s, orders},
                                            {u"courses"_s, courses}};
    const auto work = [&](const QSqlDatabase &db) { return lists[call.subject](db, call, scope.value()); };
    return reading(call, work, [](const Table &table) { return shown(table); });
}
