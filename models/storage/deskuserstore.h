#pragma once

#include "models/domain/audit.h"
#include "models/domain/deskuser.h"
#include "models/storage/sql.h"

#include <functional>

/// The users of desks: passwords, failed attempts and the right to personal data. Each change is one transaction with its audit
/// entry, which never holds a password.
class DeskUserStore
{
public:
    explicit DeskUserStore(const QSqlDatabase &db) : m_db(db) {}

    /// The user of that name; one who was never kept has no password and sees personal data masked.
    Result<DeskUser> user(const QString &name) const;

    Result<> setPassword(const Actor &actor, const QString &hash); // empty: none from now on
    Result<> setSeesPersonal(const Actor &actor, bool sees);
    /// `taken`: the step of the code by which it was confirmed; an empty secret: no second factor from now on.
    Result<> setSecondFactor(const Actor &actor, const QString &secret, qint64 taken);
    Result<> locked(const Actor &actor);
    /// `taken`: the step of the code that was entered, or 0.
    Result<> unlocked(const Actor &actor, qint64 taken = 0);
    Result<DeskUser> failed(const Actor &actor);

private:
    Result<> keep(const DeskUser &user);
    Result<> change(const Actor &actor, const QString &action, const std::function<void(DeskUser &)> &step);

    QSqlDatabase m_db;
};
