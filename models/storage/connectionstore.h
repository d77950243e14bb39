#pragma once

#include "models/domain/connection.h"
#include "models/storage/sql.h"

/// How the office reaches the other systems; secrets are elsewhere.
class ConnectionStore
{
public:
    explicit ConnectionStore(const QSqlDatabase &db) : m_db(db) {}

    Result<std::optional<Connection>> find(RemoteSystem system) const;
    /// As find(), with a sentence where it is not set.
    Result<Connection> get(RemoteSystem system) const;
    Result<bool> isConnected(RemoteSystem system) const;
    Result<> set(const Connection &connection);

private:
    QSqlDatabase m_db;
};
