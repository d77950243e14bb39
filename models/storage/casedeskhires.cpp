#include "models/storage/auditlog.h"
#include "models/storage/casedesk.h"
#include "models/storage/hirework.h"
#include "models/storage/postingloader.h"

using namespace Qt::StringLiterals;

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
