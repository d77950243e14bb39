#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/secretinput.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/officeuserstore.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct UserCommandText
{
    Q_DECLARE_TR_FUNCTIONS(UserCommandText)
};

namespace {

QJsonObject toJson(const OfficeUser &user)
{
    QJsonObject json{{u"login"_s, user.login},
                     {u"role"_s, codeOf(user.role)},
                     {u"disabled"_s, user.disabled},
                     {u"made_at"_s, storedMoment(user.madeAt)},
                     {u"made_by"_s, user.madeBy}};
    if (user.prefecture)
        json.insert(u"prefecture"_s, user.prefecture->code());
    return json;
}

Outcome listed(const QList<OfficeUser> &users)
{
    QJsonArray rows;
    QList<QStringList> table;
    for (const OfficeUser &user : users) {
        rows.append(toJson(user));
        table.append({user.login, label(user.role), user.prefecture ? user.prefecture->name() : QString(),
                      user.disabled ? UserCommandText::tr("shut out") : QString()});
    }
    return done({{u"users"_s, rows}}, textTable(table));
}

/// Runs the work where there are users: on a shared office.
template <typename Work, typename Shown>
Outcome inOffice(const Invocation &call, Work work, Shown shown)
{
    const auto guarded = [work](const QSqlDatabase &db) -> std::invoke_result_t<Work, QSqlDatabase> {
        const auto state = dialect::engineOf(db) == Engine::Postgres ? sharedoffice::stateOf(db)
                                                                     : Result<sharedoffice::State>(sharedoffice::State::Single);
        if (!state)
            return state.error();
        if (state.value() == sharedoffice::State::Single)
            return Error{Error::Kind::Input,
                         UserCommandText::tr("This database has one owner and no users. Make a shared office with "
                                             "“database init postgresql://…”.")};
        return work(db);
    };
    return writing(call, guarded, shown);
}

/// What the options say of the user that the argument names.
Result<OfficeUser> wanted(const Invocation &call)
{
    OfficeUser user{.login = call.arguments.first()};
    const auto role = termOption<OfficeRole>(call, u"role"_s);
    if (!role)
        return role.error();
    const bool moves = call.subject == u"prefecture"_s; // only coordinators have one
    if (!role.value() && !moves)
        return Error{Error::Kind::Input, UserCommandText::tr("Say what the user is: --role %1.").arg(codesOf<OfficeRole>())};
    user.role = role.value().value_or(OfficeRole::Coordinator);
    const auto prefectures = prefecturesOption(call);
    if (!prefectures)
        return prefectures.error();
    if (!prefectures.value().isEmpty())
        user.prefecture = prefectures.value().first();
    return user;
}

Outcome said(const QString &login, const QString &text) { return done({{u"login"_s, login}}, text.arg(login)); }

Outcome changed(const Invocation &call)
{
    const QString login = call.arguments.first();
    if (call.subject == u"disable"_s)
        return inOffice(
            call, [&](const QSqlDatabase &db) { return OfficeUserStore(db).disable(login); },
            [&](auto) { return said(login, UserCommandText::tr("“%1” is shut out; open sessions have ended.")); });
    if (call.subject == u"unlock"_s)
        return inOffice(
            call, [&](const QSqlDatabase &db) { return OfficeUserStore(db).unlock(login); },
            [&](auto) {
                return said(login,
                            UserCommandText::tr("The desk of “%1” has no lock any more; they set a new one in the settings."));
            });
    if (call.subject == u"password"_s) {
        const auto password = passwordOption(call);
        if (!password)
            return failed(password.error());
        return inOffice(
            call, [&](const QSqlDatabase &db) { return OfficeUserStore(db).setPassword(login, password.value()); },
            [&](auto) { return said(login, UserCommandText::tr("“%1” has a new password.")); });
    }
    const auto user = wanted(call);
    if (!user)
        return wrongUsage(user.error().message);
    if (call.subject != u"add"_s)
        return inOffice(
            call, [&](const QSqlDatabase &db) { return OfficeUserStore(db).place(user.value()); },
            [&](auto) { return said(login, UserCommandText::tr("“%1” has the new role; open sessions have ended.")); });
    const auto password = passwordOption(call);
    if (!password)
        return failed(password.error());
    return inOffice(
        call, [&](const QSqlDatabase &db) { return OfficeUserStore(db).add(user.value(), password.value()); },
        [&](auto) { return said(login, UserCommandText::tr("“%1” may sign in.")); });
}

Outcome runUser(const Invocation &call, Console &)
{
    if (call.subject == u"list"_s)
        return inOffice(
            call, [](const QSqlDatabase &db) { return OfficeUserStore(db).all(); }, listed);
    if (call.arguments.isEmpty())
        return wrongUsage(UserCommandText::tr("Name the user: user %1 NAME").arg(call.subject));
    return changed(call);
}

} // namespace

Command userCommand()
{
    return {.name = u"user"_s,
            .subjects = {u"list"_s, u"add"_s, u"role"_s, u"prefecture"_s, u"password"_s, u"unlock"_s, u"disable"_s},
            .argumentName = u"NAME"_s,
            .least = 0,
            .most = 1,
            .summary = UserCommandText::tr("Lists and changes who signs in to a shared office."),
            .options = {{u"role"_s, u"ROLE"_s, codesOf<OfficeRole>()},
                        {u"prefecture"_s, u"CODE"_s, UserCommandText::tr("of a coordinator")},
                        {u"secret-file"_s, u"FILE"_s,
                         UserCommandText::tr("the password, in the first line of a file; else from standard input")}},
            .area = OfficeArea::Everyone,
            .run = runUser};
}
