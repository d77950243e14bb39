#pragma once

#include "models/domain/connection.h"
#include "models/domain/task.h"

/// Where a desk keeps its secrets: the keychain of the system, or, where there is none, a file sealed with a passphrase.
struct SecretPlace
{
    QString file;       // the sealed one
    QString passphrase; // empty: nobody has entered one
    bool usesKeychain = true;
};

/// Secrets of the connections, one for each system and address, and of channels' ways. Never in settings, database or log.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(const SecretPlace &place, QObject *parent = nullptr) : QObject(parent), m_place(place) {}

    /// Empty secrets where none were kept.
    Task<ConnectionSecrets> read(const Connection &connection) { return readUnder(keyOf(connection)); }
    /// What is not `given` stays as it was.
    Task<std::monostate> write(const Connection &connection, const ConnectionSecrets &given)
    {
        return writeUnder(keyOf(connection), given);
    }
    Task<ConnectionSecrets> readUnder(QString key);
    Task<std::monostate> writeUnder(QString key, ConnectionSecrets given);

private:
    static QString keyOf(const Connection &connection);
    /// Nothing where there is no keychain.
    QFuture<Result<std::optional<QByteArray>>> fromKeychain(const QString &key);
    QFuture<Result<bool>> toKeychain(const QString &key, const QByteArray &value);

    SecretPlace m_place;
};
