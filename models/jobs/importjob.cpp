#include "models/jobs/importjob.h"

#include "models/domain/officedate.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/importplan.h"
#include "models/exchange/rejectwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

struct ImportJobText
{
    Q_DECLARE_TR_FUNCTIONS(ImportJobText)
};

namespace {

/// A file with its header found: hands out the rows below it.
struct OpenFile
{
    std::unique_ptr<TableReader> reader;
    TableLayout layout;
    QList<TableRow> ahead; // read to find the header, not handed out yet
    qsizetype next = 0;

    static Result<OpenFile> open(const QString &path, const ReadOptions &options, ImportTarget target)
    {
        auto opened = openTable(path, options);
        if (!opened)
            return opened.error();
        OpenFile file{opened.take(), {}, {}, 0};
        while (file.ahead.size() < layoutSample) {
            TableRow row;
            const auto more = file.reader->next(row);
            if (!more)
                return more.error();
            if (!more.value())
                break;
            file.ahead.append(row);
        }
        if (std::all_of(file.ahead.begin(), file.ahead.end(), [](const TableRow &row) { return row.isBlank(); }))
            return Error{
                Error::Kind::Input,
                ImportJobText::tr("%1 has no row with anything in it. Ask for the file again.").arg(QFileInfo(path).fileName())};
        file.layout = layoutOf(file.ahead, target, options.headerRow);
        file.next = file.layout.headCount;
        return file;
    }

    Result<bool> read(TableRow &row)
    {
        if (next < ahead.size()) {
            row = ahead[next++];
            return true;
        }
        ahead.clear();
        next = 0;
        return reader->next(row);
    }
};

bool rejectsRow(const Error &error)
{
    return error.kind == Error::Kind::Input || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::NotFound;
}

/// Keeps the identities of a file apart: numbers that it uses twice, and rows without a number that look alike.
class Identities
{
public:
    void settle(RowOutcome &outcome)
    {
        for (ImportDraft &draft : outcome.drafts) {
            if (auto *posting = std::get_if<PostingDraft>(&draft))
                settlePosting(outcome, *posting);
            else if (const auto *seeker = std::get_if<Seeker>(&draft))
                claim(outcome, seeker->number);
            else if (const auto *facility = std::get_if<Facility>(&draft); facility && !facility->code.isEmpty())
                claim(outcome, facility->code);
        }
        if (outcome.isRejected())
            outcome.drafts.clear();
    }

private:
    void settlePosting(RowOutcome &outcome, PostingDraft &posting)
    {
        if (posting.record.isEmpty()) {
            const int count = ++m_alike[qHash(posting.likeness)];
            posting.record = u"file:%1:%2"_s.arg(posting.likeness).arg(count);
            return;
        }
        // A number that stands for a whole application comes with several postings; they are told apart by what they are.
        if (const auto known = m_rows.constFind(qHash(posting.record)); known != m_rows.cend() && *known != outcome.row) {
            const QString apart = posting.record + u':' + posting.likeness;
            const bool isNew = !m_rows.contains(qHash(apart));
            if (isNew)
                outcome.warnings.append(
                    {-1, ImportJobText::tr("Row %1 of this file has the same number %2; the postings were told apart "
                                           "by institution and profession.")
                             .arg(*known)
                             .arg(posting.record)});
            posting.record = isNew ? apart : posting.record;
            posting.number.clear();
        }
        claim(outcome, posting.record);
    }

    void claim(RowOutcome &outcome, const QString &identity)
    {
        const size_t key = qHash(identity);
        if (const auto known = m_rows.constFind(key); known != m_rows.cend())
            outcome.problems.append(
                {-1, ImportJobText::tr("Row %1 of this file has the same number %2 already; keep one of them.")
                         .arg(*known)
                         .arg(identity)});
        else
            m_rows.insert(key, outcome.row);
    }

    QHash<size_t, qint64> m_rows;
    QHash<size_t, int> m_alike;
};

QStringList sentences(const QList<RowNote> &notes, const QStringList &columns)
{
    QStringList list;
    for (const RowNote &note : notes)
        list.append(note.column < 0 ? note.message
                                    : ImportJobText::tr("%1: %2", "column and what is the matter with its value")
                                          .arg(columns.value(note.column), note.message));
    return list;
}

RowFate fateOf(const QList<PutOutcome> &outcomes)
{
    if (outcomes.contains(PutOutcome::Added))
        return RowFate::Added;
    return outcomes.contains(PutOutcome::Updated) ? RowFate::Updated : RowFate::Unchanged;
}

QString skippedBecause(RowKind kind)
{
    switch (kind) {
    case RowKind::Subtotal:
        return ImportJobText::tr("A total, not a record.");
    case RowKind::Footnote:
        return ImportJobText::tr("A footnote, not a record.");
    case RowKind::Header:
        return ImportJobText::tr("The header again.");
    case RowKind::Blank:
    case RowKind::Title:
    case RowKind::Data:
        break;
    }
    return ImportJobText::tr("A blank row.");
}

class Import
{
public:
    Import(OpenFile file, const ColumnMapping &mapping, ImportSink *sink)
        : m_file(std::move(file)), m_plan(m_file.layout, mapping, officeDay(QDateTime::currentDateTimeUtc())), m_sink(sink)
    {
    }

    const OpenFile &file() const { return m_file; }

    /// The next row and what becomes of it; false at the end.
    Result<bool> step(TableRow &row, RowVerdict &verdict, ImportReport &report)
    {
        const auto more = m_file.read(row);
        if (!more || !more.value())
            return more;
        RowOutcome outcome = m_plan.outcomeOf(row);
        verdict = {row.number, RowFate::Skipped, {}, {}, {}};
        if (outcome.kind != RowKind::Data) {
            verdict.problems = {skippedBecause(outcome.kind)};
            report.subtotals += outcome.kind == RowKind::Subtotal;
            report.footnotes += outcome.kind == RowKind::Footnote;
            report.headers += outcome.kind == RowKind::Header;
            return true;
        }
        ++report.counts.read;
        m_identities.settle(outcome);
        verdict.warnings = sentences(outcome.warnings, m_file.layout.columns);
        verdict.problems = sentences(outcome.problems, m_file.layout.columns);
        verdict.fate = outcome.isRejected() ? RowFate::Rejected : RowFate::Added;
        if (!outcome.isRejected() && m_sink)
            if (const auto done = put(outcome, verdict, report); !done)
                return done.error();
        report.counts.rejected += verdict.fate == RowFate::Rejected;
        report.counts.warnings += verdict.fate == RowFate::Rejected ? 0 : verdict.warnings.size();
        return true;
    }

private:
    Result<> put(const RowOutcome &outcome, RowVerdict &verdict, ImportReport &report)
    {
        auto put = m_sink->put(outcome.drafts, verdict.warnings);
        if (!put && rejectsRow(put.error())) {
            verdict.fate = RowFate::Rejected;
            verdict.problems.append(put.error().message);
            return {};
        }
        if (!put)
            return put.error();
        verdict.fate = fateOf(put.value().outcomes);
        verdict.warnings += put.value().warnings;
        report.counts.added += put.value().outcomes.count(PutOutcome::Added);
        report.counts.updated += put.value().outcomes.count(PutOutcome::Updated);
        report.counts.unchanged += put.value().outcomes.count(PutOutcome::Unchanged);
        return {};
    }

    OpenFile m_file;
    ImportPlan m_plan;
    Identities m_identities;
    ImportSink *m_sink;
};

/// Takes everything back unless it was committed.
class Undo
{
public:
    explicit Undo(ImportSink *sink) : m_sink(sink) {}
    ~Undo()
    {
        if (m_sink)
            m_sink->rollback();
    }
    Q_DISABLE_COPY_MOVE(Undo)
    void forget() { m_sink = nullptr; }

private:
    ImportSink *m_sink;
};

ImportProgress progressOf(const TableReader &reader, qint64 rows, qint64 milliseconds)
{
    ImportProgress progress{rows, reader.bytesDone(), reader.bytesTotal(), 0, {}};
    if (milliseconds > 0)
        progress.rowsPerSecond = double(rows) * 1000.0 / double(milliseconds);
    constexpr qint64 settled = 2'000;
    if (milliseconds > settled && progress.bytesDone > 0)
        progress.secondsLeft =
            qint64(double(milliseconds) / 1000.0 * double(progress.bytesTotal - progress.bytesDone) / double(progress.bytesDone));
    return progress;
}

} // namespace

Result<ImportReport> runImport(const ImportRequest &request, ImportSink &sink, const ImportGoesOn &goesOn)
{
    if (const auto sound = checked(request.mapping); !sound)
        return sound.error();
    if (!request.rejectsPath.isEmpty() && QFileInfo(request.rejectsPath) == QFileInfo(request.path))
        return Error{Error::Kind::Input,
                     ImportJobText::tr("Rejected rows would overwrite the file that is read. Choose another file for them.")};
    auto opened = OpenFile::open(request.path, request.options, request.mapping.target);
    if (!opened)
        return opened.error();
    const auto mapping = fitted(request.mapping, opened.value().layout.columns);
    if (!mapping)
        return mapping.error();
    Import import(opened.take(), mapping.value(), &sink);
    const TableReader &reader = *import.file().reader;
    const QStringList columns = import.file().layout.columns;
    RejectWriter rejects(request.rejectsPath, reader.format(), import.file().layout);
    if (const auto begun = sink.begin(); !begun)
        return begun.error();
    Undo undo(&sink);
    ImportReport report;
    report.isTrial = request.isTrial;
    report.titles = import.file().layout.skipped.size();
    QElapsedTimer clock;
    clock.start();
    qint64 reported = -1;
    for (;;) {
        TableRow row;
        RowVerdict verdict;
        const auto more = import.step(row, verdict, report);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        if (verdict.fate == RowFate::Rejected) {
            if (!request.rejectsPath.isEmpty())
                if (const auto written = rejects.write(row, verdict.problems.join(u' ')); !written)
                    return written.error();
            verdict.cells = row.cells;
            if (report.rejected.size() < listedRejections)
                report.rejected.append(verdict);
        }
        constexpr qint64 interval = 100; // ms
        if (const qint64 now = clock.elapsed() / interval; now != reported) {
            reported = now;
            if (!goesOn(progressOf(reader, report.counts.read, clock.elapsed())))
                return Error{Error::Kind::Cancelled, ImportJobText::tr("The import was stopped; nothing of it was kept.")};
        }
    }
    if (report.counts.read == 0)
        return Error{Error::Kind::Input, ImportJobText::tr("The file has no row to import. Check which row is its header.")};
    const bool hasRejects = rejects.rows() > 0;
    if (const auto written = rejects.finish(); !written)
        return written.error();
    report.rejectsPath = hasRejects ? request.rejectsPath : QString();
    if (!request.isTrial) {
        const ImportRun run{request.actor.at, request.actor.name, codeOf(request.mapping.target),
                            QFileInfo(request.path).fileName(), report.counts};
        if (const auto done = sink.commit(run); !done) {
            QFile::remove(report.rejectsPath);
            return done.error();
        }
        undo.forget();
    }
    goesOn(progressOf(reader, report.counts.read, clock.elapsed()));
    return report;
}

Result<ImportPreview> previewImport(const QString &path, const ReadOptions &options, ImportTarget target,
                                    const std::optional<ColumnMapping> &mapping, const MappingMemory &memory, ImportSink *sink)
{
    auto opened = OpenFile::open(path, options, target);
    if (!opened)
        return opened.error();
    const TableLayout layout = opened.value().layout;
    ImportPreview preview;
    preview.format = opened.value().reader->format();
    preview.headerRow = layout.headerRow;
    preview.headerRows = layout.headerRows;
    for (const SkippedRow &row : layout.skipped)
        preview.titles.append(QString::number(row.number) + u": "_s + row.text);
    if (mapping) {
        const auto fitting = fitted(*mapping, layout.columns);
        preview.mapping = fitting ? fitting.value() : guessedMapping(target, layout.columns);
        preview.problem = fitting ? QString() : fitting.error().message;
    } else {
        const auto remembered = memory.recall(target, layout.columns);
        preview.isRemembered = remembered.has_value();
        preview.mapping = remembered.value_or(guessedMapping(target, layout.columns));
    }
    if (const auto sound = checked(preview.mapping); !sound)
        preview.problem = sound.error().message;
    const bool isComplete = preview.problem.isEmpty();
    Import import(opened.take(), preview.mapping, isComplete ? sink : nullptr);
    Undo undo(isComplete ? sink : nullptr);
    if (isComplete && sink)
        if (const auto begun = sink->begin(); !begun)
            return begun.error();
    ImportReport report;
    while (preview.rows.size() < rowsPreviewed) {
        TableRow row;
        RowVerdict verdict;
        const auto more = import.step(row, verdict, report);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        verdict.cells = row.cells;
        if (!isComplete)
            verdict = {row.number, RowFate::Skipped, row.cells, {}, {}};
        preview.rows.append(verdict);
    }
    return preview;
}
