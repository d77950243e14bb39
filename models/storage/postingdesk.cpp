#include "models/storage/postingdesk.h"

#include "models/domain/officedate.h"
#include "models/domain/postingundo.h"
#include "models/storage/auditlog.h"
#include "models/storage/casedesk.h"
#include "models/storage/facilitystore.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PostingDeskText
{
    Q_DECLARE_TR_FUNCTIONS(PostingDeskText)
};

Result<Posting> PostingDesk::add(const PostingContent &content, const Facility &facility, Source source,
                                 const QString &sourceRecord)
{
    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    const auto put = FacilityStore(m_db).put(facility, false, m_actor);
    if (!put)
        return put.error();
    auto posting = received(content, put.value().facility, source, sourceRecord, m_actor);
    if (!posting)
        return posting;
    Posting added = posting.take();
    PostingWriter writer(m_db, m_actor);
    if (const auto done = writer.add(added); !done)
        return done.error();
    if (const auto done = writer.finish(); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return added;
}

Result<Posting> PostingDesk::change(SeenPosting ref, const QString &action, const Change &change)
{
    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    auto after = changeHere(ref, action, change);
    if (after)
        if (const auto done = transaction.commit(); !done)
            return done.error();
    return after;
}

Result<Posting> PostingDesk::changeHere(SeenPosting ref, const QString &action, const Change &change)
{
    const auto before = PostingLoader(m_db).held(ref.id);
    if (!before)
        return before;
    if (ref.version > 0 && ref.version != before.value().version)
        return Error{Error::Kind::Conflict,
                     PostingDeskText::tr("Somebody else changed %1 in the meantime. Compare and decide again.")
                         .arg(before.value().number)};
    auto changed = change(before.value());
    if (!changed)
        return changed;
    Posting after = changed.take();
    if (after.history.size() == before.value().history.size())
        return after; // the rule found nothing to change
    PostingWriter writer(m_db, m_actor);
    writer.gather();
    if (const auto done = writer.change(before.value(), after, action); !done)
        return done.error();
    if (const auto done = writer.finish(); !done)
        return done.error();
    return after;
}

Result<Posting> PostingDesk::revise(SeenPosting ref, const PostingContent &content)
{
    return change(ref, u"posting.revise"_s, [&](const Posting &posting) { return revised(posting, content, m_actor); });
}

Result<Posting> PostingDesk::review(SeenPosting ref, const Decision &decision)
{
    static const QHash<ReviewAction, QString> actions{{ReviewAction::Take, u"review.take"_s},
                                                      {ReviewAction::Return, u"review.return"_s},
                                                      {ReviewAction::Resubmit, u"review.resubmit"_s},
                                                      {ReviewAction::Approve, u"review.approve"_s},
                                                      {ReviewAction::Refuse, u"review.refuse"_s}};
    return change(ref, actions.value(decision.action),
                  [&](const Posting &posting) { return reviewed(posting, decision, m_actor); });
}

Result<Posting> PostingDesk::undoApproval(SeenPosting ref)
{
    return change(ref, u"review.undo"_s, [&](const Posting &posting) { return approvalUndone(posting, m_actor); });
}

Result<Posting> PostingDesk::undoStep(SeenPosting ref, const Posting &before)
{
    return change(ref, u"posting.undo"_s, [&](const Posting &posting) { return stepUndone(posting, before, m_actor); });
}

Result<Posting> PostingDesk::publish(SeenPosting ref)
{
    return change(ref, u"publication.publish"_s, [&](const Posting &posting) { return publishedPosting(posting, m_actor); });
}

Result<Posting> PostingDesk::schedule(SeenPosting ref, QDate day)
{
    return change(ref, u"publication.schedule"_s,
                  [&](const Posting &posting) { return scheduledPosting(posting, day, m_actor); });
}

Result<Posting> PostingDesk::stop(SeenPosting ref, const QString &comment)
{
    return change(ref, u"publication.stop"_s, [&](const Posting &posting) { return stoppedPosting(posting, comment, m_actor); });
}

Result<Posting> PostingDesk::end(SeenPosting ref, EndReason reason, const QString &comment)
{
    return change(ref, u"publication.end"_s,
                  [&](const Posting &posting) { return endedPosting(posting, reason, comment, m_actor); });
}

Result<Posting> PostingDesk::extend(SeenPosting ref)
{
    return change(ref, u"publication.extend"_s, [&](const Posting &posting) { return extendedPosting(posting, m_actor); });
}

Result<Posting> PostingDesk::offer(SeenPosting ref, const Hire &offer) { return CaseDesk(m_db, m_actor).offer(ref, offer); }

Result<Posting> PostingDesk::advance(SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason)
{
    return CaseDesk(m_db, m_actor).advanceHire(ref, hire, stage, day, reason);
}

Result<Posting> PostingDesk::merge(SeenPosting duplicate, const QString &kept, const std::optional<PostingContent> &joined,
                                   SeenPosting keptSeen)
{
    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    const auto other = PostingLoader(m_db).byNumber(kept);
    if (!other)
        return other;
    if (!other.value().mergedInto.isEmpty())
        return Error{Error::Kind::Input,
                     PostingDeskText::tr("%1 was itself merged into %2. Keep that one.").arg(kept, other.value().mergedInto)};
    auto merged = changeHere(duplicate, u"posting.merge"_s, [&](const Posting &posting) -> Result<Posting> {
        if (!isDuplicate(posting.shown().content, other.value().shown().content))
            return Error{
                Error::Kind::Input,
                PostingDeskText::tr("%1 and %2 differ in facility, profession, employment or place; they are no duplicates.")
                    .arg(posting.number, kept)};
        return mergedInto(posting, kept, m_actor);
    });
    if (!merged)
        return merged;
    if (joined)
        if (const auto revision = changeHere({other.value().id, keptSeen.version}, u"posting.revise"_s,
                                             [&](const Posting &posting) { return revised(posting, *joined, m_actor); });
            !revision)
            return revision;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return merged;
}

Result<> PostingDesk::aboutDuplicate(const QString &sql, const QVariantList &values, const QString &action, PostingId one,
                                     PostingId other)
{
    Transaction transaction(m_db);
    if (!transaction.isOpen())
        return storageError(m_db);
    const QVariantList pair{qToUnderlying(std::min(one, other)), qToUnderlying(std::max(one, other))};
    if (const auto done = Statement(m_db, sql).run(pair + values); !done)
        return done;
    if (const auto done = AuditLog(m_db, m_actor).noted(action, u"%1 %2"_s.arg(pair[0].toString(), pair[1].toString())); !done)
        return done;
    return transaction.commit();
}

Result<> PostingDesk::dismissDuplicate(PostingId one, PostingId other)
{
    return aboutDuplicate(u"INSERT INTO duplicate_dismissed (first_id, second_id, actor, at) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (first_id, second_id) DO NOTHING"_s,
                          {bound(m_actor.name), storedMoment(m_actor.at)}, u"posting.dismiss_duplicate"_s, one, other);
}

Result<> PostingDesk::recallDuplicate(PostingId one, PostingId other)
{
    return aboutDuplicate(u"DELETE FROM duplicate_dismissed WHERE first_id = ? AND second_id = ?"_s, {},
                          u"posting.recall_duplicate"_s, one, other);
}

/// `change` says whether it changed the posting; `due` asks with the day and a limit.
Result<int> PostingDesk::changeDue(const QString &due, QDate today, int most,
                                   const std::function<Result<bool>(PostingId)> &change)
{
    return inTransaction(m_db, [&]() -> Result<int> {
        Statement statement(m_db, due + u" LIMIT ?"_s);
        if (const auto done = statement.run({today, most}); !done)
            return done.error();
        QList<PostingId> ids;
        while (statement.next())
            ids.append(PostingId{statement.number(0)});
        int changed = 0;
        for (const PostingId id : std::as_const(ids)) {
            const auto done = change(id);
            if (!done)
                return done.error();
            changed += done.value();
        }
        return changed;
    });
}

Result<int> PostingDesk::publishDue(QDate today, int most)
{
    const QString due = u"SELECT id FROM posting WHERE publish_on <= ? AND publication = 'scheduled' ORDER BY id"_s;
    return changeDue(due, today, most, [&](PostingId id) -> Result<bool> {
        const auto done =
            changeHere({id, 0}, publishedOnItsDay, [&](const Posting &posting) { return duePosting(posting, m_actor); });
        return done ? Result<bool>(done.value().publication.state != PublicationState::Scheduled) : done.error();
    });
}

Result<int> PostingDesk::endExpired(QDate today, int most)
{
    const QString due = u"SELECT id FROM posting WHERE valid_until < ? AND publication IN ('scheduled', 'published', 'stopped')"
                        " ORDER BY valid_until, id"_s;
    return changeDue(due, today, most, [&](PostingId id) -> Result<bool> {
        const auto done = changeHere({id, 0}, endedByItsDay, [&](const Posting &posting) -> Result<Posting> {
            if (!isExpired(posting.publication, today))
                return posting; // another desk was faster
            return endedPosting(posting, EndReason::Expired, {}, m_actor);
        });
        return done ? Result<bool>(done.value().publication.state == PublicationState::Ended) : done.error();
    });
}

Result<int> PostingDesk::recheckDue(QDate today, int most)
{
    const QString due = u"SELECT id FROM posting WHERE recheck_on <= ? ORDER BY recheck_on, id"_s;
    PostingLoader loader(m_db);
    PostingWriter writer(m_db, m_actor);
    return changeDue(due, today, most, [&](PostingId id) -> Result<bool> {
        const auto posting = loader.byId(id);
        if (!posting)
            return posting.error();
        const auto written = writer.recheck(posting.value());
        return written ? Result<bool>(true) : written.error();
    });
}
