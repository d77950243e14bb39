#include "models/jobs/samplepeople.h"

#include "models/domain/officedate.h"
#include "models/jobs/samplewords.h"

using namespace Qt::StringLiterals;

SamplePeople::SamplePeople(const QSqlDatabase &db, const Actor &actor)
    : m_db(db), m_actor(actor), m_applications(db, actor), m_interviews(db, actor), m_trainings(db, actor), m_seekers(db, actor),
      m_loader(db), m_link(db, u"UPDATE hire SET application_id = ? WHERE id = ?"_s)
{
    m_seekers.deferTotals();
}

void SamplePeople::known(const Seeker &seeker)
{
    if (const auto profession = mainProfession(seeker); profession && isActive(seeker.state))
        m_free[*profession].append({seeker.id, seeker.number});
}

std::optional<SamplePeople::Ref> SamplePeople::next(Profession profession)
{
    auto &free = m_free[profession];
    return free.isEmpty() ? std::nullopt : std::optional(free.takeLast());
}

static QDateTime noonOf(QDate day) { return QDateTime(day, QTime(3, 0), Qt::UTC); }

void SamplePeople::seat(Posting &posting, SampleRandom &random)
{
    const auto profession = posting.shown().content.profession;
    for (Hire &hire : posting.hires) {
        const bool fits = profession && random.percent(60); // the others found their way without the register
        const auto seeker = fits ? next(*profession) : std::nullopt;
        if (!seeker)
            continue;
        for (HistoryEntry &entry : posting.history) {
            if (entry.comment == hire.person)
                entry.comment = seeker->number;
            else if (entry.comment.startsWith(hire.person + u": "_s))
                entry.comment.replace(0, hire.person.size(), seeker->number);
        }
        hire.person = seeker->number;
        hire.seeker = seeker->id;
        hire.exemption.clear();
        hire.exemptionAskedBy.clear();
        hire.exemptionApprovedBy.clear();
    }
}

Result<> SamplePeople::write(const Posting &posting, SampleRandom &random)
{
    for (const Hire &hire : posting.hires)
        if (hire.seeker != SeekerId{})
            if (const auto done = writeHire(posting, hire, random); !done)
                return done;
    const auto profession = posting.shown().content.profession;
    if (posting.publication.state != PublicationState::Published || !profession || !random.percent(40))
        return {};
    const auto seeker = next(*profession);
    return seeker ? writeOpen(posting, *seeker, random) : Result<>();
}

/// The stages on the way to where the hire stands, a day or more between them.
static QList<ApplicationEvent> eventsOf(const Hire &hire, const QString &actor)
{
    using enum ApplicationStage;
    QList<ApplicationEvent> events;
    const auto add = [&](ApplicationStage stage, QDate day, const QString &reason = {}) {
        QDateTime at = noonOf(day);
        if (!events.isEmpty() && events.last().at >= at)
            at = events.last().at.addSecs(60);
        events.append({at, actor, stage, reason});
    };
    int before = 12;
    for (const auto stage : {Received, Documents, Referred, Arranging, Interviewed}) {
        add(stage, hire.offeredOn.addDays(-before));
        before -= 2;
    }
    add(Offered, hire.offeredOn);
    if (hire.stage == HireStage::Offered)
        return events;
    if (hire.stage == HireStage::Declined || hire.stage == HireStage::Withdrawn) {
        add(*stageFor(hire.stage), hire.endedOn, hire.reason);
        return events;
    }
    add(Accepted, hire.offeredOn.addDays(1));
    if (hire.stage == HireStage::Awaiting)
        return events;
    add(OriginalSeen, hire.startedOn.addDays(-1));
    add(Trained, hire.startedOn.addDays(-1));
    add(Started, hire.startedOn);
    if (hire.stage == HireStage::Completed || hire.stage == HireStage::EndedEarly)
        add(Ended, hire.endedOn, hire.reason);
    return events;
}

Result<> SamplePeople::writeHire(const Posting &posting, const Hire &hire, SampleRandom &random)
{
    Application application;
    application.seeker = hire.seeker;
    application.posting = posting.id;
    application.route = static_cast<IntakeRoute>(random.below(7));
    application.hire = hire.id;
    application.events = eventsOf(hire, samplePerson(random).text);
    application.appliedOn = officeDay(application.events.first().at);
    application.stage = application.events.last().stage;
    application.stageSince = application.events.last().at;
    if (const auto done = m_applications.add(application, posting); !done)
        return done;
    if (const auto done = m_link.run({qToUnderlying(application.id), qToUnderlying(hire.id)}); !done)
        return done;
    if (const auto done = meet(application, random); !done)
        return done;
    const bool started = hire.startedOn.isValid();
    if (!started && !(hire.stage == HireStage::Awaiting && random.percent(60)))
        return {};
    if (const auto done = train(hire, posting.shown().content); !done)
        return done;
    return started ? employ(posting, hire) : Result<>();
}

/// Somebody who is still on the way.
Result<> SamplePeople::writeOpen(const Posting &posting, const Ref &seeker, SampleRandom &random)
{
    Application application;
    application.seeker = seeker.id;
    application.posting = posting.id;
    application.route = static_cast<IntakeRoute>(random.below(7));
    const int last = random.below(5); // up to 面接済
    const QString actor = samplePerson(random).text;
    const QDate today = officeDay(m_actor.at);
    QDate day = today.addDays(-1 - 2 * last - random.below(9));
    application.appliedOn = day;
    for (int stage = 0; stage <= last; ++stage) {
        application.events.append({noonOf(day).addSecs(60 * stage), actor, static_cast<ApplicationStage>(stage), {}});
        day = std::min(day.addDays(random.between(1, 2)), today.addDays(-1));
    }
    if (random.percent(15)) {
        const auto how = static_cast<ApplicationStage>(static_cast<int>(ApplicationStage::Rejected) + random.below(4));
        application.events.append({application.events.last().at.addSecs(3600), actor, how, u"条件が合わないため"_s});
    }
    application.stage = application.events.last().stage;
    application.stageSince = application.events.last().at;
    if (const auto done = m_applications.add(application, posting); !done)
        return done;
    return meet(application, random);
}

Result<> SamplePeople::meet(const Application &application, SampleRandom &random)
{
    const bool held = hasReached(application, ApplicationStage::Interviewed);
    if (!held && application.stage != ApplicationStage::Arranging)
        return {};
    Interview interview;
    interview.application = application.id;
    interview.seeker = application.seeker;
    interview.mode = random.percent(60) ? InterviewMode::Online : InterviewMode::InPerson;
    interview.place = interview.mode == InterviewMode::InPerson ? u"採用施設 面接室"_s : QString();
    interview.url =
        interview.mode == InterviewMode::Online ? u"https://meet.example.jp/%1"_s.arg(qToUnderlying(application.id)) : QString();
    interview.interviewer = samplePerson(random).text;
    interview.uid = u"sample-%1@keynet-desk"_s.arg(qToUnderlying(application.id));
    const QDate day = held ? officeDay(application.events[4].at) : officeDay(m_actor.at).addDays(random.between(0, 6));
    interview.from = QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600).addSecs(1800 * qint64(random.between(19, 33)));
    interview.result = held ? InterviewResult::Passed : InterviewResult::Planned;
    return m_interviews.add(interview);
}

Result<> SamplePeople::train(const Hire &hire, const PostingContent &content)
{
    TrainingRecord record;
    record.seeker = hire.seeker;
    record.modules = requiredModules(content);
    record.provider = TrainingProvider::OwnInstitution;
    record.hours = 2.0 * double(record.modules.size());
    record.day = std::min((hire.startedOn.isValid() ? hire.startedOn : hire.startsOn).addDays(-1), officeDay(m_actor.at));
    record.stage = TrainingStage::Completed;
    const QByteArray certificate = "keynet-desk sample certificate";
    record.evidence = Evidence{u"sample.txt"_s, certificate.size(), evidenceHash(certificate)};
    return m_trainings.add(record, certificate);
}

/// Whoever started showed the original, and is at work as long as nothing ended it.
Result<> SamplePeople::employ(const Posting &posting, const Hire &hire)
{
    const auto before = m_loader.byId(hire.seeker);
    if (!before)
        return before.error();
    Seeker after = before.value();
    for (Licence &licence : after.licences) {
        licence.check = LicenceCheck::OriginalSeen;
        licence.seenBy = posting.facility.contactPerson.isEmpty() ? m_actor.name : posting.facility.contactPerson;
        licence.seenOn = hire.startedOn.addDays(-1);
    }
    if (hire.stage == HireStage::Started)
        after.state = SeekerState::Employed;
    return m_seekers.change(before.value(), after, u"seeker.employed"_s);
}

Result<> SamplePeople::finish()
{
    for (const auto &done : {m_applications.finish(), m_interviews.finish(), m_trainings.finish(), m_seekers.finish()})
        if (!done)
            return done;
    return {};
}
