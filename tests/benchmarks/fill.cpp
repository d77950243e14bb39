// usage: fill FILE POSTINGS [SEEKERS] — a database of sample postings and seekers with everything that hangs on them.
#include "models/jobs/samplejob.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const SampleSize size{app.arguments().value(2).toLongLong(), app.arguments().value(3).toLongLong()};
    const auto db = openConnection({.file = app.arguments().value(1)}, u"fill"_s);
    if (!db || size.postings <= 0)
        giveUp(u"usage: fill FILE POSTINGS [SEEKERS]"_s);
    if (!Migrator(db.value()).toHead())
        giveUp(u"the database cannot be made"_s);
    QElapsedTimer clock;
    clock.start();
    const Actor actor{u"benchmark"_s, QDateTime(benchmarkDay, QTime(1, 0), Qt::UTC)};
    const auto counts = writeSample(db.value(), size, actor, [&](qint64 done, qint64 total) {
        constexpr qint64 interval = 50'000;
        if (done % interval == 0)
            std::fprintf(stderr, "%lld / %lld, %lld s\n", static_cast<long long>(done), static_cast<long long>(total),
                         static_cast<long long>(clock.elapsed() / 1000));
        return true;
    });
    if (!counts)
        giveUp(counts.error().message + u" | "_s + counts.error().detail);
    reportAbsolute(u"sample of %1 postings and %2 seekers"_s.arg(size.postings).arg(size.seekers), cpuMilliseconds() / 1000,
                   u"CPU s"_s, 0);
    reportAbsolute(u"memory at most"_s, peakMegabytes(), u"MB"_s, 400);
    return 0;
}
