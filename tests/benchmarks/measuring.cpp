#include "tests/benchmarks/measuring.h"

#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/rowmarks.h"

#include <QList>
#include <QSqlDriver>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

static int misses = 0;

double cpuMilliseconds() { return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC; }

double peakMegabytes()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

static double passedMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

static double medianBy(double (*clock)(), int rounds, const std::function<void()> &work)
{
    work();
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = clock();
        work();
        times.append(clock() - start);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double medianOf(int rounds, const std::function<void()> &work) { return medianBy(cpuMilliseconds, rounds, work); }
double medianPassed(int rounds, const std::function<void()> &work) { return medianBy(passedMilliseconds, rounds, work); }

static QString verdict(double value, double goal)
{
    if (goal <= 0)
        return {};
    misses += value > goal;
    return u" (goal %1) %2"_s.arg(goal).arg(value > goal ? u"MISSED"_s : u"ok"_s);
}

void report(const QString &what, double ours, double raw, double goal)
{
    const double ratio = raw > 0 ? ours / raw : 0;
    std::printf("%s\n", qPrintable(u"%1: %2 ms, C %3 ms, ratio %4%5"_s.arg(what)
                                       .arg(ours, 0, 'f', 2)
                                       .arg(raw, 0, 'f', 2)
                                       .arg(ratio, 0, 'f', 2)
                                       .arg(verdict(ratio, goal))));
    std::fflush(stdout);
}

void reportAbsolute(const QString &what, double ours, const QString &unit, double goal)
{
    std::printf("%s\n", qPrintable(u"%1: %2 %3%4"_s.arg(what).arg(ours, 0, 'f', 2).arg(unit, verdict(ours, goal))));
    std::fflush(stdout);
}

int missed() { return misses; }

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

QSqlDatabase openedDatabase(const QString &file)
{
    const auto db = openConnection({.file = file}, u"measured"_s);
    if (!db)
        giveUp(u"the database cannot be opened: "_s + db.error().message);
    const double before = cpuMilliseconds();
    if (const auto head = Migrator(db.value()).toHead(); !head)
        giveUp(u"the database cannot be brought up to date: "_s + head.error().detail);
    constexpr double unchanged = 100; // ms
    if (const double took = cpuMilliseconds() - before; took > unchanged)
        reportAbsolute(u"bringing the database up to date"_s, took / 1000, u"CPU s"_s, 0);
    return db.value();
}

sqlite3 *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        giveUp(u"not a SQLite database"_s);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

static int noteStatement(unsigned, void *list, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (sql && qstrncmp(sql, "--", 2) != 0) // not those that virtual tables send to themselves
        static_cast<QStringList *>(list)->append(QString::fromUtf8(sql));
    sqlite3_free(sql);
    return 0;
}

sqlite3 *openedInC(const QString &file)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &db) != SQLITE_OK)
        giveUp(u"cannot open "_s + file);
    sqlite3_exec(db, "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    rowmarks::install(db); // what the last search marked is asked for here as well
    return db;
}

QStringList statementsOf(const QSqlDatabase &db, const std::function<void()> &call)
{
    QStringList statements;
    sqlite3_trace_v2(handleOf(db), SQLITE_TRACE_STMT, noteStatement, &statements);
    call();
    sqlite3_trace_v2(handleOf(db), 0, nullptr, nullptr);
    return statements;
}

template <typename Row>
static void eachRow(sqlite3 *db, const QString &sql, Row row)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, utf8.constData(), int(utf8.size()), &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(db)) + u": "_s + sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        row(statement);
    sqlite3_finalize(statement);
}

int rowsInC(sqlite3 *db, const QString &sql)
{
    int rows = 0;
    volatile qint64 bytes = 0;
    eachRow(db, sql, [&](sqlite3_stmt *statement) {
        ++rows;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            if (sqlite3_column_text(statement, i))
                bytes = bytes + sqlite3_column_bytes(statement, i);
    });
    return rows;
}

bool isQuickInC(sqlite3 *db, const QString &sql, int millions)
{
    int left = millions;
    sqlite3_progress_handler(
        db, 1'000'000, [](void *steps) { return --*static_cast<int *>(steps) <= 0 ? 1 : 0; }, &left);
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(db, text.constData(), -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    sqlite3_progress_handler(db, 0, nullptr, nullptr);
    return code == SQLITE_DONE;
}

QStringList planOf(sqlite3 *db, const QString &sql)
{
    QStringList lines;
    eachRow(db, u"EXPLAIN QUERY PLAN "_s + sql, [&](sqlite3_stmt *statement) {
        lines.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
    });
    return lines;
}

QString scanIn(const QStringList &plan, const QStringList &tables)
{
    for (const QString &table : tables) {
        QStringList scans;
        qsizetype pages = 0;
        for (const QString &line : plan) {
            const QStringList words = line.split(u' ');
            if (words.value(1) != table)
                continue;
            if (words.first() == u"SCAN"_s && !words.contains(u"INDEX"_s))
                scans.append(line);
            pages += words.first() == u"CO-ROUTINE"_s || words.first() == u"MATERIALIZE"_s;
        }
        if (scans.size() > pages)
            return scans.first();
    }
    return {};
}
