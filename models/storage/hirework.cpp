#include "models/storage/hirework.h"

#include "models/domain/officedate.h"
#include "models/domain/postingchange.h"
#include "models/storage/applicationfile.h"
#include "models/storage/postingloader.h"
#include "models/storage/rowlock.h"
#include "models/storage/seennumber.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct HireWorkText
{
    Q_DECLARE_TR_FUNCTIONS(HireWorkText)
};

/// By the seekers alone: SQLite would rather read all hires of the four stages, the country's, to find those of a few thousand.
static Result<QHash<SeekerId, QList<Booking>>> bookings(const QSqlDatabase &db, const QString &seekers, const QVariantList &keys)
{
    const Engine engine = dialect::engineOf(db);
    QHash<SeekerId, QList<Booking>> found;
    Statement hires(db, u"SELECT %3, h.id, COALESCE(h.started_on, h.starts_on), COALESCE(h.ended_on, h.ends_on), h.full_time,"
                        " h.seeker_id FROM hire h LEFT JOIN posting p ON p.id = h.posting_id WHERE h.seeker_id %1"
                        " AND %2 IN ('awaiting', 'started', 'completed', 'ended_early') ORDER BY h.seeker_id, h.id"_s.arg(
                            seekers, dialect::unindexed(engine, u"h.stage"_s), seenNumber(u"h.posting_id"_s)));
    if (const auto done = hires.run(keys); !done)
        return done.error();
    while (hires.next())
        found[SeekerId{hires.number(5)}].append(
            {hires.text(0), HireId{hires.number(1)}, {}, hires.date(2), hires.date(3), hires.value(4).toBool()});
    Statement orders(
        db, u"SELECT o.number, o.id, o.first_day, o.last_day, m.seeker_id FROM order_member m JOIN support_order o"
            " ON o.id = m.order_id WHERE m.seeker_id %1 AND %2 IN ('collecting', 'fixed') ORDER BY m.seeker_id, o.id"_s.arg(
                seekers, dialect::unindexed(engine, u"o.state"_s)));
    if (const auto done = orders.run(keys); !done)
        return done.error();
    while (orders.next())
        found[SeekerId{orders.number(4)}].append(
            {orders.text(0), {}, OrderId{orders.number(1)}, orders.date(2), orders.date(3), true});
    return found;
}

Result<QList<Booking>> bookingsOf(const QSqlDatabase &db, SeekerId seeker)
{
    const auto found = bookings(db, u"= ?"_s, {qToUnderlying(seeker)});
    return found ? Result<QList<Booking>>(found.value().value(seeker)) : found.error();
}

Result<QHash<SeekerId, QList<Booking>>> bookingsBetween(const QSqlDatabase &db, qint64 after, qint64 last)
{
    return bookings(db, u"BETWEEN ? AND ?"_s, {after + 1, last});
}

Result<StartFacts> startFacts(const QSqlDatabase &db, const Hire &hire)
{
    StartFacts facts;
    if (hire.seeker == SeekerId{})
        return facts;
    auto seeker = SeekerLoader(db).byId(hire.seeker);
    if (!seeker)
        return seeker.error();
    facts.seeker = seeker.take();
    auto trainings = TrainingFile(db, {}).ofSeeker(hire.seeker);
    if (!trainings)
        return trainings.error();
    facts.trainings = trainings.take();
    auto bookings = bookingsOf(db, hire.seeker);
    if (!bookings)
        return bookings.error();
    facts.bookings = bookings.take();
    return facts;
}

static Result<> gate(const QList<GateItem> &items, GateItem::What what, bool exempt)
{
    for (const GateItem &item : items)
        if (item.what == what && !item.met && !exempt)
            return Error{Error::Kind::Input, item.sentence};
    return {};
}

Result<StepFacts> stepFacts(const QSqlDatabase &db, const Application &application)
{
    StepFacts facts;
    const auto posting = PostingLoader(db).byId(application.posting);
    if (!posting)
        return posting.error();
    Hire hire;
    hire.seeker = application.seeker;
    for (const Hire &one : posting.value().hires)
        if (one.id == application.hire && application.hire != HireId{}) {
            hire = one;
            facts.hire = one.stage;
        }
    const auto person = startFacts(db, hire);
    if (!person)
        return person.error();
    facts.consent = person.value().seeker->consents.contains(Consent::ToInstitutions);
    const QDate day = hire.startedOn.isValid() ? hire.startedOn : hire.startsOn;
    const auto items = startGate(hire, posting.value().shown().content, person.value(), day);
    const bool exempt = !hire.exemptionApprovedBy.isEmpty();
    facts.licence = gate(items, GateItem::What::Licence, exempt);
    facts.training = gate(items, GateItem::What::Training, exempt);
    Statement interviews(db, u"SELECT result FROM interview WHERE application_id = ? ORDER BY starts_at, id"_s);
    if (const auto done = interviews.run({qToUnderlying(application.id)}); !done)
        return done.error();
    while (interviews.next()) {
        const auto result = fromCode<InterviewResult>(interviews.text(0)).value_or(InterviewResult::Planned);
        facts.appointed = facts.appointed || result == InterviewResult::Planned;
        facts.interviewed = facts.interviewed || tookPlace(result);
        if (tookPlace(result))
            facts.interviewFailed = result == InterviewResult::Failed; // the last one decides
    }
    return facts;
}

Result<Application> movedOn(const QSqlDatabase &db, const Actor &actor, const Application &before, ApplicationStage to,
                            const QString &reason)
{
    const auto facts = stepFacts(db, before);
    if (!facts)
        return facts.error();
    auto moved = advanced(before, to, facts.value(), reason, actor);
    if (!moved)
        return moved;
    Application after = moved.take();
    if (const auto done = ApplicationFile(db, actor).change(before, after, codeOf(after.stage)); !done)
        return done.error();
    return after;
}

HireWork::HireWork(const QSqlDatabase &db, const Actor &actor)
    : m_db(db), m_actor(actor), m_postings(db, actor), m_seekers(db, actor)
{
}

Result<> HireWork::finish()
{
    if (const auto done = m_postings.finish(); !done)
        return done;
    return m_seekers.finish();
}

Result<Posting> HireWork::loaded(SeenPosting ref)
{
    const auto posting = PostingLoader(m_db).held(ref.id);
    if (posting && ref.version > 0 && ref.version != posting.value().version)
        return Error{
            Error::Kind::Conflict,
            HireWorkText::tr("Somebody else changed %1 in the meantime. Compare and decide again.").arg(posting.value().number)};
    return posting;
}

Result<Posting> HireWork::written(const Posting &before, Posting after, const QString &action)
{
    if (const auto done = m_postings.change(before, after, action); !done)
        return done.error();
    return after;
}

// The activity of a seeker prolongs the validity.
Result<> HireWork::touched(SeekerId id)
{
    const auto before = SeekerLoader(m_db).byId(id);
    if (!before)
        return before.error();
    auto after = activeOn(before.value(), officeDay(m_actor.at));
    if (!after)
        return after.error();
    Seeker seeker = after.take();
    return m_seekers.change(before.value(), seeker, u"seeker.active"_s);
}

Result<Posting> HireWork::offer(SeenPosting ref, const Hire &wanted, const QString &reason)
{
    const auto before = loaded(ref);
    if (!before)
        return before;
    Hire offer = wanted;
    const PostingContent &content = before.value().shown().content;
    if (offer.application != ApplicationId{}) {
        const auto application = ApplicationFile(m_db, m_actor).byId(offer.application);
        if (!application)
            return application.error();
        offer.seeker = application.value().seeker;
    } else if (offer.seeker == SeekerId{}) {
        const auto known = SeekerLoader(m_db).find(offer.person.trimmed());
        if (!known)
            return known.error();
        if (known.value())
            offer.seeker = known.value()->id;
    }
    if (offer.seeker != SeekerId{}) {
        if (const auto held = holdSeeker(m_db, offer.seeker); !held)
            return held.error();
        const auto seeker = SeekerLoader(m_db).byId(offer.seeker);
        if (!seeker)
            return seeker.error();
        if (seeker.value().state == SeekerState::Withdrawn)
            return Error{Error::Kind::Input, HireWorkText::tr("The seeker has withdrawn. Register them anew first.")};
        if (!mayFill(seeker.value(), content.profession.value_or(Profession::Clerk)))
            return Error{
                Error::Kind::Input,
                HireWorkText::tr("The seeker holds no licence that allows work as %1. Enter it, or choose another person.")
                    .arg(label(*content.profession))};
        offer.person = seeker.value().number;
    }
    offer.fullTime = isFullTime(content);
    if (!offer.startsOn.isValid())
        offer.startsOn = content.periodFrom;
    if (!offer.endsOn.isValid())
        offer.endsOn = content.periodTo;
    if (offer.endsOn.isValid() && offer.startsOn.isValid() && offer.endsOn < offer.startsOn)
        return Error{Error::Kind::Input, HireWorkText::tr("The hire ends before it begins. Correct the days.")};
    auto offered = withOffer(before.value(), offer, m_actor);
    if (!offered)
        return offered;
    auto after = written(before.value(), offered.take(), u"hire.offer"_s);
    if (!after)
        return after;
    const Hire made = after.value().hires.last();
    if (const auto done = follow(made, reason); !done)
        return done.error();
    if (made.seeker != SeekerId{})
        if (const auto done = touched(made.seeker); !done)
            return done.error();
    return after;
}

static const Hire *hireIn(const Posting &posting, HireId id)
{
    const auto found = std::find_if(posting.hires.begin(), posting.hires.end(), [id](const Hire &hire) { return hire.id == id; });
    return found == posting.hires.end() ? nullptr : &*found;
}

static Result<> mayAdvance(const QSqlDatabase &db, const Hire &hire, const PostingContent &content, HireStage stage, QDate day)
{
    if (stage != HireStage::Awaiting && stage != HireStage::Started)
        return {};
    if (stage == HireStage::Started && !day.isValid())
        return Error{Error::Kind::Input, HireWorkText::tr("Enter the day of the start.")};
    if (const auto held = holdSeeker(db, hire.seeker); !held) // another posting's desk may be giving them a seat
        return held;
    const auto facts = startFacts(db, hire);
    if (!facts)
        return facts.error();
    return stage == HireStage::Started ? mayStart(hire, content, facts.value(), day) : mayAccept(hire, facts.value());
}

Result<Posting> HireWork::advance(SeenPosting ref, HireId id, HireStage stage, QDate day, const QString &reason)
{
    const auto before = loaded(ref);
    if (!before)
        return before;
    auto moved = withHireAt(before.value(), id, stage, day, reason, m_actor);
    if (!moved)
        return moved; // an impossible step is refused before the gate is asked
    if (const auto may = mayAdvance(m_db, *hireIn(before.value(), id), before.value().shown().content, stage, day); !may)
        return may.error();
    auto after = written(before.value(), moved.take(), u"hire."_s + codeOf(stage));
    if (!after)
        return after;
    const Hire hire = *hireIn(after.value(), id);
    if (const auto done = seekerFollows(hire, day); !done)
        return done.error();
    if (const auto done = follow(hire, reason); !done)
        return done.error();
    return after;
}

Result<> HireWork::seekerFollows(const Hire &hire, QDate day)
{
    if (hire.seeker == SeekerId{})
        return {};
    const auto before = SeekerLoader(m_db).byId(hire.seeker);
    if (!before)
        return before.error();
    Result<Seeker> after = before.value();
    if (hire.stage == HireStage::Started) {
        after = employed(before.value(), day);
    } else if (hire.stage == HireStage::Completed || hire.stage == HireStage::EndedEarly) {
        Statement others(m_db, u"SELECT 1 FROM hire WHERE seeker_id = ? AND stage = 'started' AND id <> ?"_s);
        if (const auto done = others.run({qToUnderlying(hire.seeker), qToUnderlying(hire.id)}); !done)
            return done;
        if (!others.next())
            after = released(before.value(), day.isValid() ? day : officeDay(m_actor.at));
    } else {
        after = activeOn(before.value(), officeDay(m_actor.at));
    }
    if (!after)
        return after.error();
    Seeker seeker = after.take();
    return m_seekers.change(before.value(), seeker, u"seeker."_s + codeOf(seeker.state));
}

/// The application goes where its hire went.
Result<> HireWork::follow(const Hire &hire, const QString &reason)
{
    if (hire.application == ApplicationId{})
        return {};
    ApplicationFile file(m_db, m_actor);
    const auto before = file.byId(hire.application);
    if (!before)
        return before.error();
    Application linked = before.value();
    linked.hire = hire.id;
    const auto to = stageFor(hire.stage);
    if (!to || *to == linked.stage || !isOpen(linked.stage))
        return {};
    auto facts = stepFacts(m_db, linked);
    if (!facts)
        return facts.error();
    auto moved = advanced(linked, *to, facts.value(), reason, m_actor);
    if (!moved)
        return moved.error();
    Application after = moved.take();
    if (const auto done = file.change(before.value(), after, codeOf(after.stage)); !done)
        return done;
    return file.finish();
}

Result<Application> HireWork::leave(const Application &before, ApplicationStage how, const QString &reason)
{
    auto gone = left(before, how, reason, m_actor);
    if (!gone)
        return gone;
    Application after = gone.take();
    ApplicationFile file(m_db, m_actor);
    if (const auto done = file.change(before, after, codeOf(how)); !done)
        return done.error();
    if (const auto done = file.finish(); !done)
        return done.error();
    const auto posting = PostingLoader(m_db).byId(before.posting);
    if (!posting)
        return posting.error();
    const Hire *hire = before.hire == HireId{} ? nullptr : hireIn(posting.value(), before.hire);
    if (hire && (hire->stage == HireStage::Offered || hire->stage == HireStage::Awaiting)) {
        const auto day = officeDay(m_actor.at);
        if (const auto done = advance({before.posting, 0}, hire->id, hireStageFor(how), day, reason); !done)
            return done.error();
    } else if (const auto done = touched(before.seeker); !done) {
        return done.error();
    }
    return after;
}

Result<Posting> HireWork::change(SeenPosting ref, HireId id, const QString &action,
                                 const std::function<Result<Hire>(const Hire &)> &rule)
{
    const auto before = loaded(ref);
    if (!before)
        return before;
    Posting after = before.value();
    for (Hire &hire : after.hires) {
        if (hire.id != id)
            continue;
        if (const auto held = holdSeeker(m_db, hire.seeker); !held)
            return held.error();
        auto changed = rule(hire);
        if (!changed)
            return changed.error();
        hire = changed.take();
        after.history.append({m_actor.at, m_actor.name, after.newest().number, u"seat"_s, {}, hire.person});
        return written(before.value(), after, action);
    }
    return Error{Error::Kind::NotFound, HireWorkText::tr("This hire does not exist any more. Load the posting again.")};
}
