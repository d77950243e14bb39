#include "models/jobs/keynetsender.h"

#include "models/exchange/keynet/casebody.h"
#include "models/exchange/keynet/publicposting.h"
#include "models/storage/postingloader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

KeyNetSender::KeyNetSender(std::shared_ptr<Database> database, KeyNetClient &client, const SyncRequest &request, SyncWatch watch,
                           QObject *parent)
    : OutboxSender(std::move(database), request, std::move(watch), parent), m_client(client)
{
}

Task<OutboxSender::Fate> KeyNetSender::send(OutboxEntry entry)
{
    if (entry.action < OutboxAction::Answer)
        co_return co_await sendPosting(entry);
    if (entry.body.isEmpty())
        entry.body = QJsonDocument(caseBody(entry.action, entry.facts)).toJson(QJsonDocument::Compact);
    const QFuture<Result<std::optional<RemoteCase>>> started =
        m_database->writer().run([entry](const QSqlDatabase &db) -> Result<std::optional<RemoteCase>> {
            if (const auto marked = OutboxStore(db).markSending(entry, entry.body); !marked)
                return marked.error();
            return RemoteCaseStore(db, RemoteSystem::KeyNet).find(entry.subject);
        });
    const auto known = co_await started;
    if (!known)
        co_return known.error();
    ++entry.attempts;
    if (known.value())
        co_return co_await putPart(entry, *known.value());
    const auto noted = co_await m_client.acknowledge(entry.body, entry.key);
    if (!noted)
        co_return co_await setAside(entry, noted.error());
    const std::function<Result<>(const QSqlDatabase &)> nothing = [](const QSqlDatabase &) { return Result<>(); };
    co_return co_await done(entry, nothing);
}

static QString pathOf(const RemoteCase &known)
{
    return (known.kind == CaseKind::Application ? u"applications/%1"_s : u"inquiries/%1"_s).arg(known.record);
}

Task<OutboxSender::Fate> KeyNetSender::putPart(OutboxEntry entry, RemoteCase known)
{
    const QString path = pathOf(known), part = casePart(entry.action);
    if (known.etag.isEmpty())
        co_return co_await comparePart(entry, known);
    const auto written = co_await m_client.putPart(path, part, entry.body, known.etag, entry.key);
    if (!written && written.error().kind == Error::Kind::Conflict)
        co_return co_await comparePart(entry, known);
    if (!written)
        co_return co_await missing(entry, written.error());
    known.etag = written.value().etag;
    co_return co_await arrivedPart(entry, known);
}

/// Either an earlier attempt of ours arrived, or it was changed there meanwhile: what is ours to say is said again on top of it.
Task<OutboxSender::Fate> KeyNetSender::comparePart(OutboxEntry entry, RemoteCase known)
{
    const QString path = pathOf(known), part = casePart(entry.action);
    const auto there = co_await m_client.readCase(path);
    if (!there)
        co_return co_await missing(entry, there.error());
    known.etag = there.value().etag;
    if (there.value().body.value(part).toObject() == QJsonDocument::fromJson(entry.body).object())
        co_return co_await arrivedPart(entry, known);
    const QFuture<Result<>> kept = m_database->writer().run(
        [known](const QSqlDatabase &db) { return RemoteCaseStore(db, RemoteSystem::KeyNet).put(known); });
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    co_return Fate::Again;
}

Task<OutboxSender::Fate> KeyNetSender::missing(OutboxEntry entry, Error why)
{
    if (why.kind == Error::Kind::NotFound)
        why.message = tr("Key-Net does not hold it any more. Tell the applicant another way, then give the entry up.");
    co_return co_await setAside(entry, why);
}

Task<OutboxSender::Fate> KeyNetSender::arrivedPart(OutboxEntry entry, RemoteCase known)
{
    const std::function<Result<>(const QSqlDatabase &)> keep = [known](const QSqlDatabase &db) {
        return RemoteCaseStore(db, RemoteSystem::KeyNet).put(known);
    };
    co_return co_await done(entry, keep);
}

Task<OutboxSender::Fate> KeyNetSender::sendPosting(OutboxEntry entry)
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

Task<OutboxSender::Fate> KeyNetSender::put(OutboxEntry entry, RemoteRecord known)
{
    const QString etag = known.state == u"linked"_s ? known.etag : QString();
    const auto written = co_await m_client.putPosting(known.record, entry.body, etag, entry.key);
    if (!written && written.error().kind == Error::Kind::Conflict)
        co_return co_await compareAfterConflict(entry, known);
    if (!written)
        co_return co_await setAside(entry, written.error());
    known.etag = written.value().etag;
    known.state = u"linked"_s;
    co_return co_await arrived(entry, known);
}

/// Either an earlier attempt of ours arrived, or another version is there: both are told by reading it.
Task<OutboxSender::Fate> KeyNetSender::compareAfterConflict(OutboxEntry entry, RemoteRecord known)
{
    const auto there = co_await m_client.readPosting(known.record);
    if (!there && there.error().kind != Error::Kind::NotFound)
        co_return co_await setAside(entry, there.error());
    known.etag = there ? there.value().etag : QString();
    known.state = there ? u"linked"_s : u"gone"_s;
    if (there && there.value().body == QJsonDocument::fromJson(entry.body).object())
        co_return co_await arrived(entry, known);
    const QFuture<Result<>> kept =
        m_database->writer().run([known](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).put(known); });
    const auto stored = co_await kept;
    if (!stored)
        co_return stored.error();
    co_return Fate::Again;
}

Task<OutboxSender::Fate> KeyNetSender::withdraw(OutboxEntry entry, RemoteRecord known)
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
    co_return co_await arrived(entry, known);
}

Task<OutboxSender::Fate> KeyNetSender::arrived(OutboxEntry entry, RemoteRecord known)
{
    const std::function<Result<>(const QSqlDatabase &)> keep = [known](const QSqlDatabase &db) {
        return RemoteStore(db, RemoteSystem::KeyNet).put(known);
    };
    co_return co_await done(entry, keep);
}
