#pragma once

#include "models/storage/storagethread.h"

/// One office database: a connection that writes and one that reads, each on its own thread, so that a long import never
/// makes a list wait.
class Database
{
public:
    explicit Database(const DatabaseAddress &address) : m_address(address), m_writer(address), m_reader(address) {}

    const DatabaseAddress &address() const { return m_address; }
    StorageThread &writer() { return m_writer; }
    StorageThread &reader() { return m_reader; }

    /// Brings the schema up to this program's version (see Migrator); to be awaited before anything else is asked.
    QFuture<Result<int>> prepare();

private:
    DatabaseAddress m_address;
    StorageThread m_writer, m_reader;
};
