// usage: fill FILE POSTINGS — a database of sample postings with everything that hangs on them, written by the stores.
#include "models/jobs/samplegenerator.h"
#include "models/storage/connection.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingwriter.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

static void must(const Result<> &result)
{
    if (!result)
        giveUp(result.error().message + u" | "_s + result.error().detail);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 count = app.arguments().value(2).toLongLong();
    auto db = openConnection({.file = app.arguments().value(1)}, u"fill"_s);
    if (!db || count <= 0)
        giveUp(u"usage: fill FILE POSTINGS"_s);
    if (!Migrator(db.value()).toHead())
        giveUp(u"the database cannot be made"_s);
    QSqlQuery(db.value()).exec(u"PRAGMA synchronous = OFF"_s);

    const QDate today(2026, 5, 28);
    const Actor actor{u"benchmark"_s, QDateTime(today, QTime(1, 0), Qt::UTC)};
    const SampleGenerator generator({.postings = count}, today);
    Transaction transaction(db.value());
    FacilityStore facilities(db.value());
    QHash<QString, Facility> known;
    for (int i = 0; i < generator.facilityCount(); ++i) {
        const auto put = facilities.put(generator.facility(i), false, actor);
        if (!put)
            giveUp(put.error().message);
        known.insert(put.value().facility.code, put.value().facility);
    }
    PostingWriter writer(db.value(), actor);
    writer.deferTotals();
    for (qint64 i = 0; i < count; ++i) {
        SamplePosting sample = generator.posting(i);
        Posting &posting = sample.posting;
        posting.facility = known.value(posting.facility.code, posting.facility);
        for (Revision &revision : posting.revisions)
            revision.content.facility = posting.facility.id;
        must(writer.add(posting, sample.days));
        if (i % 50'000 == 0)
            std::fprintf(stderr, "%lld\n", static_cast<long long>(i));
    }
    must(writer.finish());
    must(Totals::rebuild(db.value()));
    must(transaction.commit());
    return 0;
}
