#include "app/exchanges.h"

#include "app/secretplace.h"
#include "models/jobs/keynetround.h"
#include "models/storage/connectionstore.h"

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

Task<ConnectionSecrets> keptSecrets(QObject *context, Connection connection)
{
    Q_UNUSED(context)
    const auto place = secretPlace();
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    co_return co_await store.read(connection);
}

Task<SyncReport> synced(QObject *context, std::shared_ptr<Database> database, Exchanges::Round round)
{
    if (!database)
        co_return closedError();
    const RemoteSystem system = round.system;
    const QFuture<Result<Connection>> asked =
        database->reader().run([system](const QSqlDatabase &db) { return ConnectionStore(db).get(system); });
    const auto connection = co_await asked;
    if (!connection)
        co_return connection.error();
    const auto secrets = co_await keptSecrets(context, connection.value());
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

Task<ConnectionTest> tested(QObject *context, Connection connection, std::optional<ConnectionSecrets> given)
{
    SyncRequest request;
    request.connection = connection;
    if (given) {
        request.secrets = *given;
    } else {
        const auto secrets = co_await keptSecrets(context, connection);
        if (!secrets)
            co_return secrets.error();
        request.secrets = secrets.value();
    }
    request.patience.repeats = 1; // somebody is waiting
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
                           std::optional<ConnectionSecrets> secrets)
{
    Q_UNUSED(context)
    if (!database)
        co_return closedError();
    const auto sound = checked(connection);
    if (!sound)
        co_return sound.error();
    if (secrets) {
        const auto place = secretPlace();
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

} // namespace

QFuture<Result<SyncReport>> Exchanges::sync(const Round &round)
{
    return m_thread.run<SyncReport>(
        [database = m_database(), round](QObject *context) { return synced(context, database, round).future(); });
}

QFuture<Result<ConnectionTest>> Exchanges::test(const Connection &connection, const std::optional<ConnectionSecrets> &secrets)
{
    return m_thread.run<ConnectionTest>(
        [connection, secrets](QObject *context) { return tested(context, connection, secrets).future(); });
}

QFuture<Result<>> Exchanges::save(const Connection &connection, const std::optional<ConnectionSecrets> &secrets)
{
    return m_thread.run<std::monostate>([database = m_database(), connection, secrets](QObject *context) {
        return saved(context, database, connection, secrets).future();
    });
}
