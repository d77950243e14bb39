#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/listexport.h"
#include "app/office.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/peoplescope.h"
#include "app/postingexport.h"
#include "app/reportmaking.h"
#include "app/seekerexport.h"
#include "app/termoptions.h"
#include "models/domain/officedate.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommandText)
};

namespace {

TableFileOptions fileOptions(const OutFile &out, const QString &title, qint64 total, Console &console)
{
    TableFileOptions options{.title = title};
    options.format = out.format == u"xlsx"_s ? TableFormat::Xlsx : TableFormat::Csv;
    options.encoding = out.cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8WithMark;
    options.substitute = out.substitute;
    options.goOn = [&console, total](qint64 rows) {
        console.progress(rows, total);
        return !console.stopRequested();
    };
    return options;
}

Outcome answered(const Result<TableFile> &file, const QString &path)
{
    if (!file)
        return failed(file.error());
    if (!file.value().saved)
        return notSaved(shownLacking(file.value()), file.value().lackingCount);
    return done({{u"file"_s, path}, {u"rows"_s, file.value().rows}},
                ExportCommandText::tr("%n row(s) saved: %1", nullptr, int(file.value().rows)).arg(path));
}

Outcome exportedPostings(const Invocation &call, const OutFile &out, Console &console)
{
    const auto filter = filterOption(call);
    if (!filter)
        return wrongUsage(filter.error().message);
    const auto order = orderOption(call);
    if (!order)
        return wrongUsage(order.error().message);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto total = office.value()->read([&](const QSqlDatabase &db) { return PostingStore(db).count(filter.value()); });
    if (!total)
        return failed(total.error());
    const FetchPostings fetch = [&office](const PostingFilter &which, const PostingOrder &sorted, const PostingCursor &after,
                                          int limit) {
        return office.value()->read([&](const QSqlDatabase &db) { return PostingStore(db).page(which, sorted, after, limit); });
    };
    return answered(exportPostings(out.path, filter.value(), order.value(), exportColumns(), fetch,
                                   fileOptions(out, ExportCommandText::tr("Postings"), total.value().rows, console)),
                    out.path);
}

Result<TableFile> seekersWritten(const Invocation &call, const PeopleScope &scope, const SeekerOrder &order, const OutFile &out,
                                 Office &office, Console &console)
{
    const SeekerFilter filter = seekerFilter(call, scope);
    const auto total = office.read([&](const QSqlDatabase &db) { return SeekerStore(db).count(filter); });
    if (!total)
        return total.error();
    QList<SeekerColumn> columns;
    for (int column = 0; column < seekerColumnCount; ++column)
        columns.append(static_cast<SeekerColumn>(column));
    const FetchSeekers fetch = [&office](const SeekerFilter &which, const SeekerOrder &sorted, const SeekerCursor &after,
                                         int limit) {
        return office.read([&](const QSqlDatabase &db) { return SeekerStore(db).page(which, sorted, after, limit); });
    };
    return exportSeekers(out.path, filter, order, columns, scope.personal, fetch,
                         fileOptions(out, ExportCommandText::tr("Seekers"), total.value().rows, console));
}

Result<CaseFilter> caseFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const auto one = [](const auto &filter) { return filter ? Result<CaseFilter>(filter.value()) : filter.error(); };
    if (call.subject == u"applications"_s)
        return one(applicationFilter(db, call, scope));
    if (call.subject == u"hires"_s)
        return one(hireFilter(db, call, scope));
    if (call.subject == u"training"_s)
        return one(trainingFilter(db, call, scope));
    return CaseFilter(interviewFilter(call, scope));
}

Result<TableFile> casesWritten(const Invocation &call, const PeopleScope &scope, const OutFile &out, Office &office,
                               Console &console)
{
    const auto filter = office.read([&](const QSqlDatabase &db) { return caseFilter(db, call, scope); });
    if (!filter)
        return filter.error();
    const DatabaseRead reading = [&office](const std::function<Result<>(const QSqlDatabase &)> &work) {
        return office.read(work);
    };
    const Sheet sheet = caseSheet(filter.value(), officeDay(Office::actor().at), scope.personal, reading);
    return writeTableFile(out.path, {sheet}, fileOptions(out, sheet.name, 0, console));
}

Outcome exportedPeople(const Invocation &call, const OutFile &out, Console &console)
{
    const auto scope = peopleScope(call);
    if (!scope)
        return wrongUsage(scope.error().message);
    if (const auto sound = checkedStates(call); !sound)
        return wrongUsage(sound.error().message);
    const bool ofSeekers = call.subject == u"seekers"_s;
    SeekerOrder order{SeekerSort::Number, Qt::AscendingOrder};
    if (!ofSeekers && call.isSet(u"sort"_s))
        return wrongUsage(ExportCommandText::tr("“export %1” has one order only. Leave “--sort” out.").arg(call.subject));
    if (const auto read = ofSeekers ? readOrder(call, order.sort, order.direction) : Result<>(); !read)
        return wrongUsage(read.error().message);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    if (scope.value().personal) {
        const auto noted = office.value()->write(
            [&](const QSqlDatabase &db) { return notePersonalExport(db, Office::actor(), call.subject, {}); });
        if (!noted)
            return failed(noted.error());
    }
    return answered(ofSeekers ? seekersWritten(call, scope.value(), order, out, *office.value(), console)
                              : casesWritten(call, scope.value(), out, *office.value(), console),
                    out.path);
}

Outcome runExport(const Invocation &call, Console &console)
{
    const auto out = outOption(call, {u"csv"_s, u"xlsx"_s});
    if (!out)
        return wrongUsage(out.error().message);
    if (const auto sound = checkedNarrowing(call); !sound)
        return wrongUsage(sound.error().message);
    return call.subject == u"postings"_s ? exportedPostings(call, out.value(), console)
                                         : exportedPeople(call, out.value(), console);
}

} // namespace

Command exportCommand()
{
    QList<CommandOption> options = outOptions(u"csv|xlsx"_s);
    options += filterOptions();
    options.append(sortOption());
    options += peopleScopeOptions();
    return {.name = u"export"_s,
            .subjects = {u"postings"_s, u"seekers"_s, u"applications"_s, u"interviews"_s, u"hires"_s, u"training"_s},
            .summary = ExportCommandText::tr(
                "Saves a list as CSV or Excel workbook: postings, non-public ones without their names; or people "
                "and what became of them, their names masked."),
            .options = options,
            .run = runExport};
}
