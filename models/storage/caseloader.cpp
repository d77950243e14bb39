#include "models/storage/caseloader.h"

#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/casestore.h"
#include "models/storage/hirework.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerstore.h"

using namespace Qt::StringLiterals;

/// Without the application itself and its interviews: those are shown apart.
static QList<SeekerContact> othersThan(const ApplicationCase &one, const QList<SeekerContact> &contacts)
{
    QStringList own{one.row.number};
    for (const InterviewRow &row : one.interviews)
        own.append(row.interview.number);
    QList<SeekerContact> others;
    for (const SeekerContact &contact : contacts)
        if (!own.contains(contact.number))
            others.append(contact);
    return others;
}

Result<ApplicationCase> CaseLoader::application(ApplicationId id) const
{
    ApplicationCase one;
    auto application = ApplicationFile(m_db, {}).byId(id);
    if (!application)
        return application.error();
    one.application = application.take();
    const CaseStore store(m_db);
    auto row = store.application(id);
    if (!row)
        return row.error();
    one.row = row.take();
    auto interviews = store.interviewsOf(id);
    if (!interviews)
        return interviews.error();
    one.interviews = interviews.take();
    const auto contacts = SeekerStore(m_db).contacts(one.application.seeker);
    if (!contacts)
        return contacts.error();
    one.contacts = othersThan(one, contacts.value());
    const auto posting = PostingLoader(m_db).byId(one.application.posting);
    one.postingSeen = posting || posting.error().kind != Error::Kind::NotFound;
    if (!one.postingSeen)
        return one;
    const auto done = posting ? addPosting(one, posting.value()) : Result<>(posting.error());
    return done ? Result(one) : done.error();
}

/// How its posting and its hire stand, and so what comes next.
Result<> CaseLoader::addPosting(ApplicationCase &one, const Posting &posting) const
{
    auto facts = stepFacts(m_db, one.application);
    if (!facts)
        return facts.error();
    one.facts = facts.take();
    one.next = nextStep(one.application, one.facts);
    one.seats = posting.seats();
    one.fill = fillState(one.seats);
    one.postingVersion = posting.version;
    if (one.application.hire == HireId{})
        return {};
    const auto hire = this->hire(one.application.hire, officeDay(QDateTime::currentDateTimeUtc()));
    if (!hire)
        return hire.error();
    one.hire = hire.value().row;
    one.gate = hire.value().gate;
    return {};
}

Result<HireCase> CaseLoader::hire(HireId id, QDate today) const
{
    HireCase one;
    auto row = CaseStore(m_db).hire(id);
    if (!row)
        return row.error();
    one.row = row.take();
    const Hire &hire = one.row.hire;
    const auto posting = PostingLoader(m_db).byId(hire.posting);
    if (!posting)
        return posting.error();
    one.terms = posting.value().shown().content;
    one.seats = posting.value().seats();
    one.fill = fillState(one.seats);
    one.postingVersion = posting.value().version;
    const QDate day = hire.startedOn.isValid() ? hire.startedOn : hire.startsOn.isValid() ? hire.startsOn : today;
    const auto facts = startFacts(m_db, hire);
    if (!facts)
        return facts.error();
    one.gate = startGate(hire, one.terms, facts.value(), day);
    return one;
}

Result<ApplyCheck> CaseLoader::beforeApplying(SeekerId seekerId, PostingId postingId, const Actor &actor) const
{
    const auto posting = PostingLoader(m_db).byId(postingId);
    if (!posting)
        return posting.error();
    const auto seeker = SeekerLoader(m_db).byId(seekerId);
    if (!seeker)
        return seeker.error();
    const auto openHere = ApplicationFile(m_db, actor).openHere(seekerId, postingId);
    if (!openHere)
        return openHere.error();
    auto contacts = SeekerStore(m_db).contacts(seekerId);
    if (!contacts)
        return contacts.error();
    ApplyCheck check{{}, posting.value().seats(), contacts.take()};
    if (const auto may = applied({seeker.value(), posting.value(), openHere.value()}, seeker.value().route, {}, actor); !may)
        check.refusal = may.error().message;
    return check;
}
