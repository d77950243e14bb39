#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/termoptions.h"
#include "models/storage/seekerloader.h"
#include "models/storage/trainingdesk.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

struct Proof
{
    QString name;
    QByteArray content;
};

Result<Proof> proofOf(const Invocation &call)
{
    Proof proof;
    if (!call.isSet(u"evidence"_s))
        return proof;
    QFile file(call.value(u"evidence"_s));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input,
                     TrainingCommandText::tr("%1 cannot be read. Check its name and rights.").arg(file.fileName())};
    proof.name = QFileInfo(file).fileName();
    proof.content = file.read(largestEvidence + 1);
    return proof;
}

Result<TrainingRecord> step(const QSqlDatabase &db, const Invocation &call, TrainingRecord record, const Proof &proof)
{
    const Actor actor = Office::actor();
    TrainingDesk desk(db, actor);
    const QString subject = call.arguments.first(), reason = call.value(u"reason"_s);
    const bool isRecord = subject.startsWith(u'T');
    if (isRecord || call.subject == u"approve"_s || call.subject == u"fail"_s) {
        auto known = TrainingFile(db, actor).byNumber(subject);
        if (!known)
            return known;
        if (call.subject == u"approve"_s)
            return desk.approve(known.value().id, known.value().version);
        if (call.subject == u"fail"_s)
            return desk.fail(known.value().id, known.value().version, TrainingStage::Failed, reason);
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

Outcome run(const Invocation &call, Console &)
{
    const auto record = recordOf(call);
    if (!record)
        return wrongUsage(record.error().message);
    const auto proof = proofOf(call);
    if (!proof)
        return failed(proof.error());
    const auto work = [&](const QSqlDatabase &db) -> Result<TrainingRow> {
        const auto written = step(db, call, record.value(), proof.value());
        if (!written)
            return written.error();
        const auto rows = CaseStore(db).trainings({.seeker = written.value().seeker}, 1000);
        if (!rows)
            return rows.error();
        for (const TrainingRow &row : rows.value())
            if (row.record.id == written.value().id)
                return row;
        return TrainingRow{written.value(), {}, {}, {}};
    };
    return writing(call, work, [](const TrainingRow &row) { return answered(row); });
}

} // namespace

Command trainingCommand()
{
    return {
        .name = u"training"_s,
        .subjects = {u"record"_s, u"book"_s, u"exempt"_s, u"approve"_s, u"fail"_s},
        .argumentName = u"SEEKER|TRAINING"_s,
        .least = 1,
        .most = 1,
        .summary = TrainingCommandText::tr("Records a training with its evidence, books it, or exempts from it; an exemption "
                                           "counts once a second person has approved it."),
        .options = {{u"module"_s, u"CODE"_s, TrainingCommandText::tr("several with commas: %1").arg(codesOf<TrainingModule>())},
                    {u"evidence"_s, u"FILE"_s, TrainingCommandText::tr("record: the certificate, kept in the database")},
                    {u"day"_s, u"DAY"_s, TrainingCommandText::tr("when it was or will be (today)")},
                    {u"hours"_s, u"N"_s, TrainingCommandText::tr("how long it took")},
                    {u"provider"_s, u"CODE"_s, codesOf<TrainingProvider>()},
                    {u"mode"_s, u"CODE"_s, codesOf<TrainingMode>()},
                    {u"reason"_s, u"TEXT"_s, TrainingCommandText::tr("exempt, fail: why")}},
        .run = run};
}
