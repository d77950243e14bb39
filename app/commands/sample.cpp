#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "app/options.h"
#include "models/jobs/samplejob.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

static Outcome runSample(const Invocation &call, Console &console)
{
    const auto postings = numberOption(call, u"postings"_s, 2000, 0, SampleGenerator::most);
    const auto seekers = numberOption(call, u"seekers"_s, 0, 0, SampleGenerator::most);
    const auto seed = numberOption(call, u"seed"_s, 1, 0, std::numeric_limits<qint64>::max());
    for (const auto *number : {&postings, &seekers, &seed})
        if (!*number)
            return wrongUsage(number->error().message);
    auto office = Office::open(call, Missing::Make);
    if (!office)
        return failed(office.error());
    const SampleSize size{postings.value(), seekers.value(), quint64(seed.value())};
    const auto counts = office.value()->write([&](const QSqlDatabase &db) {
        return writeSample(db, size, Office::actor(), [&](qint64 done, qint64 total) {
            console.progress(done, total);
            return !console.stopRequested();
        });
    });
    if (!counts)
        return failed(counts.error());
    const SampleCounts &made = counts.value();
    const QLocale locale;
    return done({{u"facilities"_s, made.facilities}, {u"postings"_s, made.postings}, {u"seekers"_s, made.seekers}},
                SampleText::tr("Made %1 facilities, %2 postings and %3 seekers in %4.")
                    .arg(locale.toString(made.facilities), locale.toString(made.postings), locale.toString(made.seekers),
                         office.value()->address().shown()));
}

Command sampleCommand()
{
    return {.name = u"sample"_s,
            .summary = SampleText::tr("Fills a new database with fictitious data in the shape of the real world."),
            .options = {{u"postings"_s, u"N"_s, SampleText::tr("how many postings (2000)")},
                        {u"seekers"_s, u"M"_s, SampleText::tr("how many seekers (0)")},
                        {u"seed"_s, u"S"_s, SampleText::tr("another number gives other data (1)")}},
            .area = OfficeArea::Country,
            .run = runSample};
}
