// usage: bench_import [POSTINGS] — what the stores spend on new postings against raw C inserts of the same rows.
#include "models/domain/postingchange.h"
#include "models/domain/textfold.h"
#include "models/jobs/samplegenerator.h"
#include "models/storage/connection.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingwriter.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 28);

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
    for (const char *name : {"posting", "posting_revision", "posting_history", "posting_text", "audit", "posting_total"}) {
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

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = app.arguments().size() > 1 ? app.arguments()[1].toInt() : 20'000;
    QList<double> ours, raw;
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        ours.append(byStores(folder.filePath(u"stores.db"_s), count));
        raw.append(byC(folder.filePath(u"stores.db"_s), folder.filePath(u"c.db"_s)));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(raw.begin(), raw.end());
    report(u"%1 new postings"_s.arg(count), ours[1], raw[1], 3);
    return missed() ? 1 : 0;
}
