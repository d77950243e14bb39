#pragma once

#include "models/domain/connectionstate.h"
#include "models/exchange/secrets/secretstore.h"
#include "models/jobs/exchangethread.h"
#include "models/jobs/gmistest.h"

/// Everything that is asked of other systems, for the window and for the command line alike. Answers come later; what it is
/// handed it holds until then.
class Exchanges
{
public:
    /// `database` is asked anew for each piece of work, which then holds it until it is done.
    explicit Exchanges(std::function<std::shared_ptr<Database>()> database) : m_database(std::move(database)) {}

    struct Round
    {
        RemoteSystem system = RemoteSystem::Gmis;
        SyncMode mode = SyncMode::Usual;
        bool isOnDemand = true;
        bool sweepsMany = false;
        QString user;
        SyncWatch watch = {};
    };
    QFuture<Result<SyncReport>> sync(const Round &round);
    /// With the secrets given, or else with those that are kept.
    QFuture<Result<ConnectionTest>> test(const Connection &connection, const std::optional<ConnectionSecrets> &secrets);
    /// Keeps the connection, and the secrets where there are any.
    QFuture<Result<>> save(const Connection &connection, const std::optional<ConnectionSecrets> &secrets);

private:
    std::function<std::shared_ptr<Database>()> m_database;
    ExchangeThread m_thread; // goes first
};
