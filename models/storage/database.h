#pragma once

#include "models/domain/officeuser.h"
#include "models/storage/storagethread.h"

/// One office database: a connection that writes and one that reads, each on its own thread, so that a long import never
/// makes a list wait.
class Database
{
public:
    /// `manners`: of both connections; the one that reads repeats what broke off, and alone hears of what others change.
    explicit Database(const DatabaseAddress &address, const ServerManners &manners = {});

    const DatabaseAddress &address() const { return m_address; }
    StorageThread &writer() { return m_writer; }
    StorageThread &reader() { return m_reader; }

    /// Brings the schema up to this program's version (see Migrator); to be awaited before anything else is asked. An older one
    /// is copied first; then the progress tells the steps, and cancelling stops after the one under way: it has no result then.
    QFuture<Result<int>> prepare();
    /// Who signed in to a shared office, once prepare() is done; nobody elsewhere.
    const std::optional<OfficeUser> &user() const { return m_user; }

private:
    DatabaseAddress m_address;
    std::optional<OfficeUser> m_user;
    StorageThread m_reader; // outlives the one that writes, which may ask it to look for the server
    StorageThread m_writer;
};
