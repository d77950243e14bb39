#include "models/storage/officeuserstore.h"

#include "models/domain/deskuser.h"
#include "models/domain/officedate.h"
#include "models/storage/postgresconnection.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

struct OfficeUserStoreText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeUserStoreText)
};

static Result<QList<OfficeUser>> usersFrom(const QSqlDatabase &db, const QString &end)
{
    Statement statement(db, u"SELECT login, role, prefecture, disabled, made_at, made_by FROM office_user "_s + end);
    if (const auto done = statement.run({}); !done)
        return done.error();
    QList<OfficeUser> users;
    while (statement.next())
        users.append({statement.text(0), fromCode<OfficeRole>(statement.text(1)).value_or(OfficeRole::Coordinator),
                      Prefecture::fromNumber(statement.value(2).toInt()), statement.value(3).toBool(),
                      momentFromStored(statement.text(4)), statement.text(5)});
    return users;
}

Result<QList<OfficeUser>> OfficeUserStore::all() const { return usersFrom(m_db, u"ORDER BY disabled, login"_s); }

Result<std::optional<OfficeUser>> OfficeUserStore::own() const
{
    const auto users = usersFrom(m_db, u"WHERE login = session_user"_s);
    if (!users)
        return users.error();
    return users.value().isEmpty() ? std::nullopt : std::optional(users.value().first());
}

static Error refused(const QSqlQuery &query, const QString &login)
{
    const QString code = query.lastError().nativeErrorCode();
    const QString detail = query.lastError().text();
    if (code == u"KN404"_s)
        return {Error::Kind::NotFound, OfficeUserStoreText::tr("There is no user “%1”. See “user list”.").arg(login), detail};
    if (code == u"KN409"_s)
        return {
            Error::Kind::Input,
            OfficeUserStoreText::tr("“%1” is shut out, or is yourself. Ask another administrator, or add a user of another name.")
                .arg(login),
            detail};
    if (code == u"KN410"_s)
        return {Error::Kind::Conflict,
                OfficeUserStoreText::tr("The server has a login “%1” already. Choose another name.").arg(login), detail};
    if (code == u"42501"_s || code == u"3F000"_s)
        return {Error::Kind::Input,
                OfficeUserStoreText::tr("Only ministry staff and administrators change users. Ask one of them."), detail};
    return storageError(query);
}

Result<> OfficeUserStore::call(const QString &sql, const QVariantList &values, const QString &login)
{
    Statement statement(m_db, sql);
    if (const auto done = statement.run(values); !done)
        return refused(statement.query(), login);
    return {};
}

static QVariant number(const std::optional<Prefecture> &prefecture)
{
    return prefecture ? QVariant(prefecture->number()) : QVariant(QMetaType(QMetaType::Int));
}

Result<> OfficeUserStore::add(const OfficeUser &user, const QString &password)
{
    if (const auto sound = checked(user); !sound)
        return sound;
    if (const auto sound = checkedPassword(password, user.login); !sound)
        return sound;
    const auto verifier = postgres::verifierOf(m_db, user.login, password);
    if (!verifier)
        return verifier.error();
    return call(u"SELECT keynet_accounts.add_user(?, ?, ?, ?)"_s,
                {user.login, codeOf(user.role), number(user.prefecture), verifier.value()}, user.login);
}

Result<> OfficeUserStore::place(const OfficeUser &user)
{
    if (const auto sound = checked(user); !sound)
        return sound;
    return call(u"SELECT keynet_accounts.set_role(?, ?, ?)"_s, {user.login, codeOf(user.role), number(user.prefecture)},
                user.login);
}

Result<> OfficeUserStore::setPassword(const QString &login, const QString &password)
{
    if (const auto sound = checkedPassword(password, login); !sound)
        return sound;
    const auto verifier = postgres::verifierOf(m_db, login, password);
    if (!verifier)
        return verifier.error();
    return call(u"SELECT keynet_accounts.set_password(?, ?)"_s, {login, verifier.value()}, login);
}

Result<> OfficeUserStore::unlock(const QString &login) { return call(u"SELECT keynet_accounts.unlock(?)"_s, {login}, login); }

Result<> OfficeUserStore::disable(const QString &login) { return call(u"SELECT keynet_accounts.disable(?)"_s, {login}, login); }
