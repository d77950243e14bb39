#include "app/exchanges.h"

#include "app/secretplace.h"
#include "models/jobs/keynetround.h"
#include "models/storage/connectionstore.h"
#include "models/storage/postingloader.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

struct ExchangesText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangesText)
};

static Error closedError()
{
    return {Error::Kind::Cancelled, ExchangesText::tr("The database was closed. Try again once it is open.")};
}

namespace {

Task<ConnectionSecrets> keptSecrets(QObject *context, Connection connection, QString passphrase)
{
    Q_UNUSED(context)
    const auto place = secretPlace(passphrase);
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    co_return co_await store.read(connection);
}

Task<SyncReport> synced(QObject *context, std::shared_ptr<Database> database, Exchanges::Round round, QString passphrase)
{
    if (!database)
        co_return closedError();
    const RemoteSystem system = round.system;
    const QFuture<Result<Connection>> asked =
        database->reader().run([system](const QSqlDatabase &db) { return ConnectionStore(db).get(system); });
    const auto connection = co_await asked;
    if (!connection)
        co_return connection.error();
    const auto secrets = co_await keptSecrets(context, connection.value(), passphrase);
    if (!secrets)
        co_return secrets.error();
    SyncRequest request;
    request.connection = connection.value();
    request.secrets = secrets.value();
    request.mode = round.mode;
    request.isOnDemand = round.isOnDemand;
    request.sweepsMany = round.sweepsMany;
    request.user = round.user;
    if (system == RemoteSystem::KeyNet) {
        KeyNetRound keyNet(database, request, round.watch);
        co_return co_await keyNet.run();
    }
    GmisRound gmis(database, request, round.watch);
    co_return co_await gmis.run();
}

Task<ConnectionTest> tested(QObject *context, Connection connection, std::optional<ConnectionSecrets> given, QString passphrase)
{
    SyncRequest request;
    request.connection = connection;
    const auto secrets = co_await keptSecrets(context, connection, passphrase);
    if (!secrets && !given)
        co_return secrets.error();
    request.secrets = given.value_or(ConnectionSecrets()).over(secrets ? secrets.value() : ConnectionSecrets());
    request.patience = Patience::ofSomebodyWaiting();
    if (connection.system == RemoteSystem::KeyNet) {
        HttpClient http(connection, request.secrets, request.patience);
        KeyNetClient client(http);
        const QString kind = u"inquiries"_s;
        const auto page = co_await client.readPage(kind, {}, 1);
        if (!page)
            co_return page.error();
        ConnectionTest found;
        found.connection = connection;
        found.verdict.mayRead = found.verdict.mayWrite = true;
        found.verdict.at = QDateTime::currentDateTimeUtc();
        co_return found;
    }
    GmisTest test(request);
    const auto answer = co_await test.run();
    if (!answer)
        co_return answer.error();
    ConnectionTest result;
    result.connection = connection;
    result.connection.mapping = answer.value().mapping;
    result.verdict = answer.value().verdict;
    for (const GmisField &field : answer.value().form.fields)
        result.formFields.append(field.code);
    co_return result;
}

Task<std::monostate> saved(QObject *context, std::shared_ptr<Database> database, Connection connection,
                           std::optional<ConnectionSecrets> secrets, QString passphrase)
{
    Q_UNUSED(context)
    if (!database)
        co_return closedError();
    const auto sound = checked(connection);
    if (!sound)
        co_return sound.error();
    if (secrets) {
        const auto place = secretPlace(passphrase);
        if (!place)
            co_return place.error();
        SecretStore store(place.value());
        const auto kept = co_await store.write(connection, *secrets);
        if (!kept)
            co_return kept.error();
    }
    const QFuture<Result<>> written =
        database->writer().run([connection](const QSqlDatabase &db) { return ConnectionStore(db).set(connection); });
    co_return co_await written;
}

struct AttachedRecord
{
    qint64 record = 0;
    SyncRequest request;
};

Task<AttachedRecord> attachedRecord(QObject *context, std::shared_ptr<Database> database, PostingId id, QString passphrase)
{
    if (!database)
        co_return closedError();
    struct Found
    {
        Posting posting;
        Connection connection;
    };
    const QFuture<Result<Found>> asked = database->reader().run([id](const QSqlDatabase &db) -> Result<Found> {
        const auto posting = PostingLoader(db).byId(id);
        if (!posting)
            return posting.error();
        const auto connection = ConnectionStore(db).get(RemoteSystem::Gmis);
        if (!connection)
            return connection.error();
        return Found{posting.value(), connection.value()};
    });
    const auto found = co_await asked;
    if (!found)
        co_return found.error();
    if (found.value().posting.source != Source::Gmis)
        co_return Error{
            Error::Kind::Input,
            ExchangesText::tr("%1 did not come from G-MIS, so nothing hangs on it there.").arg(found.value().posting.number)};
    AttachedRecord record;
    record.record = found.value().posting.sourceRecord.toLongLong();
    record.request.connection = found.value().connection;
    record.request.patience = Patience::ofSomebodyWaiting();
    const auto secrets = co_await keptSecrets(context, record.request.connection, passphrase);
    if (!secrets)
        co_return secrets.error();
    record.request.secrets = secrets.value();
    co_return record;
}

Task<QList<Attachment>> attached(QObject *context, std::shared_ptr<Database> database, PostingId id, QString passphrase)
{
    const auto record = co_await attachedRecord(context, database, id, passphrase);
    if (!record)
        co_return record.error();
    GmisAttachments files(record.value().request);
    co_return co_await files.list(record.value().record);
}

/// The path, or the first free one beside it: name (2).pdf.
QString freePath(const QString &path)
{
    const QFileInfo wanted(path);
    QString free = path;
    for (int number = 2; QFile::exists(free); ++number) {
        const QString ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        free = wanted.dir().filePath(u"%1 (%2)%3"_s.arg(wanted.completeBaseName()).arg(number).arg(ending));
    }
    return free;
}

Task<QString> saved(QObject *context, std::shared_ptr<Database> database, PostingId id, QString name, QString path,
                    QString passphrase)
{
    const auto record = co_await attachedRecord(context, database, id, passphrase);
    if (!record)
        co_return record.error();
    GmisAttachments files(record.value().request);
    const auto content = co_await files.fetch(record.value().record, name);
    if (!content)
        co_return content.error();
    const QString target = freePath(path);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.value()) != content.value().size() || !file.commit())
        co_return Error{Error::Kind::Input, ExchangesText::tr("%1 cannot be written. Check its folder and rights.").arg(target),
                        file.errorString()};
    co_return target;
}

} // namespace

QFuture<Result<QList<Attachment>>> Exchanges::attachments(PostingId posting)
{
    return m_thread.run<QList<Attachment>>([database = m_database(), posting, passphrase = m_passphrase](QObject *context) {
        return attached(context, database, posting, passphrase).future();
    });
}

QFuture<Result<QString>> Exchanges::saveAttachment(PostingId posting, const QString &name, const QString &path)
{
    return m_thread.run<QString>([database = m_database(), posting, name, path, passphrase = m_passphrase](QObject *context) {
        return saved(context, database, posting, name, path, passphrase).future();
    });
}

QFuture<Result<SyncReport>> Exchanges::sync(const Round &round)
{
    return m_thread.run<SyncReport>([database = m_database(), round, passphrase = m_passphrase](QObject *context) {
        return synced(context, database, round, passphrase).future();
    });
}

QFuture<Result<ConnectionTest>> Exchanges::test(const Connection &connection, const std::optional<ConnectionSecrets> &secrets)
{
    return m_thread.run<ConnectionTest>([connection, secrets, passphrase = m_passphrase](QObject *context) {
        return tested(context, connection, secrets, passphrase).future();
    });
}

QFuture<Result<>> Exchanges::save(const Connection &connection, const std::optional<ConnectionSecrets> &secrets)
{
    return m_thread.run<std::monostate>(
        [database = m_database(), connection, secrets, passphrase = m_passphrase](QObject *context) {
            return saved(context, database, connection, secrets, passphrase).future();
        });
}
