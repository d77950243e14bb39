#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/termoptions.h"
#include "models/domain/personaldata.h"
#include "models/storage/seekerdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct SeekerCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerCommandText)
};

namespace {

Outcome shown(const Seeker &seeker) { return done(maskedJson(seeker), u"%1  %2"_s.arg(seeker.number, label(seeker.state))); }

Outcome withdraw(const Invocation &call)
{
    const auto work = [&](const QSqlDatabase &db) -> Result<Erasure> {
        const auto seeker = SeekerLoader(db).byNumber(call.arguments.first());
        return seeker ? SeekerDesk(db, Office::actor()).withdraw({seeker.value().id, 0}) : seeker.error();
    };
    return writing(call, work, [](const Erasure &erasure) {
        Outcome outcome = shown(erasure.left);
        outcome.json.insert(u"bytes_searched"_s, erasure.bytesSearched);
        outcome.json.insert(u"remnants"_s, erasure.remnants);
        outcome.notes.append(SeekerCommandText::tr("Backups made before still hold the data. Delete them, or withdraw the seeker "
                                                   "again after restoring one."));
        return outcome;
    });
}

Result<Seeker> step(const QSqlDatabase &db, const Invocation &call, Profession kind, LicenceCheck check)
{
    SeekerDesk desk(db, Office::actor());
    const auto seeker = SeekerLoader(db).byNumber(call.arguments.first());
    if (!seeker)
        return seeker;
    const SeenSeeker ref{seeker.value().id, seeker.value().version};
    if (call.subject == u"renew"_s)
        return desk.renew(ref);
    if (call.subject == u"licence"_s)
        return desk.checkLicence(ref, kind, check);
    const auto other = SeekerLoader(db).byNumber(call.arguments[1]);
    return other ? desk.merge(ref, {other.value().id, other.value().version}) : other;
}

Outcome runSeeker(const Invocation &call, Console &)
{
    if (call.subject == u"withdraw"_s)
        return withdraw(call);
    const auto kind = termOption<Profession>(call, u"profession"_s);
    if (!kind)
        return wrongUsage(kind.error().message);
    const auto check = termOption<LicenceCheck>(call, u"check"_s);
    if (!check)
        return wrongUsage(check.error().message);
    if (call.subject == u"licence"_s && (!kind.value() || !check.value()))
        return wrongUsage(SeekerCommandText::tr("“seeker licence” needs --profession and --check."));
    if (call.subject == u"merge"_s && call.arguments.size() != 2)
        return wrongUsage(SeekerCommandText::tr("“seeker merge” needs two seekers: the one that stays and the other one."));
    const auto work = [&](const QSqlDatabase &db) {
        return step(db, call, kind.value().value_or(Profession::Nurse), check.value().value_or(LicenceCheck::Unchecked));
    };
    return writing(call, work, shown);
}

} // namespace

Command seekerCommand()
{
    return {.name = u"seeker"_s,
            .subjects = {u"licence"_s, u"renew"_s, u"merge"_s, u"withdraw"_s},
            .argumentName = u"SEEKER…"_s,
            .least = 1,
            .most = 2,
            .summary =
                SeekerCommandText::tr("Records a look at a licence, prolongs, merges two records of one person, or withdraws "
                                      "a seeker: that erases the person and keeps the statistics."),
            .options = {{u"profession"_s, u"CODE"_s, SeekerCommandText::tr("licence: which one (04 or 看護師)")},
                        {u"check"_s, u"CODE"_s, codesOf<LicenceCheck>()}},
            .area = OfficeArea::Changes,
            .run = runSeeker};
}
