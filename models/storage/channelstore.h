#pragma once

#include "models/domain/audit.h"
#include "models/domain/channel.h"
#include "models/storage/sql.h"

/// The channels: those of resources/channels, with what was changed of them, and those that were added.
class ChannelStore
{
public:
    explicit ChannelStore(const QSqlDatabase &db) : m_db(db) {}

    /// In the order of the plan, then by code.
    Result<QList<Channel>> all() const;
    Result<Channel> get(const QString &code) const;
    /// Keeps a changed or new channel, with its audit entry, in one transaction. Conflict where it was changed since
    /// `channel.version` was read.
    Result<Channel> set(const Channel &channel, const Actor &actor);

    /// As they come with the program.
    static QList<Channel> defaults();

private:
    Result<Channel> setHere(const Channel &channel, const Actor &actor);
    Result<std::optional<Channel>> stored(const QString &code) const;

    QSqlDatabase m_db;
};
