// usage: bench_reports FILE [monthly|delivery] — the monthly report and a full CSV delivery on a filled database, against their
// bare work in C.
#include "models/jobs/deliveryrun.h"
#include "models/statistics/monthlyreport.h"
#include "models/storage/channelstore.h"
#include "models/storage/monthlystore.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void monthly(const QSqlDatabase &db, sqlite3 *raw, QDate today)
{
    const auto report = [&] {
        MonthlyComparison counted;
        for (const auto &[back, target] :
             {std::pair(0, &counted.month), std::pair(-1, &counted.before), std::pair(-12, &counted.yearBefore)}) {
            const auto counts = MonthlyStore(db).counts(today.addMonths(back));
            if (!counts)
                giveUp(counts.error().message + counts.error().detail);
            *target = counts.value();
        }
        if (monthlyReport(counted, {}, {}).isEmpty())
            giveUp(u"nothing was valid this month"_s);
    };
    const QStringList statements = statementsOf(db, report);
    const double ours = medianOf(3, report);
    const double bare = medianOf(3, [&] {
        for (const QString &sql : statements)
            rowsInC(raw, sql);
    });
    ::report(u"monthly report of %1 statements"_s.arg(statements.size()), ours, bare, 3);
}

/// A file written and brought to the disk.
void written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || fsync(file.handle()) != 0)
        giveUp(u"cannot write "_s + path);
}

void delivery(const QSqlDatabase &db, sqlite3 *raw)
{
    const QTemporaryDir folder;
    const double before = peakMegabytes();
    const auto deliver = [&] {
        const auto report =
            DeliveryRun(db, {.channels = {u"hello_work"_s}, .full = true, .outFolder = folder.path(), .user = u"benchmark"_s}, {})
                .run();
        if (!report || report.value().failed() > 0)
            giveUp(report ? u"the delivery failed"_s : report.error().message + report.error().detail);
    };
    deliver();
    reportAbsolute(u"full delivery, memory that it took beyond what was held before"_s, peakMegabytes() - before, u"MB"_s, 100);
    const QStringList statements = statementsOf(db, deliver);
    QString largest;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Size))
        if (largest.isEmpty())
            largest = file.filePath();
    QFile file(largest);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"no file was delivered"_s);
    const QByteArray bytes = file.readAll();
    reportAbsolute(u"full delivery, file"_s, double(bytes.size()) / 1e6, u"MB of "_s + QString::number(bytes.count('\n')), 0);
    const auto write = [&] { written(folder.filePath(u"bare"_s), bytes); };
    const auto read = [&] {
        for (const QString &sql : statements)
            if (sql.startsWith(u"SELECT"_s))
                rowsInC(raw, sql);
    };
    report(u"full delivery against reading its rows in C and writing the bytes, time that passes"_s, medianPassed(3, deliver),
           medianPassed(3, read) + medianPassed(3, write), 2);
    const double ours = medianOf(3, deliver), writing = medianOf(3, write);
    report(u"the same, CPU of all threads"_s, ours, medianOf(3, read) + writing, 0);
    report(u"full delivery against writing the bytes alone, CPU"_s, ours, writing, 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString file = app.arguments().value(1);
    if (file.isEmpty())
        giveUp(u"usage: bench_reports FILE"_s);
    const QSqlDatabase db = openedDatabase(file);
    sqlite3 *raw = openedInC(file);
    const QString only = app.arguments().value(2);
    if (only != u"delivery"_s)
        monthly(db, raw, benchmarkDay);
    if (only != u"monthly"_s)
        delivery(db, raw);
    sqlite3_close(raw);
    return missed() ? 1 : 0;
}
