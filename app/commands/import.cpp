#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "models/jobs/databasesink.h"
#include "models/jobs/importjob.h"
#include "models/jobs/mappingstore.h"
#include "models/jobs/municipalityimport.h"
#include "models/storage/municipalitystore.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

static QJsonObject jsonOf(const ImportCounts &counts)
{
    return {{u"read"_s, counts.read},           {u"added"_s, counts.added},       {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged}, {u"rejected"_s, counts.rejected}, {u"warnings"_s, counts.warnings}};
}

static QString sentence(const ImportReport &report)
{
    const QLocale locale;
    const ImportCounts &counts = report.counts;
    const QString text =
        report.isTrial
            ? ImportText::tr("A trial; nothing was changed. Rows read: %1, to add: %2, to update: %3, unchanged: %4, "
                             "rejected: %5, doubtful values: %6.")
            : ImportText::tr("Rows read: %1, added: %2, updated: %3, unchanged: %4, rejected: %5, doubtful values: %6.");
    return text.arg(locale.toString(counts.read), locale.toString(counts.added), locale.toString(counts.updated),
                    locale.toString(counts.unchanged), locale.toString(counts.rejected), locale.toString(counts.warnings));
}

static QStringList notesOf(const ImportReport &report, const ColumnMapping &mapping)
{
    QStringList notes;
    if (const QStringList unmapped = mapping.unmapped(); !unmapped.isEmpty())
        notes.append(
            ImportText::tr("Nothing was read from these columns: %1. Give them a field on the import page of the window, "
                           "and save it for --mapping.")
                .arg(unmapped.join(ImportText::tr(", "))));
    if (const qint64 skipped = report.titles + report.subtotals + report.footnotes + report.headers; skipped > 0)
        notes.append(
            ImportText::tr("%n row(s) with a title, total, footnote or repeated header were skipped.", nullptr, int(skipped)));
    constexpr int shown = 20;
    for (const RowVerdict &row : report.rejected.mid(0, shown))
        notes.append(ImportText::tr("Row %1: %2").arg(row.row).arg(row.problems.join(u' ')));
    if (report.counts.rejected > shown)
        notes.append(ImportText::tr("… and %n more rejected row(s).", nullptr, int(report.counts.rejected - shown)));
    if (!report.rejectsPath.isEmpty())
        notes.append(ImportText::tr("Rejected rows are in %1. Correct them and import that file.").arg(report.rejectsPath));
    return notes;
}

/// The mapping of --mapping, or the one that is remembered for this header, or a guessed one.
static Result<ColumnMapping> mappingFor(const Invocation &call, ImportTarget target, Office &office)
{
    if (call.isSet(u"mapping"_s)) {
        auto mapping = loadedMapping(call.value(u"mapping"_s));
        if (mapping && mapping.value().target != target)
            return Error{Error::Kind::Input, ImportText::tr("The mapping %1 is for %2. Choose another one.")
                                                 .arg(call.value(u"mapping"_s), label(mapping.value().target))};
        return mapping;
    }
    const auto memory = office.read([](const QSqlDatabase &db) { return loadedMemory(db); });
    if (!memory)
        return memory.error();
    const auto preview = previewImport(call.arguments.first(), {}, target, std::nullopt, memory.value(), nullptr);
    if (!preview)
        return preview.error();
    if (!preview.value().problem.isEmpty())
        return Error{Error::Kind::Input,
                     preview.value().problem + u' ' +
                         ImportText::tr("On the import page of the window columns are chosen by hand and saved for --mapping.")};
    return preview.value().mapping;
}

/// The whole table or nothing: half of it would send people to the wrong place.
static Outcome importMunicipalities(const Invocation &call)
{
    const auto read = readMunicipalities(call.arguments.first());
    if (!read)
        return failed(read.error());
    const qint64 count = read.value().size();
    if (!call.isSet(u"dry-run"_s)) {
        auto office = Office::open(call, Missing::Make);
        if (!office)
            return failed(office.error());
        const auto replaced = office.value()->write(
            [&](const QSqlDatabase &db) { return MunicipalityStore(db).replace(read.value(), Office::actor()); });
        if (!replaced)
            return failed(replaced.error());
    }
    return done({{u"municipalities"_s, count}},
                ImportText::tr("Municipalities: %1. Distances are measured from them.").arg(QLocale().toString(count)));
}

static Outcome importedFile(const Invocation &call, Console &console)
{
    if (call.subject == u"municipalities"_s)
        return importMunicipalities(call);
    const ImportTarget target = fromCode<ImportTarget>(call.subject).value_or(ImportTarget::Postings);
    auto office = Office::open(call, Missing::Make);
    if (!office)
        return failed(office.error());
    const auto mapping = mappingFor(call, target, *office.value());
    if (!mapping)
        return failed(mapping.error());
    const ImportRequest request{call.arguments.first(), {}, mapping.value(), call.value(u"rejects"_s), call.isSet(u"dry-run"_s),
                                Office::actor()};
    const auto report = office.value()->write([&](const QSqlDatabase &db) {
        DatabaseSink sink(db, request.actor);
        return runImport(request, sink, [&](const ImportProgress &progress) {
            const double share = progress.bytesTotal > 0 ? double(progress.bytesDone) / double(progress.bytesTotal) : 1;
            console.progress(progress.rows, share > 0 ? qint64(double(progress.rows) / share) : 0);
            return !console.stopRequested();
        });
    });
    if (!report)
        return failed(report.error());
    Outcome outcome = done(jsonOf(report.value().counts), sentence(report.value()));
    outcome.notes = notesOf(report.value(), mapping.value());
    if (report.value().counts.rejected > 0)
        outcome.code = ExitCode::Partly;
    return outcome;
}

Command importCommand()
{
    return {.name = u"import"_s,
            .subjects = {u"postings"_s, u"facilities"_s, u"seekers"_s, u"municipalities"_s},
            .argumentName = u"FILE"_s,
            .least = 1,
            .most = 1,
            .summary =
                ImportText::tr("Takes in a CSV, TSV or Excel file; all of it or, when stopped, nothing. municipalities: code, "
                               "name, latitude and longitude, from which distances are measured."),
            .options = {{u"mapping"_s, u"FILE"_s, ImportText::tr("which column holds what, as saved from the import page")},
                        {u"dry-run"_s, {}, ImportText::tr("say what would happen, and change nothing")},
                        {u"rejects"_s, u"FILE"_s, ImportText::tr("write rejected rows there, with the reason")}},
            .area = OfficeArea::Changes,
            .run = importedFile};
}
