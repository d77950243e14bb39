#pragma once

#include "models/domain/attachment.h"
#include "models/domain/connectionstate.h"
#include "models/exchange/secrets/secretstore.h"
#include "models/jobs/exchangethread.h"
#include "models/jobs/gmisattachments.h"
#include "models/jobs/gmistest.h"

/// Everything that is asked of other systems, for the window and for the command line alike. Answers come later; what it is
/// handed it holds until then.
class Exchanges
{
public:
    /// `database` is asked anew for each piece of work, which then holds it until it is done.
    explicit Exchanges(std::function<std::shared_ptr<Database>()> database) : m_database(std::move(database)) {}

    /// The passphrase of the sealed file, where somebody had to enter it; held in memory until the program ends.
    void usePassphrase(const QString &passphrase) { m_passphrase = passphrase; }

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

    /// The files that hang on the record of a posting from G-MIS; refused where it came another way.
    QFuture<Result<QList<Attachment>>> attachments(PostingId posting);
    /// Writes one of them under the path; nothing is opened. A file that is there is not replaced: the path that was written.
    QFuture<Result<QString>> saveAttachment(PostingId posting, const QString &name, const QString &path);

private:
    std::function<std::shared_ptr<Database>()> m_database;
    QString m_passphrase;
    ExchangeThread m_thread; // goes first
};
