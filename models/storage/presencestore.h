#pragma once

#include "models/domain/posting.h"
#include "models/domain/presence.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

/// Which desks of a server have a posting open. On SQLite there is one desk, and nobody else.
class PresenceStore
{
public:
    /// `user`: the login in a shared office; `desk`: one window, so that somebody at two desks is two.
    PresenceStore(const QSqlDatabase &db, QString user, QString desk);

    /// Notes that this desk has the posting open, and gives everybody else who has, the one that holds it first. A desk that
    /// said nothing for presenceLasts is not there any more.
    Result<QList<Presence>> open(PostingId posting, bool decides);
    Result<> leave();
    /// Who else holds the posting, or nobody.
    Result<std::optional<Presence>> holder(PostingId posting) const;
    /// How many desks the office has now, this one included, as half the connections to its database; 1 on SQLite.
    Result<int> desks() const;
    /// Another text than before wherever anybody wrote anything on the server since, in this database or another; empty on
    /// SQLite.
    Result<QString> written() const;

private:
    Result<QList<Presence>> others(PostingId posting) const;

    QSqlDatabase m_db;
    QString m_user, m_desk;
    bool m_isShared;
};
