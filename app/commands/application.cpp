#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/termoptions.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerloader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ApplicationCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationCommandText)
};

namespace {

Result<ApplicationRow> rowOf(const QSqlDatabase &db, const Result<Application> &application)
{
    return application ? CaseStore(db).application(application.value().id) : application.error();
}

Outcome runApply(const Invocation &call, Console &)
{
    const auto route = termOption<IntakeRoute>(call, u"route"_s);
    if (!route)
        return wrongUsage(route.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<ApplicationRow> {
        const auto seeker = SeekerLoader(db).byNumber(call.arguments[0]);
        if (!seeker)
            return seeker.error();
        const auto posting = PostingLoader(db).byNumber(call.arguments[1]);
        if (!posting)
            return posting.error();
        return rowOf(db, CaseDesk(db, Office::actor())
                             .apply(seeker.value().id, posting.value().id, route.value().value_or(seeker.value().route),
                                    call.value(u"referred-by"_s)));
    };
    return writing(call, work, [](const ApplicationRow &row) { return answered(row); });
}

Outcome runStep(const Invocation &call, Console &)
{
    const bool leaves = call.subject == u"leave"_s;
    const auto to = termOption<ApplicationStage>(call, leaves ? u"as"_s : u"to"_s);
    if (!to)
        return wrongUsage(to.error().message);
    if (leaves && (!to.value() || !isLeaving(*to.value())))
        return wrongUsage(
            ApplicationCommandText::tr("“application leave” needs --as rejected, declined, withdrawn or unreachable."));
    if (!leaves && to.value() && isLeaving(*to.value()))
        return wrongUsage(
            ApplicationCommandText::tr("“application advance” goes forward. Use “application leave --as …” to end it."));
    const auto work = [&](const QSqlDatabase &db) -> Result<ApplicationRow> {
        const Actor actor = Office::actor();
        const auto application = ApplicationFile(db, actor).byNumber(call.arguments.first());
        if (!application)
            return application.error();
        return rowOf(db, CaseDesk(db, actor).advance(application.value().id, application.value().version, to.value(),
                                                     call.value(u"reason"_s)));
    };
    return writing(call, work, [](const ApplicationRow &row) { return answered(row); });
}

} // namespace

Command applyCommand()
{
    return {.name = u"apply"_s,
            .argumentName = u"SEEKER POSTING"_s,
            .least = 2,
            .most = 2,
            .summary = ApplicationCommandText::tr("Takes in an application of a seeker for a published posting."),
            .options = {{u"route"_s, u"CODE"_s, ApplicationCommandText::tr("how it came in: %1").arg(codesOf<IntakeRoute>())},
                        {u"referred-by"_s, u"TEXT"_s, ApplicationCommandText::tr("the body that referred the seeker")}},
            .area = OfficeArea::Changes,
            .run = runApply};
}

Command applicationCommand()
{
    return {.name = u"application"_s,
            .subjects = {u"advance"_s, u"leave"_s},
            .argumentName = u"APPLICATION"_s,
            .least = 1,
            .most = 1,
            .summary = ApplicationCommandText::tr("Moves an application on, or ends it with a reason."),
            .options = {{u"to"_s, u"STAGE"_s,
                         ApplicationCommandText::tr("advance: as far as this stage (the next one): %1")
                             .arg(codesOf<ApplicationStage>())},
                        {u"as"_s, u"STAGE"_s, ApplicationCommandText::tr("leave: rejected, declined, withdrawn, unreachable")},
                        {u"reason"_s, u"TEXT"_s, ApplicationCommandText::tr("why it ends, or why the interview was left out")}},
            .area = OfficeArea::Changes,
            .run = runStep};
}
