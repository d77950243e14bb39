#include "app/commands/commands.h"
#include "app/office.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/reportmaking.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ReportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommandText)
};

namespace {

/// From the first day of the month to today where nothing was given.
Result<ReportRequest> requestOption(const Invocation &call, QDate today)
{
    ReportRequest request;
    request.kind = call.subject == u"review"_s    ? ReportKind::Review
                   : call.subject == u"monthly"_s ? ReportKind::Monthly
                                                  : ReportKind::Shortage;
    const auto filter = filterOption(call);
    if (!filter)
        return filter.error();
    request.filter = filter.value();
    for (const auto &[option, day] :
         {std::pair(u"as-of"_s, &request.asOf), std::pair(u"from"_s, &request.from), std::pair(u"to"_s, &request.to)}) {
        const auto given = dayOption(call, option);
        if (!given)
            return given.error();
        *day = given.value();
    }
    if (request.kind == ReportKind::Monthly) {
        const QString given = call.isSet(u"month"_s) ? call.value(u"month"_s) : today.toString(u"yyyy-MM"_s);
        request.from = QDate::fromString(given + u"-01"_s, Qt::ISODate);
        if (!request.from.isValid())
            return Error{Error::Kind::Input,
                         ReportCommandText::tr("--month takes a month such as 2020-07, not “%1”.").arg(given)};
        return request;
    }
    if (!request.to.isValid())
        request.to = request.asOf.isValid() ? request.asOf : today;
    if (!request.asOf.isValid())
        request.asOf = today;
    if (!request.from.isValid())
        request.from = QDate(request.to.year(), request.to.month(), 1);
    return request;
}

Outcome saved(const ReportDocument &document, const ReportFile &file)
{
    const auto report = savedReport(document, file);
    if (!report)
        return failed(report.error());
    if (!report.value().saved)
        return notSaved(report.value().lacking, report.value().lackingCount);
    QJsonObject json{{u"file"_s, file.path}};
    if (file.format == ReportFormat::Pdf)
        json.insert(u"pages"_s, report.value().pages);
    else
        json.insert(u"rows"_s, report.value().rows);
    return done(json, ReportCommandText::tr("Saved: %1").arg(file.path));
}

Outcome run(const Invocation &call, Console &)
{
    const QDate today = officeDay(Office::actor().at);
    const auto file = reportFileOption(call);
    if (!file)
        return wrongUsage(file.error().message);
    const auto request = requestOption(call, today);
    if (!request)
        return wrongUsage(request.error().message);
    auto office = Office::open(call.database);
    if (!office)
        return failed(office.error());
    const auto document = office.value()->read([&](const QSqlDatabase &db) { return madeReport(db, request.value(), today); });
    if (!document)
        return failed(document.error());
    return saved(document.value(), file.value());
}

} // namespace

Command reportCommand()
{
    QList<CommandOption> options = outOptions(u"pdf|xlsx|csv"_s);
    options += filterOptions().mid(0, 2);
    options += {{u"as-of"_s, u"DATE"_s, ReportCommandText::tr("the day of a shortage report: 2020-07-27 (today)")},
                {u"from"_s, u"DATE"_s, ReportCommandText::tr("first day of review statistics (the first of the month)")},
                {u"to"_s, u"DATE"_s, ReportCommandText::tr("last day of review statistics (today)")},
                {u"month"_s, u"YYYY-MM"_s, ReportCommandText::tr("the month of the monthly report: 2020-07 (this month)")}};
    return {.name = u"report"_s,
            .subjects = {u"shortage"_s, u"review"_s, u"monthly"_s},
            .summary = ReportCommandText::tr(
                "Saves the shortage report, the review statistics or the monthly report as PDF, Excel workbook or CSV."),
            .options = options,
            .needs = Surroundings::Gui,
            .run = run};
}
