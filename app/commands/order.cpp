#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/reportmaking.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/domain/personaldata.h"
#include "models/statistics/orderlist.h"
#include "models/storage/orderdesk.h"
#include "models/storage/seekerloader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct OrderCommandText
{
    Q_DECLARE_TR_FUNCTIONS(OrderCommandText)
};

namespace {

/// `order` with what the options say.
Result<SupportOrder> wantedOrder(const Invocation &call, SupportOrder order = {})
{
    const auto prefectures = prefecturesOption(call);
    if (!prefectures)
        return prefectures.error();
    if (!prefectures.value().isEmpty())
        order.requesting = prefectures.value().first();
    const auto profession = termOption<Profession>(call, u"profession"_s);
    if (!profession)
        return profession.error();
    order.profession = profession.value().value_or(order.profession);
    const auto payer = termOption<OrderPayer>(call, u"payer"_s);
    if (!payer)
        return payer.error();
    order.payer = payer.value().value_or(order.payer);
    const auto people = numberOption(call, u"people"_s, order.people, 1, 9999);
    if (!people)
        return people.error();
    order.people = int(people.value());
    const auto days = numberOption(call, u"least-days"_s, order.leastDays, 0, 9999);
    if (!days)
        return days.error();
    order.leastDays = int(days.value());
    for (const auto &[option, target] : {std::pair(u"from"_s, &order.from), std::pair(u"to"_s, &order.to)}) {
        const auto day = dayOption(call, option);
        if (!day)
            return day.error();
        if (day.value().isValid())
            *target = day.value();
    }
    if (call.isSet(u"place"_s))
        order.place = call.value(u"place"_s);
    if (call.isSet(u"duties"_s))
        order.duties = call.value(u"duties"_s);
    return order;
}

Outcome create(const Invocation &call)
{
    const auto wanted = wantedOrder(call);
    if (!wanted)
        return wrongUsage(wanted.error().message);
    const auto work = [&](const QSqlDatabase &db) { return OrderDesk(db, Office::actor()).create(wanted.value()); };
    return writing(call, work, [](const SupportOrder &order) { return answered(order); });
}

Outcome change(const Invocation &call)
{
    if (const auto sound = wantedOrder(call); !sound)
        return wrongUsage(sound.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<SupportOrder> {
        OrderDesk desk(db, Office::actor());
        const auto before = desk.byNumber(call.arguments.first());
        if (!before)
            return before;
        const auto wanted = wantedOrder(call, before.value());
        return wanted ? desk.change(wanted.value()) : wanted;
    };
    return writing(call, work, [](const SupportOrder &order) { return answered(order); });
}

Outcome candidates(const Invocation &call, Console &console)
{
    const auto limit = numberOption(call, u"limit"_s, 100, 1, 5000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<OrderCandidates> {
        const OrderDesk desk(db, Office::actor());
        const auto order = desk.byNumber(call.arguments.first());
        if (!order)
            return order.error();
        return desk.candidates(order.value(), int(limit.value()), [&](qint64 looked, qint64 total) {
            console.progress(looked, total);
            return !console.stopRequested();
        });
    };
    return reading(call, work, [&](const OrderCandidates &found) {
        QJsonArray good, bad;
        QJsonObject counts;
        QList<QStringList> lines;
        for (const Candidate &candidate : found.candidates) {
            const Candidate shown = showsPersonal(call) ? candidate : masked(candidate);
            good.append(caseJson(shown));
            lines.append(
                {shown.number, shown.name, shown.prefecture ? shown.prefecture->label() : QString(), inOneLine(shown.reasons)});
        }
        for (const Candidate &candidate : found.excluded)
            bad.append(caseJson(showsPersonal(call) ? candidate : masked(candidate)));
        QString text = textTable(lines);
        for (const auto &[why, count] : found.counts) {
            counts.insert(japanese(why), count);
            text += u"%1: %2\n"_s.arg(label(why)).arg(count);
        }
        return done({{u"candidates"_s, good},
                     {u"found"_s, found.found},
                     {u"excluded"_s, bad},
                     {u"excluded_counts"_s, counts},
                     {u"complete"_s, found.complete}},
                    text);
    });
}

/// Adds those who can be sent, or takes everybody off; done in part where some are refused.
Outcome members(const Invocation &call)
{
    if (call.arguments.size() < 2)
        return wrongUsage(OrderCommandText::tr("“order %1” needs the order and at least one seeker.").arg(call.subject));
    const auto work = [&](const QSqlDatabase &db) -> Result<AddedMembers> {
        OrderDesk desk(db, Office::actor());
        const auto order = desk.byNumber(call.arguments.first());
        if (!order)
            return order.error();
        QList<SeekerId> seekers;
        SeekerLoader loader(db);
        for (const QString &number : call.arguments.mid(1)) {
            const auto seeker = loader.byNumber(number);
            if (!seeker)
                return seeker.error();
            seekers.append(seeker.value().id);
        }
        if (call.subject == u"add"_s)
            return desk.addMembers(order.value().id, order.value().version, seekers);
        const auto after = desk.removeMembers(order.value().id, order.value().version, seekers);
        return after ? Result<AddedMembers>(AddedMembers{after.value(), {}}) : after.error();
    };
    return writing(call, work, [&](const AddedMembers &added) {
        Outcome outcome = answered(added.order);
        if (added.refusals.isEmpty())
            return outcome;
        outcome.code = added.refusals.size() < call.arguments.size() - 1 ? ExitCode::Partly : ExitCode::Failed;
        outcome.error = added.refusals.first();
        outcome.notes = added.refusals.mid(1);
        return outcome;
    });
}

struct PrintedOrder
{
    SupportOrder order;
    QList<Seeker> people;
};

Outcome saved(const PrintedOrder &printed, const ReportFile &file)
{
    const auto report = savedReport(orderList(printed.order, printed.people), file);
    if (!report)
        return failed(report.error());
    if (!report.value().saved)
        return notSaved(report.value().lacking, report.value().lackingCount);
    return done({{u"file"_s, file.path}, {u"people"_s, printed.people.size()}}, OrderCommandText::tr("Saved: %1").arg(file.path));
}

Outcome print(const Invocation &call)
{
    std::optional<ReportFile> file;
    if (call.isSet(u"out"_s)) {
        const auto out = reportFileOption(call);
        if (!out)
            return wrongUsage(out.error().message);
        file = out.value();
    }
    const auto work = [&](const QSqlDatabase &db) -> Result<PrintedOrder> {
        const auto order = OrderDesk(db, Office::actor()).byNumber(call.arguments.first());
        if (!order)
            return order.error();
        PrintedOrder printed{order.value(), {}};
        SeekerLoader loader(db);
        for (const OrderMember &member : order.value().members) {
            auto seeker = loader.byId(member.seeker);
            if (!seeker)
                return seeker.error();
            printed.people.append(showsPersonal(call) ? seeker.take() : masked(seeker.take()));
        }
        return printed;
    };
    return reading(call, work, [&](const PrintedOrder &printed) {
        if (call.isSet(u"out"_s))
            return saved(printed, *file);
        const SupportOrder &order = printed.order;
        QList<QStringList> lines{{OrderCommandText::tr("No."), OrderCommandText::tr("Seeker"), OrderCommandText::tr("Name"),
                                  OrderCommandText::tr("Sent by"), OrderCommandText::tr("Phone"), OrderCommandText::tr("Why")}};
        QJsonArray rows;
        for (qsizetype i = 0; i < printed.people.size(); ++i) {
            const Seeker &seeker = printed.people[i];
            const OrderMember &member = order.members[i];
            const QString from = member.from ? member.from->label() : QString();
            lines.append({QString::number(i + 1), seeker.number, seeker.name, from, seeker.phone, member.why});
            rows.append(QJsonObject{{u"no"_s, i + 1},
                                    {u"seeker"_s, seeker.number},
                                    {u"name"_s, seeker.name},
                                    {u"from"_s, member.from ? QJsonValue(member.from->name()) : QJsonValue()},
                                    {u"phone"_s, seeker.phone},
                                    {u"why"_s, member.why}});
        }
        const QString head = OrderCommandText::tr("%1: %2 for %3, %4 to %5, paid by %6: %7")
                                 .arg(order.number, label(order.profession), order.requesting->label(), fieldDate(order.from),
                                      fieldDate(order.to), label(order.payer), label(order.state));
        QJsonObject json = caseJson(order);
        json.insert(u"rows"_s, rows);
        return done(json, head + u'\n' + textTable(lines, {0}));
    });
}

Outcome step(const Invocation &call)
{
    const auto work = [&](const QSqlDatabase &db) -> Result<SupportOrder> {
        OrderDesk desk(db, Office::actor());
        const auto order = desk.byNumber(call.arguments.first());
        if (!order)
            return order;
        const OrderId id = order.value().id;
        const int version = order.value().version;
        if (call.subject == u"fix"_s)
            return desk.fix(id, version);
        if (call.subject == u"complete"_s)
            return desk.complete(id, version);
        return desk.cancel(id, version, call.value(u"reason"_s));
    };
    return writing(call, work, [](const SupportOrder &order) { return answered(order); });
}

Outcome runOrder(const Invocation &call, Console &console)
{
    if (call.subject == u"create"_s)
        return create(call);
    if (call.arguments.isEmpty())
        return wrongUsage(OrderCommandText::tr("“order %1” needs the number of the order.").arg(call.subject));
    if (call.subject == u"add"_s || call.subject == u"remove"_s)
        return members(call);
    if (call.subject == u"change"_s)
        return change(call);
    if (call.subject == u"candidates"_s)
        return candidates(call, console);
    return call.subject == u"print"_s ? print(call) : step(call);
}

} // namespace

Command orderCommand()
{
    return {
        .name = u"order"_s,
        .subjects = {u"create"_s, u"change"_s, u"candidates"_s, u"add"_s, u"remove"_s, u"fix"_s, u"print"_s, u"complete"_s,
                     u"cancel"_s},
        .argumentName = u"ORDER SEEKER…"_s,
        .most = -1,
        .summary = OrderCommandText::tr("Sends people from other prefectures: makes a support order, finds candidates, adds "
                                        "them, fixes them and prints the list, also to a file."),
        .options =
            QList<CommandOption>{{u"prefecture"_s, u"CODE"_s, OrderCommandText::tr("create, change: who asks for support")},
                                 {u"profession"_s, u"CODE"_s, OrderCommandText::tr("create, change: who is wanted (04)")},
                                 {u"people"_s, u"N"_s, OrderCommandText::tr("create, change: how many")},
                                 {u"from"_s, u"DAY"_s, OrderCommandText::tr("create, change: first day")},
                                 {u"to"_s, u"DAY"_s, OrderCommandText::tr("create, change: last day")},
                                 {u"least-days"_s, u"N"_s,
                                  OrderCommandText::tr("create, change: days of the period that somebody must be free (all)")},
                                 {u"place"_s, u"TEXT"_s, OrderCommandText::tr("create, change: where")},
                                 {u"duties"_s, u"TEXT"_s, OrderCommandText::tr("create, change: what they will do")},
                                 {u"payer"_s, u"CODE"_s, codesOf<OrderPayer>()},
                                 {u"limit"_s, u"N"_s, OrderCommandText::tr("candidates: how many at most (100)")},
                                 {u"reason"_s, u"TEXT"_s, OrderCommandText::tr("cancel: why")},
                                 personalOption()} +
            outOptions(u"pdf|xlsx|csv"_s),
        .needs = Surroundings::Gui,
        .run = runOrder};
}
