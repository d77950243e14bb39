#include "app/commands/commands.h"
#include "app/exchanges.h"
#include "app/office.h"
#include "app/options.h"
#include "app/secretinput.h"
#include "app/texttable.h"
#include "models/storage/connectionstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ConnectionCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCommandText)
};

namespace {

Result<Connection> changed(Connection connection, const Invocation &call)
{
    const auto put = [&call](const QString &option, QString &target) {
        if (call.isSet(option))
            target = call.value(option);
    };
    put(u"url"_s, connection.url);
    put(u"login"_s, connection.login);
    put(u"basic-login"_s, connection.basicLogin);
    put(u"client-certificate"_s, connection.certificateFile);
    put(u"authority"_s, connection.authorityFile);
    put(u"proxy-login"_s, connection.proxyLogin);
    const struct
    {
        QString option;
        int *target;
    } numbers[]{{u"app"_s, &connection.app}, {u"guest-space"_s, &connection.guestSpace}, {u"every"_s, &connection.pullMinutes}};
    for (const auto &[option, target] : numbers) {
        const auto number = numberOption(call, option, *target, 0, 1'000'000'000);
        if (!number)
            return number.error();
        *target = int(number.value());
    }
    if (call.isSet(u"sign-in"_s)) {
        const auto signIn = fromCode<SignIn>(call.value(u"sign-in"_s));
        if (!signIn)
            return Error{Error::Kind::Input,
                         ConnectionCommandText::tr("“--sign-in %1” is not possible. Choose token or password.")
                             .arg(call.value(u"sign-in"_s))};
        connection.signIn = *signIn;
    } else if (call.isSet(u"login"_s)) {
        connection.signIn = SignIn::Password;
    }
    if (call.isSet(u"mapping"_s)) {
        auto mapping = loadedGmisMapping(call.value(u"mapping"_s));
        if (!mapping)
            return mapping.error();
        connection.mapping = mapping.take();
    }
    if (const auto sound = checked(connection); !sound)
        return sound.error();
    return connection;
}

QString verdictCode(VerdictLevel level)
{
    static const QStringList codes{u"ok"_s, u"warning"_s, u"no_writing"_s, u"error"_s};
    return codes.value(int(level));
}

QString textOf(const Connection &connection)
{
    QList<QStringList> rows{{ConnectionCommandText::tr("System"), japanese(connection.system)},
                            {ConnectionCommandText::tr("Address"), connection.url}};
    if (connection.system == RemoteSystem::Gmis) {
        rows.append({ConnectionCommandText::tr("App"), QString::number(connection.app)});
        if (connection.guestSpace > 0)
            rows.append({ConnectionCommandText::tr("Guest space"), QString::number(connection.guestSpace)});
    }
    rows.append({ConnectionCommandText::tr("Sign-in"), label(connection.signIn)});
    for (const auto &[name, value] : {std::pair(ConnectionCommandText::tr("Login"), connection.login),
                                      std::pair(ConnectionCommandText::tr("Basic login"), connection.basicLogin),
                                      std::pair(ConnectionCommandText::tr("Client certificate"), connection.certificateFile),
                                      std::pair(ConnectionCommandText::tr("Certificate authority"), connection.authorityFile),
                                      std::pair(ConnectionCommandText::tr("Proxy login"), connection.proxyLogin)})
        if (!value.isEmpty())
            rows.append({name, value});
    rows.append({ConnectionCommandText::tr("Every"), ConnectionCommandText::tr("%n minute(s)", nullptr, connection.pullMinutes)});
    for (qsizetype i = 0; i < connection.mapping.read.columns.size(); ++i)
        if (const ImportField *field = importField(ImportTarget::Postings, connection.mapping.read.fields[i]))
            rows.append({connection.mapping.read.columns[i], u"→ "_s + field->label()});
    for (auto it = connection.mapping.write.cbegin(); it != connection.mapping.write.cend(); ++it)
        rows.append({it.value(), u"← "_s + label(it.key())});
    return textTable(rows);
}

Outcome tested(const ConnectionTest &test)
{
    QJsonArray fields;
    QList<QStringList> rows;
    for (const FieldVerdict &one : test.verdict.fields) {
        fields.append(QJsonObject{{u"code"_s, one.code},
                                  {u"type"_s, one.type},
                                  {u"field"_s, one.field},
                                  {u"verdict"_s, verdictCode(one.level)},
                                  {u"message"_s, one.sentence}});
        rows.append({verdictCode(one.level), one.code, one.field, one.sentence});
    }
    const QJsonObject json{{u"reads"_s, test.verdict.mayRead},
                           {u"writes"_s, test.verdict.mayWrite},
                           {u"form_revision"_s, test.verdict.formRevision},
                           {u"fields"_s, fields},
                           {u"notes"_s, QJsonArray::fromStringList(test.verdict.general)},
                           {u"mapping"_s, toJson(test.connection.mapping)}};
    Outcome outcome = done(json, textTable(rows));
    outcome.notes = test.verdict.general;
    if (!test.verdict.mayRead) {
        outcome.code = ExitCode::Failed;
        outcome.error = ConnectionCommandText::tr("The app cannot be read with this mapping. See the fields above.");
    } else if (!test.verdict.mayWrite) {
        outcome.code = ExitCode::Partly;
        outcome.error = ConnectionCommandText::tr("Reading works, but nothing is written. See the fields above.");
    }
    return outcome;
}

Outcome set(const Invocation &call, RemoteSystem system, Office &office)
{
    const auto before = office.read([system](const QSqlDatabase &db) { return ConnectionStore(db).find(system); });
    if (!before)
        return failed(before.error());
    Connection start = before.value().value_or(Connection());
    start.system = system;
    const auto connection = changed(start, call);
    if (!connection)
        return wrongUsage(connection.error().message);
    auto secrets = secretsOption(call);
    if (!secrets)
        return failed(secrets.error());
    auto given = secrets.take();
    if (given && connection.value().signIn == SignIn::Password && given->password.isEmpty())
        std::swap(given->password, given->token); // a line that does not say what it is
    Exchanges exchanges([&office] { return office.database(); });
    if (const auto saved = Office::awaited(exchanges.save(connection.value(), given)); !saved)
        return failed(saved.error());
    QJsonObject json = toJson(connection.value());
    json.insert(u"secrets_set"_s, given.has_value());
    return done(json,
                ConnectionCommandText::tr("%1 is set. Test it with “connection test %2”.").arg(japanese(system), codeOf(system)));
}

Outcome runConnection(const Invocation &call, Console &)
{
    const auto system = fromCode<RemoteSystem>(call.arguments.first());
    if (!system)
        return wrongUsage(ConnectionCommandText::tr("“%1” is no system. Choose gmis or keynet.").arg(call.arguments.first()));
    auto office = Office::open(call, Missing::Make);
    if (!office)
        return failed(office.error());
    if (call.subject == u"set"_s)
        return set(call, *system, *office.value());
    const auto connection = office.value()->read([&](const QSqlDatabase &db) { return ConnectionStore(db).get(*system); });
    if (!connection)
        return failed(connection.error());
    if (call.subject == u"show"_s)
        return done(toJson(connection.value()), textOf(connection.value()));
    Exchanges exchanges([&office] { return office.value()->database(); });
    const auto test = Office::awaited(exchanges.test(connection.value(), {}));
    if (!test)
        return failed(test.error());
    return tested(test.value());
}

} // namespace

Command connectionCommand()
{
    return {
        .name = u"connection"_s,
        .subjects = {u"set"_s, u"show"_s, u"test"_s},
        .argumentName = u"gmis|keynet"_s,
        .least = 1,
        .most = 1,
        .summary = ConnectionCommandText::tr(
            "Sets, shows or tests how G-MIS and Key-Net are reached. Secrets come from standard input or --secret-file."),
        .options =
            {{u"url"_s, u"URL"_s, ConnectionCommandText::tr("address, https://…")},
             {u"app"_s, u"N"_s, ConnectionCommandText::tr("number of the G-MIS app")},
             {u"guest-space"_s, u"N"_s, ConnectionCommandText::tr("guest space that the app is in; 0: none")},
             {u"mapping"_s, u"FILE"_s, ConnectionCommandText::tr("which field of the form holds what; “test” suggests one")},
             {u"secret-file"_s, u"FILE"_s,
              ConnectionCommandText::tr("one line with the token (or password, with a login), or lines of token=…, password=…")},
             {u"sign-in"_s, u"token|password"_s, ConnectionCommandText::tr("how to sign in")},
             {u"login"_s, u"NAME"_s, ConnectionCommandText::tr("login name of a password")},
             {u"basic-login"_s, u"NAME"_s, ConnectionCommandText::tr("login of Basic authentication on top of it")},
             {u"client-certificate"_s, u"FILE"_s, ConnectionCommandText::tr("certificate of this office, PKCS#12 or PEM")},
             {u"authority"_s, u"FILE"_s, ConnectionCommandText::tr("PEM of a private certificate authority")},
             {u"proxy-login"_s, u"NAME"_s, ConnectionCommandText::tr("login where the proxy asks for one")},
             {u"every"_s, u"MINUTES"_s, ConnectionCommandText::tr("how often the window reads; 0: only on demand")}},
        .area = OfficeArea::System,
        .run = runConnection};
}
