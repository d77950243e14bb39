#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/listcursor.h"
#include "app/options.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/casedesk.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct InquiryCommandText
{
    Q_DECLARE_TR_FUNCTIONS(InquiryCommandText)
};

namespace {

QString stateOf(const Inquiry &inquiry, QDate today)
{
    if (inquiry.isAnswered())
        return InquiryCommandText::tr("answered");
    return isOverdue(inquiry, today) ? InquiryCommandText::tr("open, overdue") : InquiryCommandText::tr("open");
}

InquiryRow visible(const InquiryRow &row, const Invocation &call) { return showsPersonal(call) ? row : masked(row); }

Outcome list(const Invocation &call)
{
    const auto limit = numberOption(call, u"limit"_s, 100, 1, 1'000'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const bool openOnly = !call.isSet(u"all"_s);
    const QString name = openOnly ? u"inquiries open"_s : u"inquiries all"_s;
    const auto seen = cursorOption(call, name);
    if (!seen)
        return wrongUsage(seen.error().message);
    InquiryCursor after;
    if (const auto &cursor = seen.value())
        after = {momentFromStored(cursor->value(u"at"_s).toString()), InquiryId{cursor->value(u"id"_s).toInteger()},
                 !openOnly && cursor->value(u"answered"_s).toBool(), false};
    const QDate today = officeDay(Office::actor().at);
    const auto work = [&](const QSqlDatabase &db) -> Result<std::pair<InquiryPage, qint64>> {
        const auto page = CaseStore(db).inquiries(openOnly, {}, after, int(limit.value()));
        if (!page)
            return page.error();
        const auto open = CaseStore(db).openInquiries();
        if (!open)
            return open.error();
        return std::pair(page.value(), open.value());
    };
    return reading(call, work, [&](const std::pair<InquiryPage, qint64> &found) {
        const auto &[page, open] = found;
        QJsonArray json;
        QList<QStringList> lines;
        for (const InquiryRow &whole : page.rows) {
            const InquiryRow row = visible(whole, call);
            json.append(caseJson(row, today));
            lines.append({row.inquiry.number, fieldMoment(row.inquiry.askedAt), stateOf(row.inquiry, today), row.seekerNumber,
                          row.postingNumber, row.inquiry.question.simplified()});
        }
        QJsonObject object{{u"rows"_s, json}, {u"open"_s, open}};
        QString text = textTable(lines) + InquiryCommandText::tr("%n row(s).", nullptr, int(page.rows.size()));
        if (const InquiryCursor &last = page.next; !page.last) {
            const QString next = cursorWord(
                name,
                {{u"at"_s, storedMoment(last.askedAt)}, {u"id"_s, qToUnderlying(last.id)}, {u"answered"_s, last.isAnswered}});
            object.insert(u"next"_s, next);
            text += u'\n' + InquiryCommandText::tr("There are more: “--after %1”.").arg(next);
        }
        return done(object, text);
    });
}

Outcome shown(const InquiryRow &found, const Invocation &call)
{
    const InquiryRow row = visible(found, call);
    const QDate today = officeDay(Office::actor().at);
    QStringList lines{u"%1  %2  %3  %4"_s.arg(row.inquiry.number, fieldMoment(row.inquiry.askedAt), stateOf(row.inquiry, today),
                                              row.seekerNumber + u' ' + row.seekerName)};
    for (const QString &text : {row.inquiry.question, row.inquiry.answer})
        if (!text.isEmpty())
            lines.append(text);
    return done(caseJson(row, today), lines.join(u'\n'));
}

Result<Inquiry> step(const QSqlDatabase &db, const Invocation &call, IntakeRoute route)
{
    CaseDesk desk(db, Office::actor());
    if (call.subject == u"ask"_s)
        return desk.ask(call.value(u"seeker"_s), call.value(u"posting"_s), route, call.arguments.first());
    const auto inquiry = desk.inquiry(call.arguments.first());
    if (!inquiry || call.subject == u"show"_s)
        return inquiry;
    return desk.answer(inquiry.value().id, inquiry.value().version, call.value(u"text"_s));
}

Outcome runInquiry(const Invocation &call, Console &)
{
    if (call.subject == u"list"_s) {
        if (!call.arguments.isEmpty())
            return wrongUsage(InquiryCommandText::tr("“inquiry list” takes no number. See keynet-desk help inquiry."));
        return list(call);
    }
    if (call.arguments.isEmpty())
        return wrongUsage(call.subject == u"ask"_s
                              ? InquiryCommandText::tr("“inquiry ask” needs the question as its last word, in quotes.")
                              : InquiryCommandText::tr("“inquiry %1” needs the number of an inquiry.").arg(call.subject));
    const auto route = termOption<IntakeRoute>(call, u"route"_s);
    if (!route)
        return wrongUsage(route.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<InquiryRow> {
        const auto inquiry = step(db, call, route.value().value_or(IntakeRoute::Headquarters));
        return inquiry ? CaseStore(db).inquiry(inquiry.value().id) : inquiry.error();
    };
    const auto answer = [&](const InquiryRow &row) { return shown(row, call); };
    return call.subject == u"show"_s ? reading(call, work, answer) : writing(call, work, answer);
}

} // namespace

Command inquiryCommand()
{
    return {.name = u"inquiry"_s,
            .subjects = {u"list"_s, u"show"_s, u"ask"_s, u"answer"_s},
            .argumentName = u"[INQUIRY|QUESTION]"_s,
            .most = 1,
            .summary = InquiryCommandText::tr("Lists the inquiries of seekers, the open ones first, takes one in, or records its "
                                              "answer. What was asked and answered is shown with --personal."),
            .options = {{u"all"_s, {}, InquiryCommandText::tr("list: also those that are answered")},
                        {u"limit"_s, u"N"_s, InquiryCommandText::tr("list: at most so many")},
                        afterOption(),
                        {u"seeker"_s, u"NUMBER"_s, InquiryCommandText::tr("ask: who asks, where they are registered")},
                        {u"posting"_s, u"NUMBER"_s, InquiryCommandText::tr("ask: the posting that it is about")},
                        {u"route"_s, u"CODE"_s, codesOf<IntakeRoute>()},
                        {u"text"_s, u"TEXT"_s, InquiryCommandText::tr("answer: what was answered")},
                        personalOption()},
            .area = OfficeArea::Changes,
            .run = runInquiry};
}
