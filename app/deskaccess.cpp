#include "app/deskaccess.h"

#include "app/session.h"
#include "models/exchange/secrets/passwordhash.h"
#include "models/storage/deskuserstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct DeskAccessText
{
    Q_DECLARE_TR_FUNCTIONS(DeskAccessText)
};

QFuture<Result<DeskUser>> deskUser(Session &session)
{
    return session.read([user = session.user()](const QSqlDatabase &db) { return DeskUserStore(db).user(user); });
}

/// Whether the password is right; a wrong one is counted.
static Result<UnlockAnswer> tried(const QSqlDatabase &db, const Actor &actor, const DeskUser &user, const QString &password)
{
    if (const QDateTime next = mayTryAgainAt(user); next.isValid() && actor.at < next)
        return UnlockAnswer{false, next};
    if (isPassword(password, user.password))
        return UnlockAnswer{true, {}};
    const auto failed = DeskUserStore(db).failed(actor);
    if (!failed)
        return failed.error();
    return UnlockAnswer{false, mayTryAgainAt(failed.value())};
}

QFuture<Result<UnlockAnswer>> unlocked(Session &session, const QString &password)
{
    return session.write([password, actor = session.actor()](const QSqlDatabase &db) -> Result<UnlockAnswer> {
        DeskUserStore store(db);
        const auto user = store.user(actor.name);
        if (!user)
            return user.error();
        const auto answer = user.value().hasPassword() ? tried(db, actor, user.value(), password)
                                                       : Result<UnlockAnswer>(UnlockAnswer{true, {}}); // removed elsewhere
        if (answer && answer.value().opened)
            if (const auto done = store.unlocked(actor); !done)
                return done.error();
        return answer;
    });
}

QFuture<Result<std::monostate>> passwordChanged(Session &session, const QString &current, const QString &next)
{
    return session.write([current, next, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
        DeskUserStore store(db);
        const auto user = store.user(actor.name);
        if (!user)
            return user.error();
        if (user.value().hasPassword()) {
            const auto answer = tried(db, actor, user.value(), current);
            if (!answer)
                return answer.error();
            if (!answer.value().opened)
                return Error{Error::Kind::Input,
                             DeskAccessText::tr("The password until now is wrong. Enter it again after a moment.")};
        }
        if (next.isEmpty())
            return store.setPassword(actor, {});
        if (const auto sound = checkedPassword(next, actor.name); !sound)
            return sound;
        const auto hash = passwordHash(next);
        return hash ? store.setPassword(actor, hash.value()) : Result<>(hash.error());
    });
}

QFuture<Result<std::monostate>> personalChanged(Session &session, bool sees)
{
    return session.write(
        [sees, actor = session.actor()](const QSqlDatabase &db) { return DeskUserStore(db).setSeesPersonal(actor, sees); });
}

void noteLocked(Session &session)
{
    session.write([actor = session.actor()](const QSqlDatabase &db) { return DeskUserStore(db).locked(actor); });
}

int idleMinutes(Session &session)
{
    return qBound(1, session.settings().value(u"lock/minutes"_s, PrivacyState{}.idleMinutes).toInt(), 60);
}
