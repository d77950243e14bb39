#include "app/channeljson.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/deliveries.h"
#include "app/office.h"
#include "app/texttable.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

struct DeliverText
{
    Q_DECLARE_TR_FUNCTIONS(DeliverText)
};

namespace {

Outcome answer(const DeliveryReport &report)
{
    QJsonArray outcomes;
    QList<QStringList> rows;
    QStringList problems, notes;
    for (const DeliveryOutcome &one : report.outcomes) {
        outcomes.append(outcomeJson(one));
        const QString name = one.channel + (one.part > 0 ? u' ' + partName(one.part) : QString());
        if (one.delivery)
            rows.append({name, QString::number(one.delivery->sequence), label(one.delivery->state), one.delivery->fileName,
                         DeliverText::tr("%n posting(s)", nullptr, int(one.delivery->rows()))});
        else if (!one.problem)
            rows.append({name, {}, DeliverText::tr("nothing new")});
        if (one.problem)
            problems.append(name + u": "_s + one.problem->message);
        notes += one.notes;
    }
    Outcome outcome = done({{u"failed"_s, report.failed()}, {u"deliveries"_s, outcomes}}, textTable(rows, {1}));
    if (problems.isEmpty())
        return outcome;
    outcome.code = report.failed() == report.outcomes.size() ? ExitCode::Failed : ExitCode::Partly;
    outcome.error = problems.takeFirst();
    outcome.notes = problems + notes;
    return outcome;
}

Outcome runDeliver(const Invocation &call, Console &console)
{
    const bool all = call.isSet(u"all"_s);
    if (all == !call.arguments.isEmpty())
        return wrongUsage(DeliverText::tr("Name the channels, or add “--all”. See “channel list”."));
    DeliveryRequest request{.channels = call.arguments, .full = call.isSet(u"full"_s), .onlyDue = call.isSet(u"due"_s)};
    if (call.isSet(u"out"_s)) {
        request.outFolder = QDir(call.value(u"out"_s)).absolutePath();
        if (!QDir().mkpath(request.outFolder))
            return failed({Error::Kind::Input,
                           DeliverText::tr("The folder %1 cannot be made. Name another with “--out”.").arg(request.outFolder)});
    }
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    if (const auto turned = office.value()->turnDay(); !turned)
        return failed(turned.error());
    request.user = Office::actor().name;
    Deliveries deliveries(office.value()->address());
    auto run = deliveries.deliver(request);
    while (!run.isFinished()) {
        constexpr unsigned long pause = 100; // milliseconds
        QThread::msleep(pause);
        if (console.stopRequested())
            run.cancel();
        else if (run.progressValue() > 0)
            console.progress(run.progressValue(), 0);
    }
    if (run.resultCount() == 0)
        return failed(
            {Error::Kind::Cancelled, DeliverText::tr("Stopped. What was made waits and is sent with the next delivery.")});
    const auto report = run.result();
    return report ? answer(report.value()) : failed(report.error());
}

} // namespace

Command deliverCommand()
{
    return {.name = u"deliver"_s,
            .argumentName = u"[CHANNEL…]"_s,
            .most = -1,
            .summary = DeliverText::tr(
                "Delivers to channels what is new, changed or withdrawn since the last time; what failed before goes first."),
            .options = {{u"all"_s, {}, DeliverText::tr("to every channel that is in use")},
                        {u"full"_s, {}, DeliverText::tr("full sets, which also take the place of what failed")},
                        {u"due"_s, {}, DeliverText::tr("only where the channel's rhythm asks for it now")},
                        {u"out"_s, u"FOLDER"_s, DeliverText::tr("into this folder, instead of the channel's own way")}},
            .area = OfficeArea::Country,
            .run = runDeliver};
}
