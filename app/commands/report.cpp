#include "app/commands/commands.h"
#include "app/editions.h"
#include "app/office.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/reportbuilder.h"
#include "app/reportjson.h"
#include "app/reportmaking.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/editionstore.h"
#include "models/storage/monthlystore.h"
#include "models/storage/pivotstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ReportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommandText)
};

namespace {

Result<QDate> monthOption(const Invocation &call, QDate today)
{
    const QString given = call.isSet(u"month"_s) ? call.value(u"month"_s) : today.toString(u"yyyy-MM"_s);
    const QDate month = QDate::fromString(given + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return Error{Error::Kind::Input, ReportCommandText::tr("--month takes a month such as 2020-07, not “%1”.").arg(given)};
    return month;
}

/// From the first day of the month to today where nothing was given.
Result<ReportRequest> requestOption(const Invocation &call, QDate today)
{
    ReportRequest request;
    request.kind = fromCode<ReportKind>(call.subject).value_or(ReportKind::Shortage);
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
        const auto month = monthOption(call, today);
        if (!month)
            return month.error();
        request.from = month.value();
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

QJsonObject editionJson(const MonthlyEdition &edition)
{
    return {{u"month"_s, edition.month.toString(u"yyyy-MM"_s)},
            {u"edition"_s, edition.edition},
            {u"signed_at"_s, storedMoment(edition.signedAt)},
            {u"signed_by"_s, edition.signedBy},
            {u"reason"_s, edition.reason},
            {u"sha256"_s, edition.sha256}};
}

QStringList editionLine(const MonthlyEdition &edition)
{
    return {edition.month.toString(u"yyyy-MM"_s),
            ReportCommandText::tr("Edition %1").arg(edition.edition),
            edition.signedBy,
            fieldMoment(edition.signedAt),
            edition.sha256,
            edition.reason};
}

Outcome sign(const Invocation &call, QDate today)
{
    const auto month = monthOption(call, today);
    if (!month)
        return wrongUsage(month.error().message);
    if (!call.isSet(u"month"_s))
        return wrongUsage(ReportCommandText::tr("Name the month to sign off with --month, such as 2020-07."));
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto edition = office.value()->write(
        [&](const QSqlDatabase &db) { return signedMonth(db, month.value(), call.value(u"reason"_s), Office::actor(), today); });
    if (!edition)
        return failed(edition.error());
    return done(editionJson(edition.value()), editionLine(edition.value()).join(u"  "_s).trimmed());
}

Outcome editions(const Invocation &call)
{
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto list = office.value()->read([](const QSqlDatabase &db) { return EditionStore(db).list(); });
    if (!list)
        return failed(list.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const MonthlyEdition &edition : list.value()) {
        rows.append(editionJson(edition));
        lines.append(editionLine(edition));
    }
    return done({{u"rows"_s, rows}}, textTable(lines));
}

/// Shows how the office counts people who register again, or sets it.
Outcome returning(const Invocation &call)
{
    std::optional<Returning> wanted;
    if (call.isSet(u"count"_s)) {
        wanted = fromCode<Returning>(call.value(u"count"_s));
        if (!wanted)
            return wrongUsage(ReportCommandText::tr("--count takes once or each_time, not “%1”.").arg(call.value(u"count"_s)));
    }
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    if (wanted)
        if (const auto set = office.value()->write(
                [&](const QSqlDatabase &db) { return MonthlyStore(db).setReturning(*wanted, Office::actor()); });
            !set)
            return failed(set.error());
    const auto now = office.value()->read([](const QSqlDatabase &db) { return MonthlyStore(db).returning(); });
    if (!now)
        return failed(now.error());
    return done({{u"returning"_s, codeOf(now.value())}},
                ReportCommandText::tr("People who register again are counted: %1").arg(label(now.value())));
}

/// What “report build” is asked for; keeps it with --save.
Result<> readPivot(const Invocation &call, Office &office, ReportRequest &request)
{
    auto query = pivotOption(call, office);
    if (!query)
        return query.error();
    request.pivot = query.take();
    request.pivot.from = request.from;
    request.pivot.to = request.to;
    if (const auto sound = checked(request.pivot); !sound)
        return sound;
    request.name = call.isSet(u"save"_s) ? call.value(u"save"_s) : call.value(u"name"_s);
    if (!call.isSet(u"save"_s))
        return {};
    if (const auto sound = checkedName(request.name); !sound)
        return sound;
    return office.write(
        [&](const QSqlDatabase &db) { return PivotStore(db).save(request.name, request.pivot, Office::actor()); });
}

Outcome runReport(const Invocation &call, Console &)
{
    if (call.subject == u"sign"_s)
        return sign(call, officeDay(Office::actor().at));
    if (call.subject == u"editions"_s)
        return editions(call);
    if (call.subject == u"returning"_s)
        return returning(call);
    if (call.subject == u"saved"_s)
        return savedTables(call);
    if (call.subject == u"forget"_s)
        return forgetTable(call);
    const QDate today = officeDay(Office::actor().at);
    const bool asJson = call.json && !call.isSet(u"out"_s); // the tables themselves
    const auto file = asJson ? Result<ReportFile>(ReportFile()) : reportFileOption(call);
    if (!file)
        return wrongUsage(file.error().message);
    auto request = requestOption(call, today);
    if (!request)
        return wrongUsage(request.error().message);
    const auto edition = numberOption(call, u"edition"_s, 0, 0, 9999);
    if (!edition)
        return wrongUsage(edition.error().message);
    ReportRequest wanted = request.take();
    wanted.edition = {call.isSet(u"count-again"_s), int(edition.value())};
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    if (wanted.kind == ReportKind::Built)
        if (const auto read = readPivot(call, *office.value(), wanted); !read)
            return read.error().kind == Error::Kind::Input ? wrongUsage(read.error().message) : failed(read.error());
    const auto document = office.value()->read([&](const QSqlDatabase &db) { return madeReport(db, wanted, today); });
    if (!document)
        return failed(document.error());
    return asJson ? done(reportJson(document.value()), {}) : saved(document.value(), file.value());
}

} // namespace

Command reportCommand()
{
    QStringList subjects;
    for (const ReportKind kind : allOf<ReportKind>())
        subjects.append(codeOf(kind));
    QList<CommandOption> options = outOptions(u"pdf|xlsx|csv"_s);
    options += filterOptions().mid(0, 5);
    options += pivotOptions();
    options += {{u"as-of"_s, u"DATE"_s, ReportCommandText::tr("the day of a shortage report: 2020-07-27 (today)")},
                {u"from"_s, u"DATE"_s, ReportCommandText::tr("first day of a period (the first of the month)")},
                {u"to"_s, u"DATE"_s, ReportCommandText::tr("last day of a period (today)")},
                {u"month"_s, u"YYYY-MM"_s, ReportCommandText::tr("the month of the monthly report: 2020-07 (this month)")},
                {u"edition"_s, u"N"_s, ReportCommandText::tr("monthly: this signed edition (the newest one)")},
                {u"count-again"_s, {}, ReportCommandText::tr("monthly: what the database knows now, whatever was signed off")},
                {u"count"_s, u"once|each_time"_s, ReportCommandText::tr("returning: how people count who register again")},
                {u"reason"_s, u"TEXT"_s, ReportCommandText::tr("sign: why the figures of an earlier edition are corrected")}};
    return {.name = u"report"_s,
            .subjects = subjects + QStringList{u"sign"_s, u"editions"_s, u"returning"_s, u"saved"_s, u"forget"_s},
            .summary =
                ReportCommandText::tr("Saves a report as PDF, Excel workbook or CSV, or gives its tables with --json alone: of "
                                      "one day the shortage, of one "
                                      "month the monthly report, of a period review, placements, channels, training, support "
                                      "orders or funds. Signs off the "
                                      "figures of a closed month, which later edits do not change, and lists what was signed."),
            .options = options,
            .needs = Surroundings::Gui,
            .run = runReport};
}
