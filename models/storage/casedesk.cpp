#include "models/storage/casedesk.h"

#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/hirework.h"
#include "models/storage/inquiryfile.h"
#include "models/storage/interviewfile.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"
#include "models/storage/referral.h"
#include "models/storage/seekerstore.h"

#include <QUuid>

using namespace Qt::StringLiterals;

static Result<> isCurrent(int seen, int version, const QString &number)
{
    if (seen > 0 && seen != version)
        return changedMeanwhile(number);
    return {};
}

Result<Inquiry> CaseDesk::ask(const Inquiry &inquiry)
{
    return inTransaction(m_db, [&]() -> Result<Inquiry> {
        auto taken = asked(inquiry, m_actor.at);
        if (!taken)
            return taken;
        Inquiry added = taken.take();
        InquiryFile file(m_db, m_actor);
        if (const auto done = file.add(added); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        return added;
    });
}

Result<Inquiry> CaseDesk::answer(InquiryId id, int version, const QString &answer)
{
    return inTransaction(m_db, [&]() -> Result<Inquiry> {
        InquiryFile file(m_db, m_actor);
        const auto before = file.byId(id);
        if (!before)
            return before;
        if (const auto current = isCurrent(version, before.value().version, before.value().number); !current)
            return current.error();
        auto done = answered(before.value(), answer, m_actor.name, m_actor.at);
        if (!done)
            return done;
        Inquiry after = done.take();
        if (const auto written = file.change(before.value(), after, u"answer"_s); !written)
            return written.error();
        return after;
    });
}

Result<Application> CaseDesk::apply(SeekerId seeker, PostingId posting, IntakeRoute route, const QString &referredBy,
                                    const QString &message)
{
    return inTransaction(m_db, [&] { return applyHere(m_db, m_actor, seeker, posting, route, referredBy, message); });
}

// Stages that a hire stands for are reached by moving the hire.
static std::optional<HireStage> hireStageOf(ApplicationStage stage)
{
    if (stage == ApplicationStage::Accepted)
        return HireStage::Awaiting;
    if (stage == ApplicationStage::Started)
        return HireStage::Started;
    if (stage == ApplicationStage::Ended)
        return HireStage::Completed;
    return std::nullopt;
}

Result<Application> CaseDesk::advance(ApplicationId id, int version, std::optional<ApplicationStage> to, const QString &reason)
{
    return inTransaction(m_db, [&]() -> Result<Application> {
        ApplicationFile file(m_db, m_actor);
        auto loaded = file.byId(id);
        if (!loaded)
            return loaded;
        const Application before = loaded.take();
        if (const auto current = isCurrent(version, before.version, before.number); !current)
            return current.error();
        const ApplicationStage wanted = to.value_or(following(before.stage).value_or(before.stage));
        HireWork work(m_db, m_actor);
        if (isLeaving(wanted)) {
            auto gone = work.leave(before, wanted, reason);
            if (!gone)
                return gone;
            if (const auto done = work.finish(); !done)
                return done.error();
            return gone;
        }
        const auto stage = hireStageOf(wanted);
        if (stage && before.hire != HireId{} && wanted > before.stage && isOpen(before.stage)) {
            const auto moved = work.advance({before.posting, 0}, before.hire, *stage, officeDay(m_actor.at), reason);
            if (!moved)
                return moved.error();
            if (const auto done = work.finish(); !done)
                return done.error();
            return file.byId(id);
        }
        const auto facts = stepFacts(m_db, before);
        if (!facts)
            return facts.error();
        auto moved = advanced(before, wanted, facts.value(), reason, m_actor);
        if (!moved)
            return moved;
        Application after = moved.take();
        if (const auto done = file.change(before, after, codeOf(wanted)); !done)
            return done.error();
        return after;
    });
}

Result<Application> CaseDesk::leave(ApplicationId id, int version, ApplicationStage how, const QString &reason)
{
    return advance(id, version, how, reason);
}

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
        auto loaded = file.byId(id);
        if (!loaded)
            return loaded;
        const Application before = loaded.take();
        if (const auto current = isCurrent(version, before.version, before.number); !current)
            return current.error();
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
        } else {
            after.events.append({m_actor.at, m_actor.name, before.stage, shownTimes(times)});
        }
        if (const auto done = file.change(before, after, u"propose"_s); !done)
            return done.error();
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

Result<Interview> CaseDesk::schedule(const Interview &wanted, bool clashConfirmed)
{
    return inTransaction(m_db, [&]() -> Result<Interview> {
        ApplicationFile applications(m_db, m_actor);
        const auto application = applications.byId(wanted.application);
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
        const auto clashes = clashesIn(m_db, m_actor, interview);
        if (!clashes)
            return clashes.error();
        if (const auto may = mayBook(clashes.value(), clashConfirmed); !may)
            return may.error();
        InterviewFile file(m_db, m_actor);
        if (const auto done = file.add(interview); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        // Whoever has an appointment is at least being arranged for.
        if (application.value().stage < ApplicationStage::Arranging) {
            const auto facts = stepFacts(m_db, application.value());
            if (!facts)
                return facts.error();
            auto moved = advanced(application.value(), ApplicationStage::Arranging, facts.value(), {}, m_actor);
            if (!moved)
                return moved.error();
            Application after = moved.take();
            if (const auto done = applications.change(application.value(), after, codeOf(after.stage)); !done)
                return done.error();
        }
        return interview;
    });
}

Result<Interview> CaseDesk::reschedule(InterviewId id, int version, const Interview &wanted, bool clashConfirmed)
{
    return inTransaction(m_db, [&]() -> Result<Interview> {
        InterviewFile file(m_db, m_actor);
        const auto before = file.byId(id);
        if (!before)
            return before;
        if (const auto current = isCurrent(version, before.value().version, before.value().number); !current)
            return current.error();
        auto moved = rescheduled(before.value(), wanted);
        if (!moved)
            return moved;
        Interview after = moved.take();
        const auto clashes = clashesIn(m_db, m_actor, after);
        if (!clashes)
            return clashes.error();
        if (const auto may = mayBook(clashes.value(), clashConfirmed); !may)
            return may.error();
        if (const auto done = file.change(before.value(), after, u"reschedule"_s); !done)
            return done.error();
        return after;
    });
}

Result<Interview> CaseDesk::cancel(InterviewId id, int version, const QString &reason)
{
    return inTransaction(m_db, [&]() -> Result<Interview> {
        InterviewFile file(m_db, m_actor);
        const auto before = file.byId(id);
        if (!before)
            return before;
        if (const auto current = isCurrent(version, before.value().version, before.value().number); !current)
            return current.error();
        auto off = cancelled(before.value(), reason);
        if (!off)
            return off;
        Interview after = off.take();
        if (const auto done = file.change(before.value(), after, u"cancel"_s); !done)
            return done.error();
        return after;
    });
}

Result<Interview> CaseDesk::enterResult(InterviewId id, int version, InterviewResult result, const QString &note)
{
    return inTransaction(m_db, [&]() -> Result<Interview> {
        InterviewFile file(m_db, m_actor);
        const auto before = file.byId(id);
        if (!before)
            return before;
        if (const auto current = isCurrent(version, before.value().version, before.value().number); !current)
            return current.error();
        auto entered = withResult(before.value(), result, note, m_actor.at);
        if (!entered)
            return entered;
        Interview after = entered.take();
        if (const auto done = file.change(before.value(), after, u"result"_s); !done)
            return done.error();
        ApplicationFile applications(m_db, m_actor);
        const auto application = applications.byId(after.application);
        if (!application)
            return application.error();
        if (tookPlace(result) && application.value().stage < ApplicationStage::Interviewed) {
            const auto facts = stepFacts(m_db, application.value());
            if (!facts)
                return facts.error();
            auto moved = advanced(application.value(), ApplicationStage::Interviewed, facts.value(), {}, m_actor);
            if (!moved)
                return moved.error();
            Application forward = moved.take();
            if (const auto done = applications.change(application.value(), forward, codeOf(forward.stage)); !done)
                return done.error();
        }
        return after;
    });
}

template <typename Step>
static Result<Posting> withWork(const QSqlDatabase &db, const Actor &actor, Step step)
{
    return inTransaction(db, [&]() -> Result<Posting> {
        HireWork work(db, actor);
        auto posting = step(work);
        if (!posting)
            return posting;
        if (const auto done = work.finish(); !done)
            return done.error();
        return posting;
    });
}

Result<Posting> CaseDesk::offer(SeenPosting ref, const Hire &offer, const QString &leftOut)
{
    return withWork(m_db, m_actor, [&](HireWork &work) { return work.offer(ref, offer, leftOut); });
}

Result<Posting> CaseDesk::advanceHire(SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason)
{
    return withWork(m_db, m_actor, [&](HireWork &work) { return work.advance(ref, hire, stage, day, reason); });
}

Result<Posting> CaseDesk::askExemption(SeenPosting ref, HireId hire, const QString &reason)
{
    return withWork(m_db, m_actor, [&](HireWork &work) {
        return work.change(ref, hire, u"hire.exemption"_s,
                           [&](const Hire &before) { return exemptionAsked(before, reason, m_actor.name); });
    });
}

Result<Posting> CaseDesk::approveExemption(SeenPosting ref, HireId hire)
{
    return withWork(m_db, m_actor, [&](HireWork &work) {
        return work.change(ref, hire, u"hire.exemption_approved"_s,
                           [&](const Hire &before) { return exemptionApproved(before, m_actor.name); });
    });
}

Result<Posting> CaseDesk::changeTerms(SeenPosting ref, HireId hire, QDate startsOn, QDate endsOn, const QString &otherTerms)
{
    return withWork(m_db, m_actor, [&](HireWork &work) {
        return work.change(ref, hire, u"hire.terms"_s, [&](const Hire &before) -> Result<Hire> {
            auto after = withTerms(before, startsOn, endsOn, otherTerms);
            if (!after || before.stage == HireStage::Offered)
                return after;
            const auto facts = startFacts(m_db, after.value());
            if (!facts)
                return facts.error();
            if (const auto may = mayAccept(after.value(), facts.value()); !may)
                return may.error();
            return after;
        });
    });
}

Result<QList<GateItem>> CaseDesk::gate(PostingId posting, HireId id, QDate day) const
{
    const auto loaded = PostingLoader(m_db).byId(posting);
    if (!loaded)
        return loaded.error();
    for (const Hire &hire : loaded.value().hires) {
        if (hire.id != id)
            continue;
        const auto facts = startFacts(m_db, hire);
        if (!facts)
            return facts.error();
        return startGate(hire, loaded.value().shown().content, facts.value(), day);
    }
    return QList<GateItem>();
}
