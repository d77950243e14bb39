#pragma once

#include "models/storage/sql.h"

/// What is read while this stands is the data of one moment, whatever other desks write meanwhile. One at a time and connection.
class Snapshot
{
public:
    explicit Snapshot(const QSqlDatabase &db);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    bool isOpen() const { return m_open; }

private:
    QSqlDatabase m_db;
    bool m_open;
};
