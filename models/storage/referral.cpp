#include "models/storage/referral.h"

#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/hirework.h"
#include "models/storage/postingloader.h"
#include "models/storage/rowlock.h"

using namespace Qt::StringLiterals;

Result<Seeker> changedSeeker(const QSqlDatabase &db, const Actor &actor, SeekerId id, const QString &action,
                             const std::function<Result<Seeker>(const Seeker &before)> &rule)
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

Result<Application> applyHere(const QSqlDatabase &db, const Actor &actor, SeekerId seekerId, PostingId postingId,
                              IntakeRoute route, const QString &referredBy, const QString &message)
{
    const auto posting = PostingLoader(db).held(postingId); // a seat may be taken, or the posting end, at another desk
    if (!posting)
        return posting.error();
    if (const auto held = holdSeeker(db, seekerId); !held)
        return held.error();
    // Whoever applies is active; an expired registration is valid again by it.
    const auto seeker = changedSeeker(db, actor, seekerId, u"seeker.active"_s, [&actor](const Seeker &before) {
        return before.state == SeekerState::Withdrawn ? Result<Seeker>(before) // applied() says why not
                                                      : activeOn(before, officeDay(actor.at));
    });
    if (!seeker)
        return seeker.error();
    ApplicationFile file(db, actor);
    const auto openHere = file.openHere(seekerId, postingId);
    if (!openHere)
        return openHere.error();
    auto made = applied({seeker.value(), posting.value(), openHere.value()}, route, referredBy.trimmed(), actor);
    if (!made)
        return made;
    Application application = made.take();
    application.events.last().reason = message.trimmed();
    if (const auto done = file.add(application, posting.value()); !done)
        return done.error();
    if (const auto done = file.finish(); !done)
        return done.error();
    return application;
}

Result<Application> referHere(const QSqlDatabase &db, const Actor &actor, SeekerId seeker, PostingId posting,
                              const QString &referredBy)
{
    const auto taken = applyHere(db, actor, seeker, posting, IntakeRoute::Headquarters, referredBy);
    if (!taken)
        return taken;
    const auto facts = stepFacts(db, taken.value());
    if (!facts)
        return facts.error();
    auto moved = advanced(taken.value(), ApplicationStage::Referred, facts.value(), {}, actor);
    if (!moved)
        return moved;
    Application after = moved.take();
    ApplicationFile file(db, actor);
    if (const auto done = file.change(taken.value(), after, codeOf(after.stage)); !done)
        return done.error();
    return after;
}
