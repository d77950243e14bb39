#include "models/jobs/keynetround.h"
#include "models/jobs/outboxoutcome.h"

#include "models/domain/officedate.h"
#include "models/exchange/keynet/publicposting.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

KeyNetRound::KeyNetRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_request(request), m_watch(std::move(watch)),
      m_http(request.connection, request.secrets, request.patience), m_client(m_http),
      m_lock(std::make_shared<SenderLock>(RemoteSystem::KeyNet))
{
}

Task<SyncReport> KeyNetRound::run()
{
    const auto locked = co_await lock();
    if (!locked)
        co_return locked.error();
    const auto report = co_await runLocked();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (report) {
        m_position.succeededAt = now;
        m_position.problem.clear();
    } else if (report.error().kind != Error::Kind::Cancelled) {
        m_position.problem = report.error().message;
        m_position.problemAt = now;
    }
    const auto kept = co_await savePosition();
    const auto lock = m_lock;
    const QFuture<Result<>> freed = m_database->writer().run([lock](const QSqlDatabase &db) { return lock->release(db); });
    const auto released = co_await freed;
    if (report && !kept)
        co_return kept.error();
    if (report && !released)
        co_return released.error();
    co_return report;
}

Task<std::monostate> KeyNetRound::lock()
{
    constexpr int patience = 60;
    for (int attempt = 0; attempt < patience && !m_watch.isStopped(); ++attempt) {
        const auto lock = m_lock;
        const QFuture<Result<bool>> asked = m_database->writer().run([lock](const QSqlDatabase &db) { return lock->take(db); });
        const auto taken = co_await asked;
        if (!taken)
            co_return taken.error();
        if (taken.value())
            co_return Result<>();
        const QFuture<Result<>> waiting = paused(this, std::chrono::milliseconds(500));
        const auto waited = co_await waiting;
        if (!waited)
            co_return waited.error();
    }
    co_return Error{Error::Kind::Conflict, tr("Another desk is talking to Key-Net at the moment. Try again in a minute.")};
}

Task<SyncReport> KeyNetRound::runLocked()
{
    const QFuture<Result<SyncPosition>> asked =
        m_database->reader().run([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).position(); });
    const auto position = co_await asked;
    if (!position)
        co_return position.error();
    m_position = position.value();
    if (m_request.mode != SyncMode::Usual || !m_position.succeededAt.isValid()) {
        const auto compared = co_await compareAll();
        if (!compared)
            co_return compared.error();
    }
    const auto sent = co_await sendAll();
    if (!sent)
        co_return sent.error();
    if (!m_stopReason.isEmpty())
        co_return Error{Error::Kind::Network, m_stopReason};
    const QString applications = u"applications"_s, application = u"application"_s;
    const auto applied = co_await readAll(applications, application);
    if (!applied)
        co_return applied.error();
    const QString inquiries = u"inquiries"_s, inquiry = u"inquiry"_s;
    const auto asking = co_await readAll(inquiries, inquiry);
    if (!asking)
        co_return asking.error();
    co_return m_report;
}

static Result<> enqueued(const QSqlDatabase &db, const Actor &actor)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    // Shown and unknown there, or known there and not shown any more, and nothing on its way.
    Statement select(db, u"SELECT p.id FROM posting p LEFT JOIN remote_record r ON r.system = 'keynet' AND r.posting_id = p.id"
                         " WHERE ((p.publication = 'published' AND p.disclosure <> 'unlisted') <>"
                         " (r.record IS NOT NULL AND r.state = 'linked'))"
                         " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.posting_id = p.id AND o.system = 'keynet'"
                         " AND o.state IN ('waiting', 'sending', 'failed')) ORDER BY p.id"_s);
    if (const auto done = select.run({}); !done)
        return done;
    QList<PostingId> ids;
    while (select.next())
        ids.append(PostingId{select.number(0)});
    PostingLoader loader(db);
    OutboxStore outbox(db);
    for (const PostingId id : ids) {
        const auto posting = loader.byId(id);
        if (!posting)
            return posting.error();
        Posting other = posting.value();
        other.publication.state = isOnKeyNet(other) ? PublicationState::Unpublished : PublicationState::Published;
        if (const auto entry = toldToKeyNet(other, posting.value(), actor))
            if (const auto done = outbox.add(*entry); !done)
                return done;
    }
    return transaction.commit();
}

Task<std::monostate> KeyNetRound::compareAll()
{
    const Actor actor{m_request.user, QDateTime::currentDateTimeUtc()};
    const QFuture<Result<>> made = m_database->writer().run([actor](const QSqlDatabase &db) { return enqueued(db, actor); });
    co_return co_await made;
}

Task<std::monostate> KeyNetRound::sendAll()
{
    while (!m_watch.isStopped() && m_stopReason.isEmpty()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime due = m_request.isOnDemand ? now.addYears(1) : now;
        const QFuture<Result<std::optional<OutboxEntry>>> found =
            m_database->writer().run([due](const QSqlDatabase &db) { return OutboxStore(db).next(RemoteSystem::KeyNet, due); });
        const auto entry = co_await found;
        if (!entry)
            co_return entry.error();
        if (!entry.value())
            break;
        Fate fate = Fate::Again;
        constexpr int rounds = 4;
        for (int round = 0; round < rounds && fate == Fate::Again; ++round) {
            const auto sent = co_await send(*entry.value());
            if (!sent)
                co_return sent.error();
            fate = sent.value();
        }
        if (fate == Fate::Again) {
            const Error restless{Error::Kind::Network, tr("The posting keeps changing on Key-Net. It is tried again by itself.")};
            const auto later = co_await setAside(*entry.value(), restless);
            if (!later)
                co_return later.error();
        }
        m_report.sent += fate == Fate::Sent;
        m_report.failed += fate == Fate::Failed;
        m_watch.tell(SyncProgress::Step::Sending, m_report.sent);
    }
    co_return Result<>();
}

Task<KeyNetRound::Fate> KeyNetRound::send(OutboxEntry entry)
{
    struct Start
    {
        RemoteRecord known;
        QByteArray body;
        std::optional<Error> refused;
    };
    const QFuture<Result<Start>> started = m_database->writer().run([entry](const QSqlDatabase &db) -> Result<Start> {
        const QString id = publicIdOf(entry.number);
        const auto known = RemoteStore(db, RemoteSystem::KeyNet).find(id);
        if (!known)
            return known.error();
        Start start{known.value().value_or(RemoteRecord()), entry.body, std::nullopt};
        start.known.record = id;
        start.known.posting = entry.posting;
        if (entry.action != OutboxAction::Withdraw && start.body.isEmpty()) {
            const auto posting = PostingLoader(db).byId(entry.posting);
            if (!posting)
                return posting.error();
            const auto shown = publicPosting(posting.value());
            if (shown)
                start.body = QJsonDocument(shown.value()).toJson(QJsonDocument::Compact);
            else
                start.refused = shown.error();
        }
        if (const auto marked = OutboxStore(db).markSending(entry, start.body); !marked)
            return marked.error();
        return start;
    });
    const auto start = co_await started;
    if (!start)
        co_return start.error();
    ++entry.attempts;
    entry.body = start.value().body;
    if (start.value().refused)
        co_return co_await setAside(entry, *start.value().refused);
    if (entry.action == OutboxAction::Withdraw)
        co_return co_await withdraw(entry, start.value().known);
    co_return co_await put(entry, start.value().known);
}

Task<KeyNetRound::Fate> KeyNetRound::put(OutboxEntry entry, RemoteRecord known)
{
    const QString etag = known.state == u"linked"_s ? known.etag : QString();
    const auto written = co_await m_client.putPosting(known.record, entry.body, etag, entry.key);
    if (!written && written.error().kind == Error::Kind::Conflict)
        co_return co_await compareAfterConflict(entry, known);
    if (!written)
        co_return co_await setAside(entry, written.error());
    known.etag = written.value().etag;
    known.state = u"linked"_s;
    co_return co_await done(entry, known);
}

/// Either an earlier attempt of ours arrived, or another version is there: both are told by reading it.
Task<KeyNetRound::Fate> KeyNetRound::compareAfterConflict(OutboxEntry entry, RemoteRecord known)
{
    const auto there = co_await m_client.readPosting(known.record);
    if (!there && there.error().kind != Error::Kind::NotFound)
        co_return co_await setAside(entry, there.error());
    known.etag = there ? there.value().etag : QString();
    known.state = there ? u"linked"_s : u"gone"_s;
    if (there && there.value().body == QJsonDocument::fromJson(entry.body).object())
        co_return co_await done(entry, known);
    const QFuture<Result<>> kept =
        m_database->writer().run([known](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).put(known); });
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    co_return Fate::Again;
}

Task<KeyNetRound::Fate> KeyNetRound::withdraw(OutboxEntry entry, RemoteRecord known)
{
    if (known.etag.isEmpty()) { // never arrived, or never known here: reading tells
        const auto there = co_await m_client.readPosting(known.record);
        if (!there && there.error().kind != Error::Kind::NotFound)
            co_return co_await setAside(entry, there.error());
        known.etag = there ? there.value().etag : QString();
    }
    if (!known.etag.isEmpty()) {
        const auto withdrawn = co_await m_client.withdrawPosting(known.record, known.etag, entry.key);
        if (!withdrawn && withdrawn.error().kind == Error::Kind::Conflict)
            co_return co_await compareAfterConflict(entry, known);
        if (!withdrawn && withdrawn.error().kind != Error::Kind::NotFound)
            co_return co_await setAside(entry, withdrawn.error());
    }
    known.etag.clear();
    known.state = u"gone"_s;
    co_return co_await done(entry, known);
}

Task<KeyNetRound::Fate> KeyNetRound::done(OutboxEntry entry, RemoteRecord known)
{
    const QFuture<Result<>> kept = recordSent(*m_database, RemoteSystem::KeyNet, entry, known);
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    co_return Fate::Sent;
}

Task<KeyNetRound::Fate> KeyNetRound::setAside(OutboxEntry entry, Error why)
{
    const bool later = isAway(why);
    const QFuture<Result<>> kept = recordTrouble(*m_database, entry, why);
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    if (later)
        m_stopReason = why.message;
    co_return later ? Fate::Later : Fate::Failed;
}

Task<std::monostate> KeyNetRound::readAll(QString kind, QString inboxKind)
{
    constexpr int pageSize = 100;
    QJsonObject cursors = QJsonDocument::fromJson(m_position.cursors.toUtf8()).object();
    bool more = true;
    while (more && !m_watch.isStopped()) {
        const auto answer = co_await m_client.readPage(kind, cursors.value(kind).toString(), pageSize);
        if (!answer)
            co_return answer.error();
        const KeyNetPage page = answer.value();
        QList<InboxItem> items;
        for (const QJsonObject &item : page.items)
            items.append({inboxKind, item.value(u"id"_s).toInteger(), 1, QJsonDocument(item).toJson(QJsonDocument::Compact)});
        cursors.insert(kind, page.next);
        m_position.cursors = QString::fromUtf8(QJsonDocument(cursors).toJson(QJsonDocument::Compact));
        const SyncPosition position = m_position;
        const QFuture<Result<>> kept = m_database->writer().run([items, position](const QSqlDatabase &db) -> Result<> {
            Transaction transaction(db);
            if (!transaction.isOpen())
                return storageError(db);
            RemoteStore store(db, RemoteSystem::KeyNet);
            if (const auto done = store.stage(items); !done)
                return done;
            if (const auto done = store.setPosition(position); !done)
                return done;
            return transaction.commit();
        });
        const auto stored = co_await kept;
        if (!stored)
            co_return stored.error();
        m_report.read += items.size();
        m_report.added += items.size();
        more = page.more && !page.items.isEmpty();
        if (items.isEmpty())
            continue;
        const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto noted = co_await m_client.acknowledge(kind, page.next, key); // it is safe here
        if (!noted)
            co_return noted.error();
    }
    co_return Result<>();
}

Task<std::monostate> KeyNetRound::savePosition()
{
    const SyncPosition position = m_position;
    const QFuture<Result<>> kept = m_database->writer().run(
        [position](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).setPosition(position); });
    co_return co_await kept;
}
