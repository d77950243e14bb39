#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/invitationfile.h"
#include "app/options.h"
#include "app/termoptions.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct InterviewCommandText
{
    Q_DECLARE_TR_FUNCTIONS(InterviewCommandText)
};

namespace {

/// What the options say, over what is known.
Result<Interview> entered(const Invocation &call, Interview interview)
{
    const auto at = momentOption(call, u"at"_s);
    if (!at)
        return at.error();
    if (at.value().isValid())
        interview.from = at.value();
    const auto minutes = numberOption(call, u"minutes"_s, interview.minutes, 5, 480);
    if (!minutes)
        return minutes.error();
    interview.minutes = int(minutes.value());
    const auto mode = termOption<InterviewMode>(call, u"mode"_s);
    if (!mode)
        return mode.error();
    interview.mode = mode.value().value_or(interview.mode);
    const std::initializer_list<std::pair<QString, QString *>> texts{{u"place"_s, &interview.place},
                                                                     {u"url"_s, &interview.url},
                                                                     {u"phone"_s, &interview.phone},
                                                                     {u"interviewer"_s, &interview.interviewer},
                                                                     {u"comment"_s, &interview.note}};
    for (const auto &[option, target] : texts)
        if (call.isSet(option))
            *target = call.value(option);
    return interview;
}

Result<Interview> step(const QSqlDatabase &db, const Invocation &call, InterviewResult result)
{
    const Actor actor = Office::actor();
    CaseDesk desk(db, actor);
    const bool confirmed = call.isSet(u"confirm-clash"_s);
    if (call.subject == u"schedule"_s) {
        const auto application = ApplicationFile(db, actor).byNumber(call.arguments.first());
        if (!application)
            return application.error();
        auto wanted = entered(call, {.application = application.value().id});
        return wanted ? desk.schedule(wanted.value(), confirmed) : wanted;
    }
    const auto known = desk.interview(call.arguments.first());
    if (!known || call.subject == u"invite"_s)
        return known;
    const InterviewId id = known.value().id;
    const int version = known.value().version;
    if (call.subject == u"cancel"_s)
        return desk.cancel(id, version, call.value(u"reason"_s));
    if (call.subject == u"result"_s)
        return desk.enterResult(id, version, result, call.value(u"comment"_s));
    auto wanted = entered(call, known.value());
    return wanted ? desk.reschedule(id, version, wanted.value(), confirmed) : wanted;
}

Result<ApplicationRow> proposed(const QSqlDatabase &db, const Invocation &call)
{
    const Actor actor = Office::actor();
    const auto application = ApplicationFile(db, actor).byNumber(call.arguments.first());
    if (!application)
        return application.error();
    const auto times = momentsOption(call, u"at"_s);
    if (!times)
        return times.error();
    const auto mode = termOption<InterviewMode>(call, u"mode"_s);
    if (!mode)
        return mode.error();
    const auto done = CaseDesk(db, actor).proposeInterview(application.value().id, application.value().version, times.value(),
                                                           mode.value().value_or(InterviewMode::Online), call.value(u"place"_s));
    return done ? CaseStore(db).application(done.value().id) : done.error();
}

Outcome runInterview(const Invocation &call, Console &)
{
    if (call.subject == u"propose"_s)
        return writing(
            call, [&](const QSqlDatabase &db) { return proposed(db, call); },
            [](const ApplicationRow &row) { return answered(row); });
    const auto result = termOption<InterviewResult>(call, u"result"_s);
    if (!result)
        return wrongUsage(result.error().message);
    if (call.subject == u"result"_s && !result.value())
        return wrongUsage(InterviewCommandText::tr("“interview result” needs --result: %1.").arg(codesOf<InterviewResult>()));
    if (const auto options = entered(call, {}); !options)
        return wrongUsage(options.error().message);
    const auto work = [&](const QSqlDatabase &db) -> Result<InterviewRow> {
        const auto interview = step(db, call, result.value().value_or(InterviewResult::Planned));
        if (!interview)
            return interview.error();
        return CaseStore(db).interview(interview.value().id);
    };
    return writing(call, work, [&](const InterviewRow &row) {
        Outcome outcome = answered(row);
        if (!call.isSet(u"ics"_s))
            return outcome;
        if (const auto done = saveInvitation(row, call.value(u"ics"_s), Office::actor()); !done) {
            outcome.code = ExitCode::Partly; // the interview stands all the same
            outcome.error = done.error().message;
        }
        return outcome;
    });
}

} // namespace

Command interviewCommand()
{
    return {
        .name = u"interview"_s,
        .subjects = {u"propose"_s, u"schedule"_s, u"change"_s, u"cancel"_s, u"result"_s, u"invite"_s},
        .argumentName = u"APPLICATION|INTERVIEW"_s,
        .least = 1,
        .most = 1,
        .summary = InterviewCommandText::tr(
            "Proposes times, schedules interviews, changes or cancels them, enters their results, and writes "
            "invitations for calendars."),
        .options = {{u"at"_s, u"TIME"_s,
                     InterviewCommandText::tr("day and time in Japan: 2020-07-27T10:30; propose: several times")},
                    {u"minutes"_s, u"N"_s, InterviewCommandText::tr("how long (30)")},
                    {u"mode"_s, u"CODE"_s, codesOf<InterviewMode>()},
                    {u"place"_s, u"TEXT"_s, InterviewCommandText::tr("in person: where")},
                    {u"url"_s, u"URL"_s, InterviewCommandText::tr("online: the meeting's address")},
                    {u"phone"_s, u"TEXT"_s, InterviewCommandText::tr("by phone: who is called")},
                    {u"interviewer"_s, u"NAME"_s, InterviewCommandText::tr("who holds it")},
                    {u"confirm-clash"_s, {}, InterviewCommandText::tr("although somebody is in two places at once")},
                    {u"result"_s, u"CODE"_s, codesOf<InterviewResult>()},
                    {u"comment"_s, u"TEXT"_s, InterviewCommandText::tr("more about it")},
                    {u"reason"_s, u"TEXT"_s, InterviewCommandText::tr("cancel: why")},
                    {u"ics"_s, u"FILE"_s, InterviewCommandText::tr("write the invitation, update or cancellation as iCalendar")}},
        .area = OfficeArea::Changes,
        .run = runInterview};
}
