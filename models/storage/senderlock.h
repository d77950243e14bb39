#pragma once

#include "models/domain/connection.h"
#include "models/storage/sql.h"

#include <QLockFile>

#include <memory>

/// Of all desks on one database only the holder talks to a system. Freed by itself when the holder's process ends, however it
/// ends: on SQLite a lock file beside the database, on PostgreSQL an advisory lock of the holder's connection.
class SenderLock
{
public:
    explicit SenderLock(RemoteSystem system) : m_system(system) {}

    /// Whether it is ours now.
    Result<bool> take(const QSqlDatabase &db);
    Result<> release(const QSqlDatabase &db);

private:
    RemoteSystem m_system;
    std::unique_ptr<QLockFile> m_file;
};
