#pragma once

#include "models/exchange/secrets/secretstore.h"
#include "models/jobs/deliveryrun.h"
#include "models/jobs/exchangethread.h"
#include "models/storage/storagethread.h"

#include <atomic>

/// What is brought to the channels, for the window and for the command line alike: on a thread and a connection of its own, so
/// that neither a list nor a decision waits for a file or a slow line.
class Deliveries
{
public:
    explicit Deliveries(const DatabaseAddress &address) : m_address(address) {}
    /// Breaks off what is under way; what was made waits.
    ~Deliveries();
    Q_DISABLE_COPY_MOVE(Deliveries)

    /// The passphrase of the sealed file, where somebody had to enter it; held in memory until the program ends.
    void usePassphrase(const QString &passphrase) { m_passphrase = passphrase; }

    /// The future counts rows and can be cancelled.
    QFuture<Result<DeliveryReport>> deliver(const DeliveryRequest &request);
    QFuture<Result<Delivery>> retry(qint64 id, const QString &user);
    QFuture<Result<>> keepSecrets(const Channel &channel, const ConnectionSecrets &secrets);

private:
    StorageThread &thread();
    Result<ConnectionSecrets> secretsOf(const Channel &channel, const QString &passphrase);

    DatabaseAddress m_address;
    QString m_passphrase;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    ExchangeThread m_secrets;
    std::unique_ptr<StorageThread> m_thread; // goes first; opened when something is delivered
};
