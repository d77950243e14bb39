#include "models/jobs/conflictresolution.h"

#include "models/domain/contentjson.h"
#include "models/domain/postingchange.h"
#include "models/domain/postingfield.h"
#include "models/storage/conflictstore.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingwriter.h"
#include "models/storage/remotestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ConflictResolutionText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictResolutionText)
};

namespace {

class Resolution
{
public:
    Resolution(const QSqlDatabase &db, const SyncConflict &conflict, const ConflictDecision &decision, const Actor &actor)
        : m_db(db), m_conflict(conflict), m_decision(decision), m_actor(actor), m_remote(db, conflict.system), m_outbox(db)
    {
    }

    Result<> carryOut()
    {
        auto posting = PostingLoader(m_db).byId(m_conflict.posting);
        if (!posting)
            return posting.error();
        m_posting = posting.take();
        auto known = m_remote.find(m_conflict.record);
        if (!known)
            return known.error();
        m_known = known.value().value_or(RemoteRecord());
        m_known.system = m_conflict.system;
        m_known.record = m_conflict.record;
        m_known.posting = m_conflict.posting;
        switch (m_conflict.kind) {
        case ConflictKind::Content:
            return takeContent();
        case ConflictKind::Decision:
            return takeDecision();
        case ConflictKind::State:
            return takeState();
        case ConflictKind::Refused:
            break;
        }
        return m_decision.all == Side::Theirs ? takeContent() : keepKnown(); // the posting may allow it by now
    }

private:
    /// Their content is known from now on, and what stands where we write.
    Result<> keepKnown()
    {
        m_known.base = m_conflict.theirs;
        m_known.written = m_conflict.written;
        m_known.revision = std::max(m_known.revision, m_conflict.revision);
        m_known.state = u"linked"_s;
        return m_remote.put(m_known);
    }

    Result<> change(const Result<Posting> &changed, const QString &action)
    {
        if (!changed)
            return changed.error();
        Posting after = changed.value();
        if (after.history.size() == m_posting.history.size())
            return {};
        after.sourceRevision = int(m_conflict.revision);
        PostingWriter writer(m_db, m_actor);
        if (const auto done = writer.change(m_posting, after, action); !done)
            return done;
        return writer.finish();
    }

    Result<> takeContent()
    {
        const PostingContent mine = m_posting.newest().content, theirs = contentFromJson(m_conflict.theirs);
        PostingContent chosen = merged(contentFromJson(m_known.base), mine, theirs).content;
        for (const ConflictField &field : m_conflict.fields)
            if (const PostingField *known = postingField(QLatin1StringView(field.key.toLatin1())))
                known->assign(chosen, known->value(m_decision.sideOf(field.key) == Side::Theirs ? theirs : mine));
        if (const auto done = change(revised(m_posting, chosen, m_actor), u"posting.revise"_s); !done)
            return done;
        return keepKnown();
    }

    Result<> takeDecision()
    {
        if (m_decision.all == Side::Theirs)
            if (const auto dropped = dropDecisions(); !dropped)
                return dropped;
        return takeTheirContent();
    }

    Result<> takeTheirContent()
    {
        const PostingContent theirs = contentFromJson(m_conflict.theirs);
        const Merge merge = merged(contentFromJson(m_known.base), m_posting.newest().content, theirs);
        PostingContent chosen = merge.content;
        for (const PostingField *field : merge.conflicts)
            field->assign(chosen, field->value(theirs));
        if (const auto done = change(revised(m_posting, chosen, m_actor), u"posting.revise"_s); !done)
            return done;
        return keepKnown();
    }

    Result<> dropDecisions()
    {
        const auto open = m_outbox.openOf(m_conflict.posting, m_conflict.system);
        if (!open)
            return open.error();
        for (const OutboxEntry &entry : open.value())
            if (entry.action == OutboxAction::Decision)
                if (const auto done = m_outbox.drop(
                        entry.id, ConflictResolutionText::tr("The institution changed the posting meanwhile."), m_actor);
                    !done)
                    return done;
        return {};
    }

    Result<> takeState()
    {
        if (m_decision.all == Side::Mine) {
            if (const auto done = writeAgain(); !done)
                return done;
            return keepKnown(); // what stands there now is seen, so ours is written over it
        }
        const auto open = m_outbox.openOf(m_conflict.posting, m_conflict.system);
        if (!open)
            return open.error();
        for (const OutboxEntry &entry : open.value()) {
            QJsonObject facts = entry.facts; // the note about the decision still goes out
            for (const ConflictField &field : m_conflict.fields)
                facts.remove(field.key);
            if (const auto done = m_outbox.setFacts(entry.id, facts); !done)
                return done;
        }
        if (const auto done = cancelHere(); !done)
            return done;
        return keepKnown();
    }

    /// Ours goes out even where nothing of it waits.
    Result<> writeAgain()
    {
        const auto open = m_outbox.openOf(m_conflict.posting, m_conflict.system);
        if (!open)
            return open.error();
        if (!open.value().isEmpty())
            return {};
        Posting earlier = m_posting;
        earlier.publication.state = m_posting.publication.state == PublicationState::Published ? PublicationState::Unpublished
                                                                                               : PublicationState::Published;
        const auto entry = toldToGmis(earlier, m_posting, m_actor);
        return entry ? m_outbox.add(*entry) : Result<>();
    }

    Result<> cancelHere()
    {
        const auto connection = ConnectionStore(m_db).find(m_conflict.system);
        if (!connection)
            return connection.error();
        const QString option = connection.value() ? connection.value()->mapping.states.value(WrittenState::Cancelled) : QString();
        const QString there = m_conflict.written.value(codeOf(WrittenItem::State)).toString();
        if (option.isEmpty() || there != option || m_posting.publication.state == PublicationState::Ended)
            return {};
        return change(endedPosting(m_posting, EndReason::Cancelled, {}, m_actor), u"publication.end"_s);
    }

    QSqlDatabase m_db;
    SyncConflict m_conflict;
    ConflictDecision m_decision;
    Actor m_actor;
    RemoteStore m_remote;
    OutboxStore m_outbox;
    Posting m_posting;
    RemoteRecord m_known;
};

QString resolutionText(const SyncConflict &conflict, const ConflictDecision &decision)
{
    QStringList parts{codeOf(decision.all)};
    for (const ConflictField &field : conflict.fields)
        if (decision.fields.contains(field.key))
            parts.append(field.key + u'=' + codeOf(decision.sideOf(field.key)));
    return parts.join(u' ');
}

} // namespace

Result<> resolveConflict(const QSqlDatabase &db, qint64 id, const ConflictDecision &decision, const Actor &actor)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    ConflictStore store(db);
    const auto conflict = store.byId(id);
    if (!conflict)
        return conflict.error();
    if (const auto done = store.markResolved(conflict.value(), resolutionText(conflict.value(), decision), actor); !done)
        return done;
    if (const auto done = Resolution(db, conflict.value(), decision, actor).carryOut(); !done)
        return done;
    return transaction.commit();
}
