#include "models/storage/casedesk.h"

#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/hirework.h"
#include "models/storage/inquiryfile.h"
#include "models/storage/postingloader.h"
#include "models/storage/recordstep.h"
#include "models/storage/seekerwriter.h"

using namespace Qt::StringLiterals;

Result<Inquiry> CaseDesk::ask(const Inquiry &inquiry)
{
    return inTransaction(m_db, [&]() -> Result<Inquiry> {
        auto taken = asked(inquiry, m_actor.at);
        if (!taken)
            return taken;
        Inquiry added = taken.take();
        if (const auto done = recordAdded<InquiryFile>(m_db, m_actor, added); !done)
            return done.error();
        return added;
    });
}

Result<Inquiry> CaseDesk::ask(const QString &seeker, const QString &posting, IntakeRoute route, const QString &question)
{
    Inquiry inquiry;
    inquiry.route = route;
    inquiry.question = question;
    if (!seeker.isEmpty()) {
        const auto known = SeekerLoader(m_db).byNumber(seeker);
        if (!known)
            return known.error();
        inquiry.seeker = known.value().id;
    }
    if (!posting.isEmpty()) {
        const auto known = PostingLoader(m_db).byNumber(posting);
        if (!known)
            return known.error();
        inquiry.posting = known.value().id;
    }
    return ask(inquiry);
}

Result<Inquiry> CaseDesk::answer(InquiryId id, int version, const QString &answer)
{
    return stepped<InquiryFile>(m_db, m_actor, id, version, u"answer"_s,
                                [&](const Inquiry &before) { return answered(before, answer, m_actor.name, m_actor.at); });
}

Result<Inquiry> CaseDesk::inquiry(const QString &number) const { return InquiryFile(m_db, m_actor).byNumber(number); }

/// A change of the seeker that an application brings with it, inside the caller's transaction.
template <typename Rule>
static Result<Seeker> changedSeeker(const QSqlDatabase &db, const Actor &actor, SeekerId id, const QString &action, Rule rule)
{
    const auto before = SeekerLoader(db).byId(id);
    if (!before)
        return before;
    auto after = rule(before.value());
    if (!after)
        return after;
    Seeker seeker = after.take();
    SeekerWriter writer(db, actor);
    if (const auto done = writer.change(before.value(), seeker, action); !done)
        return done.error();
    if (const auto done = writer.finish(); !done)
        return done.error();
    return seeker;
}

Result<Application> CaseDesk::apply(SeekerId seekerId, PostingId postingId, IntakeRoute route, const QString &referredBy)
{
    return inTransaction(m_db, [&]() -> Result<Application> {
        const auto posting = PostingLoader(m_db).byId(postingId);
        if (!posting)
            return posting.error();
        // Whoever applies is active; an expired registration is valid again by it.
        const auto seeker = changedSeeker(m_db, m_actor, seekerId, u"seeker.active"_s, [this](const Seeker &before) {
            return before.state == SeekerState::Withdrawn ? Result<Seeker>(before) // applied() says why not
                                                          : activeOn(before, officeDay(m_actor.at));
        });
        if (!seeker)
            return seeker.error();
        ApplicationFile file(m_db, m_actor);
        const auto openHere = file.openHere(seekerId, postingId);
        if (!openHere)
            return openHere.error();
        auto made = applied({seeker.value(), posting.value(), openHere.value()}, route, referredBy.trimmed(), m_actor);
        if (!made)
            return made;
        Application application = made.take();
        if (const auto done = file.add(application, posting.value()); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        return application;
    });
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
        const auto before = currentRecord(file, id, version);
        return before ? advancedFrom(before.value(), to, reason) : before;
    });
}

Result<Application> CaseDesk::advancedFrom(const Application &before, std::optional<ApplicationStage> to, const QString &reason)
{
    const ApplicationStage wanted = to.value_or(following(before.stage).value_or(before.stage));
    const auto stage = hireStageOf(wanted);
    const bool byHire = stage && before.hire != HireId{} && wanted > before.stage && isOpen(before.stage);
    if (!isLeaving(wanted) && !byHire)
        return movedOn(m_db, m_actor, before, wanted, reason);
    HireWork work(m_db, m_actor);
    if (isLeaving(wanted)) {
        auto gone = work.leave(before, wanted, reason);
        if (!gone)
            return gone;
        if (const auto done = work.finish(); !done)
            return done.error();
        return gone;
    }
    const auto moved = work.advance({before.posting, 0}, before.hire, *stage, officeDay(m_actor.at), reason);
    if (!moved)
        return moved.error();
    if (const auto done = work.finish(); !done)
        return done.error();
    return ApplicationFile(m_db, m_actor).byId(before.id);
}

Result<Application> CaseDesk::leave(ApplicationId id, int version, ApplicationStage how, const QString &reason)
{
    return advance(id, version, how, reason);
}

Result<Application> CaseDesk::refer(ApplicationId id, int version)
{
    return inTransaction(m_db, [&]() -> Result<Application> {
        ApplicationFile file(m_db, m_actor);
        const auto before = currentRecord(file, id, version);
        if (!before)
            return before;
        const auto agreed = changedSeeker(m_db, m_actor, before.value().seeker, u"seeker.consent"_s, [this](Seeker seeker) {
            if (!seeker.consents.contains(Consent::ToInstitutions))
                seeker.consents.append(Consent::ToInstitutions);
            return activeOn(std::move(seeker), officeDay(m_actor.at));
        });
        if (!agreed)
            return agreed.error();
        return advancedFrom(before.value(), ApplicationStage::Referred, {});
    });
}

Result<Application> CaseDesk::seeOriginal(ApplicationId id, int version)
{
    return inTransaction(m_db, [&]() -> Result<Application> {
        ApplicationFile file(m_db, m_actor);
        const auto before = currentRecord(file, id, version);
        if (!before)
            return before;
        const auto posting = PostingLoader(m_db).byId(before.value().posting);
        if (!posting)
            return posting.error();
        const Profession wanted = posting.value().shown().content.profession.value_or(Profession::Clerk);
        const auto checked = changedSeeker(m_db, m_actor, before.value().seeker, u"seeker.licence"_s, [&](const Seeker &seeker) {
            const Licence *licence = licenceFor(seeker, wanted);
            return licenceChecked(seeker, licence ? licence->kind : wanted, LicenceCheck::OriginalSeen, m_actor.name,
                                  officeDay(m_actor.at));
        });
        if (!checked)
            return checked.error();
        return advancedFrom(before.value(), ApplicationStage::OriginalSeen, {});
    });
}
