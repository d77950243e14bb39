// usage: bench_import [POSTINGS] — what the stores spend on new postings, and what a whole import of them from a file spends,
// against raw C inserts of the same rows.
// usage: bench_import POSTINGS memory — imports a file of that many postings once and says how much memory that took at most.
#include "models/domain/postingchange.h"
#include "models/domain/postingfield.h"
#include "models/domain/textfold.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/csvwriter.h"
#include "models/jobs/databasesink.h"
#include "models/jobs/importjob.h"
#include "models/jobs/samplegenerator.h"
#include "models/storage/connection.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingwriter.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QDate today = benchmarkDay;

struct Table
{
    QByteArray insert;
    int columns = 0;
    std::vector<std::vector<sqlite3_value *>> rows;
};

QSqlDatabase freshDatabase(const QString &file)
{
    auto db = openConnection({.file = file}, file);
    if (!db || !Migrator(db.value()).toHead())
        giveUp(u"the database cannot be made"_s);
    return db.take();
}

/// As an import brings them: a first revision, nothing decided yet.
QList<Posting> allReceived(const QSqlDatabase &db, const Actor &actor, int count)
{
    const SampleGenerator generator({.postings = count}, today);
    FacilityStore facilities(db);
    QList<Posting> postings;
    for (int i = 0; i < count; ++i) {
        const Posting sample = generator.posting(i).posting;
        const auto put = facilities.put(sample.facility, false, actor);
        if (!put)
            giveUp(put.error().message);
        PostingContent content = sample.revisions.first().content;
        content.facility = put.value().facility.id;
        auto posting = received(content, put.value().facility, Source::File, u"record-%1"_s.arg(i), actor);
        if (!posting)
            giveUp(posting.error().message);
        postings.append(posting.take());
    }
    return postings;
}

double byStores(const QString &file, int count)
{
    const QSqlDatabase db = freshDatabase(file);
    const Actor actor{u"benchmark"_s, QDateTime(today, QTime(1, 0), Qt::UTC)};
    QList<Posting> postings = allReceived(db, actor, count);
    const double start = cpuMilliseconds();
    Transaction transaction(db);
    PostingWriter writer(db, actor);
    for (Posting &posting : postings)
        if (const auto done = writer.add(posting); !done)
            giveUp(done.error().message + done.error().detail);
    if (!writer.finish() || !transaction.commit())
        giveUp(u"the transaction failed"_s);
    return cpuMilliseconds() - start;
}

/// A file of sample postings as this program would write one: every field under its Japanese name.
void writeCsv(const QString &path, qint64 count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(path + u" cannot be written"_s);
    Sheet sheet;
    sheet.columns = {{u"元データの番号"_s, CellKind::Text, 12},
                     {u"受付日"_s, CellKind::Date, 12},
                     {u"医療機関コード"_s, CellKind::Text, 12},
                     {u"募集機関"_s, CellKind::Text, 12}};
    for (const PostingField &field : postingFields())
        sheet.columns.append({QString::fromUtf16(field.japanese), CellKind::Text, 12});
    const QLocale japanese(QLocale::Japanese);
    QLocale::setDefault(japanese);
    CsvWriter writer(file, TextEncoding::Utf8WithMark);
    bool good = bool(writer.writeHeadings(sheet));
    const SampleGenerator generator({.postings = count}, today);
    for (qint64 i = 0; good && i < count; ++i) {
        const Posting posting = generator.posting(i).posting;
        SheetRow row{u"record-%1"_s.arg(i), posting.receivedOn, posting.facility.code, posting.facility.name};
        for (const PostingField &field : postingFields())
            row.append(field.shown(posting.revisions.first().content));
        good = bool(writer.writeRow(sheet, row));
    }
    if (!good || !file.flush())
        giveUp(path + u" cannot be written"_s);
}

/// Every row has to become a posting.
double byFile(const QString &csv, const QString &target, qint64 count)
{
    const QSqlDatabase db = freshDatabase(target);
    const Actor actor{u"benchmark"_s, QDateTime(today, QTime(1, 0), Qt::UTC)};
    const double start = cpuMilliseconds();
    const auto preview = previewImport(csv, {}, ImportTarget::Postings, std::nullopt, {}, nullptr);
    if (!preview || !preview.value().problem.isEmpty())
        giveUp(preview ? preview.value().problem : preview.error().message);
    DatabaseSink sink(db, actor);
    const auto report =
        runImport({csv, {}, preview.value().mapping, {}, false, actor}, sink, [](const ImportProgress &) { return true; });
    if (!report || report.value().counts.added != count)
        giveUp(report ? u"%1 were added"_s.arg(report.value().counts.added) : report.error().message);
    return cpuMilliseconds() - start;
}

sqlite3_stmt *prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(db)));
    return statement;
}

/// Without generated columns, which nobody may insert.
QByteArray ownColumns(sqlite3 *db, const char *table)
{
    sqlite3_stmt *names = prepared(db, QByteArray("SELECT group_concat(name) FROM pragma_table_info('") + table + "')");
    sqlite3_step(names);
    const QByteArray columns(reinterpret_cast<const char *>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    return columns;
}

std::vector<Table> tablesOf(sqlite3 *db)
{
    std::vector<Table> tables;
    for (const char *name : {"facility", "posting", "posting_revision", "posting_history", "posting_text", "audit", "audit_seal",
                             "posting_total", "import_run"}) {
        Table table;
        const QByteArray columns = ownColumns(db, name);
        sqlite3_stmt *all = prepared(db, "SELECT " + columns + " FROM " + name);
        table.columns = sqlite3_column_count(all);
        table.insert = QByteArray("INSERT INTO ") + name + " (" + columns + ") VALUES (?" +
                       QByteArray(",?").repeated(table.columns - 1) + ")";
        while (sqlite3_step(all) == SQLITE_ROW) {
            std::vector<sqlite3_value *> row;
            for (int i = 0; i < table.columns; ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(all, i)));
            table.rows.push_back(std::move(row));
        }
        sqlite3_finalize(all);
        tables.push_back(std::move(table));
    }
    return tables;
}

QList<std::pair<qint64, QByteArray>> piecesOf(sqlite3 *db)
{
    QList<std::pair<qint64, QByteArray>> all;
    sqlite3_stmt *texts = prepared(db, "SELECT posting_id, folded FROM posting_text");
    while (sqlite3_step(texts) == SQLITE_ROW) {
        const QStringList pieces = searchTokens(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(texts, 1))));
        all.append({sqlite3_column_int64(texts, 0), pieces.join(u' ').toUtf8()});
    }
    sqlite3_finalize(texts);
    return all;
}

double byC(const QString &source, const QString &target)
{
    freshDatabase(target);
    sqlite3 *from = nullptr, *to = nullptr;
    sqlite3_open(source.toUtf8().constData(), &from);
    sqlite3_open(target.toUtf8().constData(), &to);
    const auto tables = tablesOf(from);
    const auto pieces = piecesOf(from);
    const char *setup =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY";
    sqlite3_exec(to, setup, nullptr, nullptr, nullptr);

    const double start = cpuMilliseconds();
    sqlite3_exec(to, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (const Table &table : tables) {
        sqlite3_stmt *insert = prepared(to, table.insert);
        for (const auto &row : table.rows) {
            for (int i = 0; i < table.columns; ++i)
                sqlite3_bind_value(insert, i + 1, row[std::size_t(i)]);
            if (sqlite3_step(insert) != SQLITE_DONE)
                giveUp(QString::fromUtf8(sqlite3_errmsg(to)));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    sqlite3_stmt *insert = prepared(to, "INSERT INTO posting_search (rowid, pieces) VALUES (?, ?)");
    for (const auto &[id, text] : pieces) {
        sqlite3_bind_int64(insert, 1, id);
        sqlite3_bind_text(insert, 2, text.constData(), int(text.size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(to)));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(to, "COMMIT", nullptr, nullptr, nullptr);
    const double spent = cpuMilliseconds() - start;
    sqlite3_close(from);
    sqlite3_close(to);
    return spent;
}

} // namespace

static double middle(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = app.arguments().size() > 1 ? app.arguments()[1].toInt() : 20'000;
    const QTemporaryDir files(QDir::currentPath() + u"/import-XXXXXX"_s); // a temporary folder may be memory
    const QString csv = files.filePath(u"postings.csv"_s);
    if (app.arguments().value(2) == u"memory"_s) {
        writeCsv(csv, count);
        const double spent = byFile(csv, files.filePath(u"file.db"_s), count);
        reportAbsolute(u"import of a file of %1 postings"_s.arg(count), spent / 1000, u"CPU s"_s, 0);
        reportAbsolute(u"memory at most"_s, peakMegabytes(), u"MB"_s, 400);
        return missed() ? 1 : 0;
    }
    writeCsv(csv, count);
    QList<double> ours, raw, whole, rawWhole;
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder(files.filePath(u"round-XXXXXX"_s));
        ours.append(byStores(folder.filePath(u"stores.db"_s), count));
        raw.append(byC(folder.filePath(u"stores.db"_s), folder.filePath(u"c.db"_s)));
        whole.append(byFile(csv, folder.filePath(u"file.db"_s), count));
        rawWhole.append(byC(folder.filePath(u"file.db"_s), folder.filePath(u"c-file.db"_s)));
    }
    report(u"%1 new postings, stores"_s.arg(count), middle(ours), middle(raw), 3);
    report(u"%1 new postings, from a file of %2 columns"_s.arg(count).arg(postingFields().size() + 4), middle(whole),
           middle(rawWhole), 3);
    return missed() ? 1 : 0;
}
