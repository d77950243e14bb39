#include "models/storage/deskuserstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"

using namespace Qt::StringLiterals;

Result<DeskUser> DeskUserStore::user(const QString &name) const
{
    Statement statement(
        m_db, u"SELECT password, failures, failed_at, sees_personal, totp_secret, totp_step FROM desk_user WHERE name = ?"_s);
    if (const auto done = statement.run({name}); !done)
        return done.error();
    DeskUser user{.name = name};
    if (statement.next()) {
        user.password = statement.text(0);
        user.failures = statement.value(1).toInt();
        user.failedAt = momentFromStored(statement.text(2));
        user.seesPersonal = statement.value(3).toBool();
        user.totpSecret = statement.text(4);
        user.totpTaken = statement.number(5);
    }
    return user;
}

Result<> DeskUserStore::keep(const DeskUser &user)
{
    Statement statement(m_db,
                        u"INSERT INTO desk_user (name, password, failures, failed_at, sees_personal, totp_secret, totp_step)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT (name) DO UPDATE SET password = excluded.password, failures = excluded.failures,"
                        " failed_at = excluded.failed_at, sees_personal = excluded.sees_personal,"
                        " totp_secret = excluded.totp_secret, totp_step = excluded.totp_step"_s);
    return statement.run(
        {user.name, bound(user.password), user.failures,
         user.failedAt.isValid() ? QVariant(storedMoment(user.failedAt)) : QVariant(QMetaType(QMetaType::QString)),
         user.seesPersonal, bound(user.totpSecret), user.totpTaken});
}

static QJsonObject shownState(const DeskUser &user)
{
    return {{u"password"_s, user.hasPassword()},
            {u"failures"_s, user.failures},
            {u"sees_personal"_s, user.seesPersonal},
            {u"second_factor"_s, user.hasSecondFactor()}};
}

Result<> DeskUserStore::change(const Actor &actor, const QString &action, const std::function<void(DeskUser &)> &step)
{
    return inTransaction(m_db, [&]() -> Result<> {
        const auto before = user(actor.name);
        if (!before)
            return before.error();
        DeskUser after = before.value();
        step(after);
        if (after != before.value())
            if (const auto done = keep(after); !done)
                return done;
        // Also where nothing changed: that a window was locked or opened is what happened.
        return AuditLog(m_db, actor).added(action, actor.name, shownState(after));
    });
}

Result<> DeskUserStore::setPassword(const Actor &actor, const QString &hash)
{
    return change(actor, hash.isEmpty() ? u"desk.password_removed"_s : u"desk.password_set"_s, [&](DeskUser &user) {
        user.password = hash;
        user.failures = 0;
        user.failedAt = {};
    });
}

Result<> DeskUserStore::setSeesPersonal(const Actor &actor, bool sees)
{
    return change(actor, sees ? u"desk.personal_shown"_s : u"desk.personal_masked"_s,
                  [sees](DeskUser &user) { user.seesPersonal = sees; });
}

Result<> DeskUserStore::setSecondFactor(const Actor &actor, const QString &secret, qint64 taken)
{
    return change(actor, secret.isEmpty() ? u"desk.second_factor_removed"_s : u"desk.second_factor_set"_s, [&](DeskUser &user) {
        user.totpSecret = secret;
        user.totpTaken = taken;
    });
}

Result<> DeskUserStore::locked(const Actor &actor)
{
    return change(actor, u"desk.locked"_s, [](DeskUser &) {});
}

Result<> DeskUserStore::unlocked(const Actor &actor, qint64 taken)
{
    return change(actor, u"desk.unlocked"_s, [taken](DeskUser &user) {
        user.totpTaken = std::max(user.totpTaken, taken);
        user.failures = 0;
        user.failedAt = {};
    });
}

Result<DeskUser> DeskUserStore::failed(const Actor &actor)
{
    const auto done = change(actor, u"desk.unlock_failed"_s, [&](DeskUser &user) {
        ++user.failures;
        user.failedAt = actor.at;
    });
    return done ? user(actor.name) : Result<DeskUser>(done.error());
}
