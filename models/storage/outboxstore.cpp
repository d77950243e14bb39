#include "models/storage/outboxstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"
#include "models/storage/connectionstore.h"
#include "models/storage/remotecasestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct OutboxStoreText
{
    Q_DECLARE_TR_FUNCTIONS(OutboxStoreText)
};

static QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> OutboxStore::add(const OutboxEntry &entry)
{
    Statement insert(m_db,
                     u"INSERT INTO outbox (system, posting_id, subject, number, action, key, facts, state, made_at, made_by,"
                     " due_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)"_s);
    const qint64 posting = qToUnderlying(entry.posting);
    return insert.run({codeOf(entry.system), posting > 0 ? QVariant(posting) : QVariant(QMetaType(QMetaType::LongLong)),
                       bound(entry.subject), bound(entry.number), codeOf(entry.action), entry.key, compact(entry.facts),
                       storedMoment(entry.madeAt), bound(entry.madeBy), storedMoment(entry.dueAt)});
}

Result<> OutboxStore::tell(const Posting &before, const Posting &after, const Actor &actor)
{
    using Told = std::optional<OutboxEntry> (*)(const Posting &, const Posting &, const Actor &);
    for (const auto &[system, told] : {std::pair<RemoteSystem, Told>(RemoteSystem::Gmis, toldToGmis),
                                       std::pair<RemoteSystem, Told>(RemoteSystem::KeyNet, toldToKeyNet)}) {
        const auto entry = told(before, after, actor);
        if (!entry)
            continue;
        const auto connected = ConnectionStore(m_db).isConnected(system);
        if (!connected)
            return connected.error();
        if (!connected.value())
            continue;
        if (const auto done = add(*entry); !done)
            return done;
    }
    return {};
}

Result<> OutboxStore::tell(CaseKind kind, qint64 local, const QString &number, const std::optional<CaseMessage> &message,
                           const Actor &actor)
{
    if (!message)
        return {};
    const auto known = RemoteCaseStore(m_db, RemoteSystem::KeyNet).ofLocal(kind, local);
    if (!known)
        return known.error();
    if (!known.value())
        return {};
    const auto connected = ConnectionStore(m_db).isConnected(RemoteSystem::KeyNet);
    if (!connected || !connected.value())
        return connected ? Result<>() : connected.error();
    OutboxEntry entry = madeEntry(RemoteSystem::KeyNet, message->action, known.value()->posting, number, actor);
    entry.subject = known.value()->subject();
    entry.facts = message->facts;
    return add(entry);
}

Result<QList<OutboxEntry>> OutboxStore::entries(const QString &condition, const QVariantList &values) const
{
    Statement select(m_db,
                     u"SELECT o.id, o.system, o.posting_id, o.number, o.action, o.key, o.facts, o.body, o.state, o.attempts,"
                     " o.made_at, o.made_by, o.due_at, o.done_at, o.problem, o.detail, o.subject,"
                     " CASE WHEN EXISTS (SELECT 1 FROM sync_conflict c WHERE c.posting_id = o.posting_id AND c.system = o.system"
                     " AND c.resolved_at IS NULL) THEN 1 ELSE 0 END FROM outbox o "_s +
                         condition);
    if (const auto done = select.run(values); !done)
        return done.error();
    QList<OutboxEntry> found;
    while (select.next()) {
        OutboxEntry entry;
        entry.id = select.number(0);
        entry.system = fromCode<RemoteSystem>(select.text(1)).value_or(RemoteSystem::Gmis);
        entry.posting = PostingId{select.number(2)};
        entry.number = select.text(3);
        entry.action = fromCode<OutboxAction>(select.text(4)).value_or(OutboxAction::Decision);
        entry.key = select.text(5);
        entry.facts = QJsonDocument::fromJson(select.text(6).toUtf8()).object();
        entry.body = select.text(7).toUtf8();
        entry.state = fromCode<OutboxState>(select.text(8)).value_or(OutboxState::Failed);
        entry.attempts = select.value(9).toInt();
        entry.madeAt = momentFromStored(select.text(10));
        entry.madeBy = select.text(11);
        entry.dueAt = momentFromStored(select.text(12));
        entry.doneAt = momentFromStored(select.text(13));
        entry.problem = select.text(14);
        entry.detail = select.text(15);
        entry.subject = select.text(16);
        if (entry.isOpen() && entry.problem.isEmpty() && select.number(17) != 0)
            entry.problem =
                OutboxStoreText::tr("The institution changed the posting, too. It is sent once the conflict is decided.");
        found.append(entry);
    }
    return found;
}

Result<std::optional<OutboxEntry>> OutboxStore::next(RemoteSystem system, const QDateTime &now) const
{
    const auto found = entries(
        u"WHERE o.system = ? AND o.state IN ('waiting', 'sending') AND o.due_at <= ?"
        " AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.posting_id = o.posting_id AND e.system = o.system AND e.id < o.id"
        " AND e.subject = o.subject"
        " AND e.state IN ('waiting', 'sending', 'failed'))"
        " AND NOT EXISTS (SELECT 1 FROM sync_conflict c WHERE c.posting_id = o.posting_id AND c.system = o.system"
        " AND c.resolved_at IS NULL)"
        " ORDER BY o.id LIMIT 1"_s,
        {codeOf(system), storedMoment(now)});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<OutboxEntry>() : std::optional(found.value().first());
}

Result<> OutboxStore::markSending(const OutboxEntry &entry, const QByteArray &body)
{
    return Statement(m_db, u"UPDATE outbox SET state = 'sending', attempts = attempts + 1, body = ? WHERE id = ?"_s)
        .run({bound(QString::fromUtf8(body)), entry.id});
}

Result<> OutboxStore::markSent(const OutboxEntry &entry, const QDateTime &now)
{
    // What was written to a person has done its duty; a posting's text stays for the comparison with the next one.
    return Statement(m_db, u"UPDATE outbox SET state = 'sent', done_at = ?, problem = '', detail = '',"
                           " body = CASE WHEN subject = '' THEN body ELSE '' END WHERE id = ?"_s)
        .run({storedMoment(now), entry.id});
}

Result<> OutboxStore::postpone(const OutboxEntry &entry, const QDateTime &due, const Error &why)
{
    return Statement(m_db, u"UPDATE outbox SET state = 'waiting', due_at = ?, problem = ?, detail = ? WHERE id = ?"_s)
        .run({storedMoment(due), bound(why.message), bound(why.detail), entry.id});
}

Result<> OutboxStore::markFailed(const OutboxEntry &entry, const Error &why)
{
    return Statement(m_db, u"UPDATE outbox SET state = 'failed', problem = ?, detail = ? WHERE id = ?"_s)
        .run({bound(why.message), bound(why.detail), entry.id});
}

Result<OutboxSlice> OutboxStore::page(OutboxRows rows, qint64 before, int limit) const
{
    // With the systems, so that the few that are open are found by state, not by reading what was ever sent.
    const QString which = rows == OutboxRows::All
                              ? QString()
                              : u" AND e.system IN ('gmis', 'keynet') AND e.state IN (%1)"_s.arg(
                                    rows == OutboxRows::Open ? u"'waiting', 'sending', 'failed'"_s : u"'failed'"_s);
    auto found = entries(u"WHERE o.id IN (SELECT e.id FROM outbox e WHERE e.id < ?%1 ORDER BY e.id DESC LIMIT ?)"
                         " ORDER BY o.id DESC"_s.arg(which),
                         {before > 0 ? before : std::numeric_limits<qint64>::max(), limit + 1}); // one more tells the end
    if (!found)
        return found.error();
    OutboxSlice slice{found.take()};
    slice.last = slice.rows.size() <= limit;
    if (!slice.last)
        slice.rows.removeLast();
    if (!slice.rows.isEmpty())
        slice.next = slice.rows.last().id;
    return slice;
}

Result<OutboxEntry> OutboxStore::byId(qint64 id) const
{
    const auto found = entries(u"WHERE o.id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, OutboxStoreText::tr("There is no entry %1 in the outbox. Check the number.").arg(id)};
    return found.value().first();
}

Result<QList<OutboxEntry>> OutboxStore::openOf(PostingId posting, RemoteSystem system) const
{
    return entries(u"WHERE o.posting_id = ? AND o.system = ? AND o.state IN ('waiting', 'sending', 'failed') ORDER BY o.id"_s,
                   {qToUnderlying(posting), codeOf(system)});
}

Result<OutboxCount> OutboxStore::count(std::optional<RemoteSystem> system) const
{
    Statement select(m_db,
                     u"SELECT state, COUNT(*) FROM outbox WHERE state IN ('waiting', 'sending', 'failed')%1 GROUP BY state"_s.arg(
                         system ? u" AND system = ?"_s : QString()));
    if (const auto done = select.run(system ? QVariantList{codeOf(*system)} : QVariantList()); !done)
        return done.error();
    OutboxCount count;
    while (select.next())
        (select.text(0) == u"failed"_s ? count.failed : count.waiting) += select.number(1);
    return count;
}

Result<> OutboxStore::audit(const OutboxEntry &entry, const QString &action, const QString &reason, const Actor &actor)
{
    const QJsonObject after{
        {u"entry"_s, entry.id}, {u"system"_s, codeOf(entry.system)}, {u"what"_s, codeOf(entry.action)}, {u"reason"_s, reason}};
    return AuditLog(m_db, actor).added(action, entry.number, after);
}

Result<> OutboxStore::retry(qint64 id, const Actor &actor)
{
    const auto entry = byId(id);
    if (!entry)
        return entry.error();
    if (!entry.value().isOpen())
        return Error{Error::Kind::Input, OutboxStoreText::tr("The entry %1 is “%2” already; there is nothing to send.")
                                             .arg(id)
                                             .arg(label(entry.value().state))};
    if (const auto done =
            Statement(m_db, u"UPDATE outbox SET state = 'waiting', due_at = ? WHERE id = ?"_s).run({storedMoment(actor.at), id});
        !done)
        return done;
    return audit(entry.value(), u"outbox.retry"_s, {}, actor);
}

Result<> OutboxStore::drop(qint64 id, const QString &reason, const Actor &actor)
{
    const auto entry = byId(id);
    if (!entry)
        return entry.error();
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Input, OutboxStoreText::tr("Say why it is not to be sent; the reason is kept.")};
    if (!entry.value().isOpen())
        return Error{
            Error::Kind::Input,
            OutboxStoreText::tr("The entry %1 is “%2” already; it cannot be dropped.").arg(id).arg(label(entry.value().state))};
    if (const auto done = Statement(m_db, u"UPDATE outbox SET state = 'dropped', done_at = ?, problem = ? WHERE id = ?"_s)
                              .run({storedMoment(actor.at), reason.trimmed(), id});
        !done)
        return done;
    return audit(entry.value(), u"outbox.drop"_s, reason.trimmed(), actor);
}

Result<> OutboxStore::setFacts(qint64 id, const QJsonObject &facts)
{
    return Statement(m_db, u"UPDATE outbox SET facts = ? WHERE id = ?"_s).run({compact(facts), id});
}
