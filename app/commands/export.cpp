#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/postingexport.h"
#include "app/reportmaking.h"
#include "models/storage/postingstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommandText)
};

static TableFileOptions fileOptions(const OutFile &out, qint64 total, Console &console)
{
    TableFileOptions options{.title = ExportCommandText::tr("Postings")};
    options.format = out.format == u"xlsx"_s ? TableFormat::Xlsx : TableFormat::Csv;
    options.encoding = out.cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8WithMark;
    options.substitute = out.substitute;
    options.goOn = [&console, total](qint64 rows) {
        console.progress(rows, total);
        return !console.stopRequested();
    };
    return options;
}

static Outcome run(const Invocation &call, Console &console)
{
    const auto out = outOption(call, {u"csv"_s, u"xlsx"_s});
    if (!out)
        return wrongUsage(out.error().message);
    const auto filter = filterOption(call);
    if (!filter)
        return wrongUsage(filter.error().message);
    const auto order = orderOption(call);
    if (!order)
        return wrongUsage(order.error().message);
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    const auto total = office.value()->read([&](const QSqlDatabase &db) { return PostingStore(db).count(filter.value()); });
    if (!total)
        return failed(total.error());
    const FetchPostings fetch = [&office](const PostingFilter &which, const PostingOrder &sorted, const PostingCursor &after,
                                          int limit) {
        return office.value()->read([&](const QSqlDatabase &db) { return PostingStore(db).page(which, sorted, after, limit); });
    };
    const auto file = exportPostings(out.value().path, filter.value(), order.value(), exportColumns(), fetch,
                                     fileOptions(out.value(), total.value().rows, console));
    if (!file)
        return failed(file.error());
    if (!file.value().saved)
        return notSaved(shownLacking(file.value()), file.value().lackingCount);
    return done({{u"file"_s, out.value().path}, {u"rows"_s, file.value().rows}},
                ExportCommandText::tr("%n posting(s) saved: %1", nullptr, int(file.value().rows)).arg(out.value().path));
}

Command exportCommand()
{
    QList<CommandOption> options = outOptions(u"csv|xlsx"_s);
    options += filterOptions();
    options.append(sortOption());
    return {.name = u"export"_s,
            .subjects = {u"postings"_s},
            .summary =
                ExportCommandText::tr("Saves a list of postings as CSV or Excel workbook; non-public ones without their names."),
            .options = options,
            .run = run};
}
