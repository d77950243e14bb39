#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/hirework.h"
#include "models/storage/interviewfile.h"
#include "models/storage/outboxstore.h"
#include "models/storage/recordstep.h"
#include "models/storage/seekerstore.h"

#include <QUuid>

using namespace Qt::StringLiterals;

static QString shownTimes(const QList<QDateTime> &times)
{
    QStringList shown;
    for (const QDateTime &time : times)
        shown.append(fieldMoment(time));
    return shown.join(u"、"_s);
}

Result<Application> CaseDesk::proposeInterview(ApplicationId id, int version, const QList<QDateTime> &times, InterviewMode mode,
                                               const QString &place)
{
    return inTransaction(m_db, [&]() -> Result<Application> {
        ApplicationFile file(m_db, m_actor);
        auto loaded = currentRecord(file, id, version);
        if (!loaded)
            return loaded;
        const Application before = loaded.take();
        if (const auto may = mayArrange(before); !may)
            return may.error();
        const auto message = proposal(times, mode, place, m_actor.at);
        if (!message)
            return message.error();
        Application after = before;
        if (before.stage < ApplicationStage::Arranging) {
            const auto facts = stepFacts(m_db, before);
            if (!facts)
                return facts.error();
            auto moved = advanced(before, ApplicationStage::Arranging, facts.value(), shownTimes(times), m_actor);
            if (!moved)
                return moved;
            after = moved.take();
            if (const auto done = file.change(before, after, u"propose"_s); !done)
                return done.error();
        }
        // Other times are no step of an application that is being arranged already: the message in the outbox tells of them.
        if (const auto told =
                OutboxStore(m_db).tell(CaseKind::Application, qToUnderlying(id), after.number, message.value(), m_actor);
            !told)
            return told.error();
        return after;
    });
}

static Result<QList<Clash>> clashesIn(const QSqlDatabase &db, const Actor &actor, const Interview &interview)
{
    const auto others = InterviewFile(db, actor).sharingTime(interview);
    if (!others)
        return others.error();
    if (others.value().isEmpty())
        return QList<Clash>();
    const auto seeker = SeekerLoader(db).byId(interview.seeker);
    if (!seeker)
        return seeker.error();
    const auto alike = SeekerStore(db).duplicatesOf(seeker.value());
    if (!alike)
        return alike.error();
    QList<SeekerId> same;
    for (const SeekerDuplicate &duplicate : alike.value())
        same.append(duplicate.seeker.id);
    return clashesOf(interview, others.value(), same);
}

Result<QList<Clash>> CaseDesk::clashes(const Interview &interview) const { return clashesIn(m_db, m_actor, interview); }

Result<Interview> CaseDesk::interview(const QString &number) const { return InterviewFile(m_db, m_actor).byNumber(number); }

/// The clashes of an appointment refuse it unless they are confirmed.
static Result<> mayBookIn(const QSqlDatabase &db, const Actor &actor, const Interview &interview, bool confirmed)
{
    const auto clashes = clashesIn(db, actor, interview);
    return clashes ? mayBook(clashes.value(), confirmed) : clashes.error();
}

Result<Interview> CaseDesk::schedule(const Interview &wanted, bool clashConfirmed)
{
    return inTransaction(m_db, [&]() -> Result<Interview> {
        const auto application = ApplicationFile(m_db, m_actor).byId(wanted.application);
        if (!application)
            return application.error();
        if (const auto may = mayArrange(application.value()); !may)
            return may.error();
        Interview interview = wanted;
        interview.seeker = application.value().seeker;
        auto made = scheduled(interview, QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@keynet-desk"_s);
        if (!made)
            return made;
        interview = made.take();
        if (const auto may = mayBookIn(m_db, m_actor, interview, clashConfirmed); !may)
            return may.error();
        if (const auto done = recordAdded<InterviewFile>(m_db, m_actor, interview); !done)
            return done.error();
        // Whoever has an appointment is at least being arranged for.
        if (application.value().stage < ApplicationStage::Arranging)
            if (const auto moved = movedOn(m_db, m_actor, application.value(), ApplicationStage::Arranging, {}); !moved)
                return moved.error();
        return interview;
    });
}

Result<Interview> CaseDesk::reschedule(InterviewId id, int version, const Interview &wanted, bool clashConfirmed)
{
    return stepped<InterviewFile>(m_db, m_actor, id, version, u"reschedule"_s, [&](const Interview &before) -> Result<Interview> {
        const auto moved = rescheduled(before, wanted);
        if (!moved)
            return moved;
        if (const auto may = mayBookIn(m_db, m_actor, moved.value(), clashConfirmed); !may)
            return may.error();
        return moved;
    });
}

Result<Interview> CaseDesk::cancel(InterviewId id, int version, const QString &reason)
{
    return stepped<InterviewFile>(m_db, m_actor, id, version, u"cancel"_s,
                                  [&](const Interview &before) { return cancelled(before, reason); });
}

Result<Interview> CaseDesk::enterResult(InterviewId id, int version, InterviewResult result, const QString &note)
{
    const auto rule = [&](const Interview &before) { return withResult(before, result, note, m_actor.at); };
    return stepped<InterviewFile>(m_db, m_actor, id, version, u"result"_s, rule, [&](const Interview &after) -> Result<> {
        const auto application = ApplicationFile(m_db, m_actor).byId(after.application);
        if (!application)
            return application.error();
        if (!tookPlace(result) || application.value().stage >= ApplicationStage::Interviewed)
            return {};
        const auto moved = movedOn(m_db, m_actor, application.value(), ApplicationStage::Interviewed, {});
        return moved ? Result<>() : Result<>(moved.error());
    });
}
