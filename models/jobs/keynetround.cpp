#include "models/jobs/keynetround.h"

#include "models/domain/officedate.h"
#include "models/jobs/keynetintake.h"
#include "models/jobs/keynetsender.h"
#include "models/storage/postingloader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

KeyNetRound::KeyNetRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : LockedRound(std::move(database), request, std::move(watch), parent), m_client(m_http)
{
}

Task<SyncReport> KeyNetRound::work()
{
    if (m_request.mode != SyncMode::Usual || !m_position.succeededAt.isValid()) {
        const auto compared = co_await compareAll();
        if (!compared)
            co_return compared.error();
    }
    const auto sent = co_await sendAll();
    if (!sent)
        co_return sent.error();
    for (const CaseKind kind : {CaseKind::Application, CaseKind::Inquiry}) {
        const auto read = co_await readAll(kind);
        if (!read)
            co_return read.error();
        const auto applied = co_await applyAll(kind);
        if (!applied)
            co_return applied.error();
    }
    const auto acknowledged = co_await sendAll();
    if (!acknowledged)
        co_return acknowledged.error();
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
    const Actor who = actor();
    const QFuture<Result<>> made = m_database->writer().run([who](const QSqlDatabase &db) { return enqueued(db, who); });
    co_return co_await made;
}

Task<std::monostate> KeyNetRound::sendAll()
{
    KeyNetSender sender(m_database, m_client, m_request, m_watch);
    const auto sent = co_await sender.run();
    if (!sent)
        co_return sent.error();
    m_report.sent += sent.value().sent;
    m_report.failed += sent.value().failed;
    if (!sender.stopReason().isEmpty())
        co_return Error{Error::Kind::Network, sender.stopReason()};
    co_return Result<>();
}

/// What has no number of its own is kept under one that nothing else has, for somebody to look at.
static qint64 recordOf(const QJsonObject &item, const QByteArray &body)
{
    const qint64 id = item.value(u"id"_s).toInteger();
    if (id > 0)
        return id;
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return -1 - qint64(hash.left(6).toHex().toLongLong(nullptr, 16));
}

/// The page, the place that was reached, and the acknowledgement that it is safe here, in one transaction.
static Result<> staged(const QSqlDatabase &db, const QList<InboxItem> &items, const SyncPosition &position,
                       const OutboxEntry &acknowledgement)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    RemoteStore store(db, RemoteSystem::KeyNet);
    if (const auto done = store.stage(items); !done)
        return done;
    if (const auto done = store.setPosition(position); !done)
        return done;
    if (!items.isEmpty())
        if (const auto done = OutboxStore(db).add(acknowledgement); !done)
            return done;
    return transaction.commit();
}

static QString listOf(CaseKind kind) { return kind == CaseKind::Application ? u"applications"_s : u"inquiries"_s; }

Task<std::monostate> KeyNetRound::readAll(CaseKind kind)
{
    constexpr int pageSize = 100;
    const QString list = listOf(kind);
    QJsonObject cursors = QJsonDocument::fromJson(m_position.cursors.toUtf8()).object();
    bool more = true;
    while (more && !m_watch.isStopped()) {
        const auto answer = co_await m_client.readPage(list, cursors.value(list).toString(), pageSize);
        if (!answer)
            co_return answer.error();
        const KeyNetPage &page = answer.value();
        const Actor who = actor();
        QList<InboxItem> items;
        for (const QJsonObject &item : page.items) {
            const QByteArray body = QJsonDocument(item).toJson(QJsonDocument::Compact);
            items.append({codeOf(kind), recordOf(item, body), 1, body, who.at, {}});
        }
        cursors.insert(list, page.next);
        m_position.cursors = QString::fromUtf8(QJsonDocument(cursors).toJson(QJsonDocument::Compact));
        OutboxEntry noted = madeEntry(RemoteSystem::KeyNet, OutboxAction::Acknowledge, {}, japanese(kind), who);
        noted.subject = list;
        noted.facts = {{u"kind"_s, list}, {u"cursor"_s, page.next}};
        const SyncPosition position = m_position;
        const QFuture<Result<>> kept = m_database->writer().run(
            [items, position, noted](const QSqlDatabase &db) { return staged(db, items, position, noted); });
        const auto stored = co_await kept;
        if (!stored)
            co_return stored.error();
        m_report.read += items.size();
        m_watch.tell(SyncProgress::Step::Reading, m_report.read);
        more = page.more && !page.items.isEmpty();
    }
    co_return Result<>();
}

/// What became of the next staged items, with how many they were; none: all are applied.
static Result<std::pair<qsizetype, SyncReport>> appliedBatch(const QSqlDatabase &db, const Actor &actor, CaseKind kind)
{
    constexpr int batch = 100;
    const auto items = RemoteStore(db, RemoteSystem::KeyNet).staged(codeOf(kind), batch);
    if (!items)
        return items.error();
    KeyNetIntake intake(db, actor);
    SyncReport gained;
    qsizetype applied = 0;
    for (const InboxItem &item : items.value()) {
        const auto outcome = intake.apply(item);
        if (!outcome && applied == 0)
            return outcome.error();
        if (!outcome)
            break; // those before it are taken in; the next batch begins with it and says why
        ++applied;
        gained.added += outcome.value() == KeyNetIntake::Outcome::Added;
        gained.unchanged += outcome.value() == KeyNetIntake::Outcome::Known;
        gained.failed += outcome.value() == KeyNetIntake::Outcome::Refused;
    }
    return std::pair(applied, gained);
}

Task<std::monostate> KeyNetRound::applyAll(CaseKind kind)
{
    qint64 applied = 0;
    while (true) {
        if (m_watch.isStopped())
            co_return stoppedError();
        const Actor who = actor();
        const QFuture<Result<std::pair<qsizetype, SyncReport>>> batch =
            m_database->writer().run([who, kind](const QSqlDatabase &db) { return appliedBatch(db, who, kind); });
        const auto done = co_await batch;
        if (!done)
            co_return done.error();
        const auto [count, gained] = done.value();
        if (count == 0)
            co_return Result<>();
        m_report += gained;
        applied += count;
        m_watch.tell(SyncProgress::Step::Applying, applied, std::max(applied, m_report.read));
    }
}
