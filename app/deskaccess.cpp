#include "app/deskaccess.h"

#include "app/session.h"
#include "models/domain/totp.h"
#include "models/exchange/secrets/passwordhash.h"
#include "models/storage/deskuserstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

struct DeskAccessText
{
    Q_DECLARE_TR_FUNCTIONS(DeskAccessText)
};

QFuture<Result<DeskUser>> deskUser(Session &session)
{
    return session.read([user = session.user()](const QSqlDatabase &db) { return DeskUserStore(db).user(user); });
}

/// The step of a code of the user's second factor.
static std::optional<qint64> stepOf(const DeskUser &user, const QString &code, const QDateTime &at)
{
    return totpStepOf(code, fromBase32(user.totpSecret).value_or(QByteArray()), at, user.totpTaken);
}

/// Whether the password is right; a wrong one is counted.
static Result<UnlockAnswer> tried(const QSqlDatabase &db, const Actor &actor, const DeskUser &user, const QString &password,
                                  bool codeFits = true)
{
    if (const QDateTime next = mayTryAgainAt(user); next.isValid() && actor.at < next)
        return UnlockAnswer{false, next};
    if (isPassword(password, user.password) && codeFits) // the password first: its check takes as long whatever the code is
        return UnlockAnswer{true, {}};
    const auto failed = DeskUserStore(db).failed(actor);
    if (!failed)
        return failed.error();
    return UnlockAnswer{false, mayTryAgainAt(failed.value())};
}

QFuture<Result<UnlockAnswer>> unlocked(Session &session, const QString &password, const QString &code)
{
    return session.write([password, code, actor = session.actor()](const QSqlDatabase &db) -> Result<UnlockAnswer> {
        DeskUserStore store(db);
        const auto user = store.user(actor.name);
        if (!user)
            return user.error();
        const auto step = user.value().hasSecondFactor() ? stepOf(user.value(), code, actor.at) : std::optional<qint64>(0);
        const auto answer = user.value().hasPassword() ? tried(db, actor, user.value(), password, step.has_value())
                                                       : Result<UnlockAnswer>(UnlockAnswer{true, {}}); // removed elsewhere
        if (answer && answer.value().opened)
            if (const auto done = store.unlocked(actor, step.value_or(0)); !done)
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

QString newSecondFactor()
{
    QByteArray bytes(20, Qt::Uninitialized); // as long as the hash, as RFC 4226 recommends
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return base32(bytes);
}

QFuture<Result<std::monostate>> secondFactorChanged(Session &session, const QString &secret, const QString &code)
{
    return session.write([secret, code, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
        DeskUserStore store(db);
        auto user = store.user(actor.name);
        if (!user)
            return user.error();
        DeskUser wanted = user.take();
        if (const QDateTime next = mayTryAgainAt(wanted); next.isValid() && actor.at < next)
            return Error{Error::Kind::Input, DeskAccessText::tr("Too many codes were wrong. Wait a moment and try again.")};
        if (!secret.isEmpty()) {
            wanted.totpSecret = secret;
            wanted.totpTaken = 0;
        }
        const auto step = stepOf(wanted, code, actor.at);
        if (step)
            return store.setSecondFactor(actor, secret, *step);
        if (const auto counted = store.failed(actor); !counted)
            return counted.error();
        return Error{Error::Kind::Input,
                     DeskAccessText::tr("The code does not fit. Check that the clocks of this computer and of the "
                                        "app agree, and enter the code that it shows now.")};
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
