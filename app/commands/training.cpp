#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/evidencefile.h"
#include "app/options.h"
#include "app/peoplelist.h"
#include "app/peoplescope.h"
#include "app/termoptions.h"
#include "models/domain/today.h"
#include "models/statistics/figures.h"
#include "models/statistics/ratios.h"
#include "models/storage/seekerloader.h"
#include "models/storage/trainingdesk.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct TrainingCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingCommandText)
};

namespace {

Result<TrainingRecord> recordOf(const Invocation &call)
{
    TrainingRecord record;
    const auto modules = termsOption<TrainingModule>(call, u"module"_s);
    if (!modules)
        return modules.error();
    record.modules = modules.value();
    const auto provider = termOption<TrainingProvider>(call, u"provider"_s);
    if (!provider)
        return provider.error();
    record.provider = provider.value().value_or(TrainingProvider::OwnInstitution);
    const auto mode = termOption<TrainingMode>(call, u"mode"_s);
    if (!mode)
        return mode.error();
    record.mode = mode.value().value_or(TrainingMode::OnSite);
    const auto day = dayOption(call, u"day"_s);
    if (!day)
        return day.error();
    record.day = day.value();
    if (call.isSet(u"hours"_s)) {
        bool isNumber = false;
        record.hours = call.value(u"hours"_s).toDouble(&isNumber);
        if (!isNumber)
            return impossible(u"hours"_s, call.value(u"hours"_s), TrainingCommandText::tr("a number such as 1.5"));
    }
    return record;
}

Result<TrainingRecord> step(const QSqlDatabase &db, const Invocation &call, TrainingRecord record, const EvidenceFile &proof)
{
    const Actor actor = Office::actor();
    TrainingDesk desk(db, actor);
    const QString subject = call.arguments.first(), reason = call.value(u"reason"_s);
    const bool isRecord = subject.startsWith(u'T');
    if (isRecord || QStringList{u"approve"_s, u"fail"_s, u"absent"_s, u"attend"_s}.contains(call.subject)) {
        auto known = TrainingFile(db, actor).byNumber(subject);
        if (!known)
            return known;
        if (call.subject == u"approve"_s)
            return desk.approve(known.value().id, known.value().version);
        if (call.subject == u"fail"_s || call.subject == u"absent"_s)
            return desk.fail(known.value().id, known.value().version,
                             call.subject == u"fail"_s ? TrainingStage::Failed : TrainingStage::Absent, reason);
        if (call.subject == u"attend"_s)
            return desk.attend(known.value().id, known.value().version);
        const QDate day = record.day;
        record = known.take();
        record.day = day;
    } else {
        const auto seeker = SeekerLoader(db).byNumber(subject);
        if (!seeker)
            return seeker.error();
        record.seeker = seeker.value().id;
    }
    if (call.subject == u"exempt"_s)
        return desk.exempt(record, reason);
    if (call.subject == u"book"_s)
        return desk.book(record);
    return desk.complete(record, proof.name, proof.content);
}

Outcome changed(const Invocation &call)
{
    const auto record = recordOf(call);
    if (!record)
        return wrongUsage(record.error().message);
    const auto proof = readEvidence(call.value(u"evidence"_s));
    if (!proof)
        return failed(proof.error());
    const auto work = [&](const QSqlDatabase &db) -> Result<TrainingRow> {
        const auto written = step(db, call, record.value(), proof.value());
        return written ? CaseStore(db).training(written.value().id) : written.error();
    };
    return writing(call, work, [](const TrainingRow &row) { return answered(row); });
}

/// Saves a copy of the evidence.
Outcome evidence(const Invocation &call)
{
    if (!call.isSet(u"out"_s))
        return wrongUsage(TrainingCommandText::tr("No file is named. Add “--out FILE”."));
    const QString path = call.value(u"out"_s);
    const auto work = [&](const QSqlDatabase &db) -> Result<TrainingRecord> {
        TrainingFile file(db, Office::actor());
        const auto record = file.byNumber(call.arguments.first());
        if (!record)
            return record;
        const auto content = file.evidence(record.value());
        if (!content)
            return content.error();
        const auto done = writeEvidence(path, content.value());
        return done ? record : Result<TrainingRecord>(done.error());
    };
    return reading(call, work, [&](const TrainingRecord &record) {
        return done({{u"file"_s, path}, {u"bytes"_s, record.evidence->bytes}, {u"sha256"_s, record.evidence->sha256}},
                    TrainingCommandText::tr("Saved: %1").arg(path));
    });
}

Outcome rate(const Invocation &call)
{
    Period period;
    for (const auto &[option, target] : {std::pair(u"from"_s, &period.from), std::pair(u"to"_s, &period.to)}) {
        const auto day = dayOption(call, option);
        if (!day)
            return wrongUsage(day.error().message);
        if (day.value().isValid())
            *target = day.value();
    }
    const auto work = [&](const QSqlDatabase &db) { return CaseStore(db).trainingRate(period); };
    return reading(call, work, [](const TrainingRate &found) {
        const QString shown = percent(trainingRate(found.complete, found.started));
        return done({{u"started"_s, found.started}, {u"complete"_s, found.complete}, {u"rate"_s, shown}},
                    TrainingCommandText::tr("Completion rate %1: %2 complete by the start, of %3 who started.")
                        .arg(shown)
                        .arg(found.complete)
                        .arg(found.started));
    });
}

/// How many days before a start the warning comes; sets it where a number is given.
Outcome warning(const Invocation &call)
{
    const auto given = numberOption(call, u"days"_s, startSoonDays, 0, mostWarningDays);
    if (!given)
        return wrongUsage(given.error().message);
    const auto shown = [](int days) {
        return done({{u"days"_s, days}}, TrainingCommandText::tr("The warning comes %n day(s) before a start.", nullptr, days));
    };
    if (!call.isSet(u"days"_s))
        return reading(
            call, [](const QSqlDatabase &db) { return CaseStore(db).warningDays(); }, shown);
    const auto work = [&](const QSqlDatabase &db) {
        return TrainingDesk(db, Office::actor()).setWarningDays(int(given.value()));
    };
    return writing(call, work, shown);
}

Outcome runTraining(const Invocation &call, Console &)
{
    if (call.subject == u"list"_s) {
        Invocation list = call;
        list.subject = u"training"_s;
        return listPeople(list);
    }
    if (call.subject == u"rate"_s)
        return rate(call);
    if (call.subject == u"warning"_s)
        return warning(call);
    if (call.arguments.isEmpty())
        return wrongUsage(
            TrainingCommandText::tr("“training %1” needs the number of a seeker or of a training.").arg(call.subject));
    return call.subject == u"evidence"_s ? evidence(call) : changed(call);
}

} // namespace

Command trainingCommand()
{
    return {.name = u"training"_s,
            .subjects = {u"list"_s, u"record"_s, u"book"_s, u"attend"_s, u"exempt"_s, u"approve"_s, u"fail"_s, u"absent"_s,
                         u"evidence"_s, u"rate"_s, u"warning"_s},
            .argumentName = u"SEEKER|TRAINING"_s,
            .most = 1,
            .summary = TrainingCommandText::tr("Records a training with its evidence, books it, or exempts from it; an exemption "
                                               "counts once a second person has approved it."),
            .options =
                QList<CommandOption>{
                    {u"module"_s, u"CODE"_s, TrainingCommandText::tr("several with commas: %1").arg(codesOf<TrainingModule>())},
                    {u"evidence"_s, u"FILE"_s, TrainingCommandText::tr("record: the certificate, kept in the database")},
                    {u"day"_s, u"DAY"_s, TrainingCommandText::tr("when it was or will be (today)")},
                    {u"hours"_s, u"N"_s, TrainingCommandText::tr("how long it took")},
                    {u"provider"_s, u"CODE"_s, codesOf<TrainingProvider>()},
                    {u"mode"_s, u"CODE"_s, codesOf<TrainingMode>()},
                    {u"reason"_s, u"TEXT"_s, TrainingCommandText::tr("exempt, fail, absent: why")},
                    {u"out"_s, u"FILE"_s, TrainingCommandText::tr("evidence: where a copy goes")},
                    {u"days"_s, u"N"_s, TrainingCommandText::tr("warning: how many days before a start it comes")},
                    {u"limit"_s, u"N"_s, TrainingCommandText::tr("list: how many rows at most (100)")}} +
                peopleScopeOptions(),
            .run = runTraining};
}
