#include "app/deliveries.h"

#include "app/secretplace.h"

Deliveries::~Deliveries() { *m_stop = true; }

StorageThread &Deliveries::thread()
{
    if (!m_thread)
        m_thread = std::make_unique<StorageThread>(m_address);
    return *m_thread;
}

namespace {

Task<ConnectionSecrets> readSecrets(QObject *context, QString key, QString passphrase)
{
    Q_UNUSED(context)
    const auto place = secretPlace(passphrase);
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    co_return co_await store.readUnder(key);
}

Task<std::monostate> writtenSecrets(QObject *context, QString key, ConnectionSecrets secrets, QString passphrase)
{
    Q_UNUSED(context)
    const auto place = secretPlace(passphrase);
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    co_return co_await store.writeUnder(key, secrets);
}

} // namespace

Result<ConnectionSecrets> Deliveries::secretsOf(const Channel &channel, const QString &passphrase)
{
    const QString key = secretKeyOf(channel);
    QFuture<Result<ConnectionSecrets>> asked = m_secrets.run<ConnectionSecrets>([key, passphrase](QObject *context) {
        return QFuture<Result<ConnectionSecrets>>(readSecrets(context, key, passphrase));
    });
    asked.waitForFinished(); // on the thread of the delivery, which has nothing else to do
    return asked.result();
}

QFuture<Result<DeliveryReport>> Deliveries::deliver(const DeliveryRequest &request)
{
    return thread().start<Result<DeliveryReport>>([this, request, stop = m_stop, passphrase = m_passphrase](
                                                      const QSqlDatabase &db, QPromise<Result<DeliveryReport>> &promise) {
        DeliveryMeans means;
        means.secrets = [this, passphrase](const Channel &channel) { return secretsOf(channel, passphrase); };
        means.goOn = [&promise, stop](qint64 rows) {
            promise.setProgressRange(0, 0); // how many there are is known at the end only
            promise.setProgressValue(int(rows));
            return !promise.isCanceled() && !*stop;
        };
        return DeliveryRun(db, request, means).run();
    });
}

QFuture<Result<Delivery>> Deliveries::retry(qint64 id, const QString &user)
{
    return thread().run([this, id, user, stop = m_stop, passphrase = m_passphrase](const QSqlDatabase &db) {
        DeliveryMeans means;
        means.secrets = [this, passphrase](const Channel &channel) { return secretsOf(channel, passphrase); };
        means.goOn = [stop](qint64) { return !*stop; };
        return DeliveryRun(db, {.user = user}, means).retry(id);
    });
}

QFuture<Result<>> Deliveries::keepSecrets(const Channel &channel, const ConnectionSecrets &secrets)
{
    const QString key = secretKeyOf(channel);
    return m_secrets.run<std::monostate>([key, secrets, passphrase = m_passphrase](QObject *context) {
        return QFuture<Result<>>(writtenSecrets(context, key, secrets, passphrase));
    });
}
