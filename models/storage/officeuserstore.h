#pragma once

#include "models/domain/officeuser.h"
#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QVariantList>

/// The users of a shared office. Who may change them is for the server to say: ministry staff and administrators.
class OfficeUserStore
{
public:
    explicit OfficeUserStore(const QSqlDatabase &db) : m_db(db) {}

    /// Those whom this login may see, by name: all for ministry and administrators, oneself for others.
    Result<QList<OfficeUser>> all() const;
    /// The user whom the connection signed in, or nobody.
    Result<std::optional<OfficeUser>> own() const;
    Result<> add(const OfficeUser &user, const QString &password);
    /// Ends the user's sessions, so that the new role holds at once. Nobody changes himself.
    Result<> place(const OfficeUser &user);
    Result<> setPassword(const QString &login, const QString &password);
    /// Takes the password and the second factor off the user's desk lock, for somebody who lost them; the login stays as it is.
    Result<> unlock(const QString &login);
    /// The login is shut and its sessions end; what the user did stays under the name.
    Result<> disable(const QString &login);

private:
    Result<> call(const QString &sql, const QVariantList &values, const QString &login);

    QSqlDatabase m_db;
};
