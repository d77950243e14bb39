#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/reportmaking.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/statistics/fundreport.h"
#include "models/storage/orderdesk.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct FundCommandText
{
    Q_DECLARE_TR_FUNCTIONS(FundCommandText)
};

namespace {

struct Scope
{
    QList<Prefecture> prefectures;
    QDate from, to;
};

Result<Scope> scopeOf(const Invocation &call)
{
    Scope scope;
    const auto prefectures = prefecturesOption(call);
    if (!prefectures)
        return prefectures.error();
    scope.prefectures = prefectures.value();
    for (const auto &[option, day] : {std::pair(u"from"_s, &scope.from), std::pair(u"to"_s, &scope.to)}) {
        const auto given = dayOption(call, option);
        if (!given)
            return given.error();
        *day = given.value();
    }
    return scope;
}

/// `activity` with what the options say; the fund follows from the kind where it is not named.
Result<FundedActivity> wanted(const Invocation &call, FundedActivity activity = {})
{
    const auto scope = scopeOf(call);
    if (!scope)
        return scope.error();
    if (!scope.value().prefectures.isEmpty())
        activity.prefecture = scope.value().prefectures.first();
    if (scope.value().from.isValid())
        activity.from = scope.value().from;
    if (scope.value().to.isValid())
        activity.to = scope.value().to;
    const auto kind = termOption<ActivityKind>(call, u"kind"_s);
    if (!kind)
        return kind.error();
    activity.kind = kind.value().value_or(activity.kind);
    const auto fund = termOption<Fund>(call, u"fund"_s);
    if (!fund)
        return fund.error();
    activity.fund = fund.value().value_or(fundFor(activity.kind));
    if (call.isSet(u"contractor"_s))
        activity.contractor = call.value(u"contractor"_s);
    if (call.isSet(u"yen"_s))
        activity.yen = yenFrom(call.value(u"yen"_s));
    if (call.isSet(u"remarks"_s))
        activity.remarks = call.value(u"remarks"_s);
    return activity;
}

QStringList lineOf(const FundedActivity &activity)
{
    return {activity.number,          activity.prefecture ? activity.prefecture->label() : QString(),
            label(activity.kind),     activity.contractor,
            fieldDate(activity.from), fieldDate(activity.to),
            shownYen(activity.yen),   label(activity.fund)};
}

Outcome answered(const FundedActivity &activity) { return done(caseJson(activity), lineOf(activity).join(u"  "_s)); }

Outcome add(const Invocation &call)
{
    const auto activity = wanted(call);
    if (!activity)
        return wrongUsage(activity.error().message);
    const auto work = [&](const QSqlDatabase &db) { return OrderDesk(db, Office::actor()).addActivity(activity.value()); };
    return writing(call, work, [](const FundedActivity &added) { return answered(added); });
}

Outcome change(const Invocation &call)
{
    if (call.arguments.isEmpty())
        return wrongUsage(FundCommandText::tr("“fund change” needs the number of the activity."));
    if (const auto sound = wanted(call); !sound)
        return wrongUsage(sound.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<FundedActivity> {
        OrderDesk desk(db, Office::actor());
        const auto all = desk.activities();
        if (!all)
            return all.error();
        for (const FundedActivity &before : all.value()) {
            if (before.number != call.arguments.first())
                continue;
            const auto after = wanted(call, before);
            return after ? desk.changeActivity(after.value()) : after;
        }
        return Error{Error::Kind::NotFound,
                     FundCommandText::tr("There is no activity %1. Check the number.").arg(call.arguments.first())};
    };
    return writing(call, work, [](const FundedActivity &after) { return answered(after); });
}

Outcome listed(const QList<FundedActivity> &activities)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const FundedActivity &activity : activities) {
        rows.append(caseJson(activity));
        lines.append(lineOf(activity));
    }
    return done({{u"rows"_s, rows}}, textTable(lines, {6}));
}

Outcome totalled(const QList<FundedActivity> &activities)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const FundTotal &total : totals(activities)) {
        const QString where = total.prefecture ? total.prefecture->label() : FundCommandText::tr("Whole country");
        rows.append(QJsonObject{{u"prefecture"_s, total.prefecture ? QJsonValue(total.prefecture->name()) : QJsonValue()},
                                {u"fund"_s, japanese(total.fund)},
                                {u"activities"_s, total.activities},
                                {u"yen"_s, total.yen}});
        lines.append({where, label(total.fund), QString::number(total.activities), shownYen(total.yen)});
    }
    return done({{u"rows"_s, rows}}, textTable(lines, {2, 3}));
}

Outcome exported(const QList<FundedActivity> &all, const Scope &scope, const ReportFile &file)
{
    const auto report = savedReport(fundReport(all, scope.prefectures, scope.from, scope.to), file);
    if (!report)
        return failed(report.error());
    if (!report.value().saved)
        return notSaved(report.value().lacking, report.value().lackingCount);
    return done({{u"file"_s, file.path}}, FundCommandText::tr("Saved: %1").arg(file.path));
}

Outcome runFund(const Invocation &call, Console &)
{
    if (call.subject == u"add"_s)
        return add(call);
    if (call.subject == u"change"_s)
        return change(call);
    const auto scope = scopeOf(call);
    if (!scope)
        return wrongUsage(scope.error().message);
    std::optional<ReportFile> file;
    if (call.subject == u"export"_s) {
        const auto out = reportFileOption(call);
        if (!out)
            return wrongUsage(out.error().message);
        file = out.value();
    }
    const auto work = [&](const QSqlDatabase &db) { return OrderDesk(db, Office::actor()).activities(); };
    return reading(call, work, [&](const QList<FundedActivity> &all) {
        if (file)
            return exported(all, scope.value(), *file);
        const auto shown = within(all, scope.value().prefectures, scope.value().from, scope.value().to);
        return call.subject == u"totals"_s ? totalled(shown) : listed(shown);
    });
}

} // namespace

Command fundCommand()
{
    return {.name = u"fund"_s,
            .subjects = {u"list"_s, u"add"_s, u"change"_s, u"totals"_s, u"export"_s},
            .argumentName = u"ACTIVITY"_s,
            .most = 1,
            .summary =
                FundCommandText::tr("Outsourced coordination and prefectural training: lists and enters them, and adds up what "
                                    "they cost by prefecture and fund."),
            .options =
                QList<CommandOption>{{u"prefecture"_s, u"CODE"_s, FundCommandText::tr("whose activity; a list: only of these")},
                                     {u"from"_s, u"DAY"_s, FundCommandText::tr("first day; a list: only what lasts until then")},
                                     {u"to"_s, u"DAY"_s, FundCommandText::tr("last day; a list: only what begins until then")},
                                     {u"kind"_s, u"CODE"_s, codesOf<ActivityKind>()},
                                     {u"contractor"_s, u"TEXT"_s, FundCommandText::tr("who carries it out")},
                                     {u"yen"_s, u"N"_s, FundCommandText::tr("what it costs")},
                                     {u"fund"_s, u"CODE"_s, codesOf<Fund>()},
                                     {u"remarks"_s, u"TEXT"_s, FundCommandText::tr("what else is to be known")}} +
                outOptions(u"pdf|xlsx|csv"_s),
            .needs = Surroundings::Gui,
            .run = runFund};
}
