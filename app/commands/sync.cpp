#include "app/commands/commands.h"
#include "app/console.h"
#include "app/exchanges.h"
#include "app/office.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct SyncCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommandText)
};

static QString sentence(const SyncReport &report)
{
    const QLocale locale;
    return SyncCommandText::tr("Read: %1, added: %2, updated: %3, conflicts: %4, sent: %5, failed: %6.")
        .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
             locale.toString(report.conflicts), locale.toString(report.sent), locale.toString(report.failed));
}

static QString sentence(SyncProgress::Step step)
{
    switch (step) {
    case SyncProgress::Step::Reading:
        return SyncCommandText::tr("Reading what changed there.");
    case SyncProgress::Step::Applying:
        return SyncCommandText::tr("Taking in what was read.");
    case SyncProgress::Step::Sending:
        return SyncCommandText::tr("Sending what waits.");
    case SyncProgress::Step::Sweeping:
        return SyncCommandText::tr("Looking for what is gone there.");
    }
    return {};
}

static Outcome runSync(const Invocation &call, Console &console)
{
    if (call.isSet(u"full"_s) && call.isSet(u"sweep"_s))
        return wrongUsage(SyncCommandText::tr("“--full” and “--sweep” do not go together. Choose one."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    if (const auto turned = office.value()->turnDay(); !turned)
        return failed(turned.error());
    Exchanges::Round round;
    round.system = fromCode<RemoteSystem>(call.subject).value_or(RemoteSystem::Gmis);
    round.mode = call.isSet(u"full"_s) ? SyncMode::Full : call.isSet(u"sweep"_s) ? SyncMode::Sweep : SyncMode::Usual;
    round.sweepsMany = call.isSet(u"many"_s);
    round.user = Office::actor().name;
    std::optional<SyncProgress::Step> step;
    round.watch.progress = [&console, &step, stop = round.watch.stop](const SyncProgress &progress) {
        if (std::exchange(step, progress.step) != progress.step)
            console.note(sentence(progress.step));
        console.progress(progress.done, progress.total);
        if (console.stopRequested())
            *stop = true;
    };
    Exchanges exchanges([&office] { return office.value()->database(); });
    const auto report = Office::awaited(exchanges.sync(round));
    if (!report)
        return failed(report.error());
    const SyncReport &counts = report.value();
    Outcome outcome = done({{u"read"_s, counts.read},
                            {u"added"_s, counts.added},
                            {u"updated"_s, counts.updated},
                            {u"unchanged"_s, counts.unchanged},
                            {u"conflicts"_s, counts.conflicts},
                            {u"sent"_s, counts.sent},
                            {u"failed"_s, counts.failed},
                            {u"gone"_s, counts.gone},
                            {u"notes"_s, QJsonArray::fromStringList(counts.notes)}},
                           sentence(counts));
    outcome.notes = counts.notes;
    if (counts.brokenOff)
        outcome.error = counts.brokenOff->message;
    if (counts.failed > 0 || counts.conflicts > 0 || counts.brokenOff)
        outcome.code = ExitCode::Partly;
    return outcome;
}

Command syncCommand()
{
    return {.name = u"sync"_s,
            .subjects = {u"gmis"_s, u"keynet"_s},
            .summary = SyncCommandText::tr("Reads what changed in the other system, then sends what waits in the outbox."),
            .options = {{u"full"_s, {}, SyncCommandText::tr("read everything anew")},
                        {u"sweep"_s, {}, SyncCommandText::tr("also look for records that are gone (done once a day by itself)")},
                        {u"many"_s, {}, SyncCommandText::tr("allow the sweep to mark more than 50 records or 5 % as gone")}},
            .area = OfficeArea::Country,
            .run = runSync};
}
